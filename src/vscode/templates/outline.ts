import * as vscode from 'vscode';
import { variantOf } from '../../templates/authoring/files';
import { outlineOf, type OutlineItem } from '../../templates/authoring/outline';
import { toRange } from '../ranges';
import { texts, type Authoring } from './authoring';

const kinds: Readonly<Record<OutlineItem['kind'], vscode.SymbolKind>> = {
  block: vscode.SymbolKind.Struct,
  branch: vscode.SymbolKind.Key,
  partial: vscode.SymbolKind.Module,
  value: vscode.SymbolKind.Variable,
};

/** Outline and folding of a text, by its blocks. */
export function registerOutline(authoring: Authoring): vscode.Disposable {
  const read = async (document: vscode.TextDocument): Promise<readonly OutlineItem[]> => {
    const place = await authoring.placeOf(document);
    const variant = place && variantOf(place.library, place.file);
    return variant ? outlineOf(variant) : [];
  };
  const symbols: vscode.DocumentSymbolProvider = {
    provideDocumentSymbols: async (document) => (await read(document)).map((item) => toSymbol(document, item)),
  };
  const folding: vscode.FoldingRangeProvider = {
    provideFoldingRanges: async (document) => (await read(document)).flatMap((item) => foldsOf(document, item)),
  };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(texts, symbols),
    vscode.languages.registerFoldingRangeProvider(texts, folding),
  );
}

function toSymbol(document: vscode.TextDocument, item: OutlineItem): vscode.DocumentSymbol {
  const { kind, name, head, children } = item;
  const symbol = new vscode.DocumentSymbol(name, '', kinds[kind], toRange(document, item), toRange(document, head));
  symbol.children = children.map((child) => toSymbol(document, child));
  return symbol;
}

/** A branch folds up to the line of what follows it, so that {{else}} and {{/if}} stay to be seen. */
function foldsOf(document: vscode.TextDocument, { kind, start, end, children }: OutlineItem): vscode.FoldingRange[] {
  const inner = children.flatMap((child) => foldsOf(document, child));
  const [first, last] = [document.positionAt(start).line, document.positionAt(end).line - 1];
  return (kind === 'block' || kind === 'branch') && last > first
    ? [new vscode.FoldingRange(first, last), ...inner]
    : inner;
}
