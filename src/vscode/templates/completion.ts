import * as vscode from 'vscode';
import { completionsAt, type Completion, type Completions } from '../../templates/authoring/complete';
import { toRange } from '../ranges';
import type { Reader } from '../reader';
import { texts, type Authoring, type AuthoringPlace } from './authoring';
import { helperPage } from './helper-page';
import { describeVariable } from './variable-page';

/** Behind these the list opens by itself. */
const triggers = ['{', '#', '/', '>', '(', ' ', '@', '.'];

const kinds: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  name: vscode.CompletionItemKind.Variable,
  data: vscode.CompletionItemKind.Constant,
  helper: vscode.CompletionItemKind.Function,
  block: vscode.CompletionItemKind.Keyword,
  else: vscode.CompletionItemKind.Keyword,
  close: vscode.CompletionItemKind.Keyword,
  partial: vscode.CompletionItemKind.File,
};

/** Closing a block comes first, then names, helpers and blocks. */
const order: readonly Completion['kind'][] = ['close', 'else', 'name', 'partial', 'helper', 'block', 'data'];

/** Completes what stands between braces. */
export function registerCompletion(authoring: Authoring, reader: Reader): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position) {
      const place = await authoring.placeOf(document);
      const found = place && completionsAt(place.library, place.analysis, place.file, document.offsetAt(position));
      if (!place || !found) return [];
      const range = toRange(document, found.span);
      return found.items.map((item) => toItem(place, found, item, range, reader));
    },
  };
  return vscode.languages.registerCompletionItemProvider(texts, provider, ...triggers);
}

function toItem(
  { library }: AuthoringPlace,
  { templates }: Completions,
  { kind, text }: Completion,
  range: vscode.Range,
  reader: Reader,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(text, kinds[kind]);
  item.range = range;
  item.sortText = `${order.indexOf(kind)}${text}`;
  item.filterText = text;
  if (kind === 'name') {
    const [variable] = templates.flatMap((id) => library.templates.get(id)?.info.variables[text] ?? []);
    const page = variable && describeVariable(text, variable, reader);
    if (page) [item.detail, item.documentation] = [page.detail, page.text];
  }
  if (kind === 'helper') item.documentation = helperPage(text, reader);
  return item;
}
