import * as vscode from 'vscode';
import { tokensOf, type Token } from '../../templates/authoring/tokens';
import { toRange } from '../ranges';
import { texts, type Authoring } from './authoring';

const types: Readonly<Record<Token['kind'], string>> = {
  variable: 'variable',
  local: 'parameter',
  data: 'property',
  helper: 'function',
  block: 'keyword',
  partial: 'namespace',
};
const legend = new vscode.SemanticTokensLegend([...new Set(Object.values(types))], ['readonly']);

/** Colours names by what they mean here: a variable otherwise than a helper or what a block gives. */
export function registerColours(authoring: Authoring): vscode.Disposable {
  const provider: vscode.DocumentSemanticTokensProvider = {
    async provideDocumentSemanticTokens(document) {
      const place = await authoring.placeOf(document);
      const builder = new vscode.SemanticTokensBuilder(legend);
      for (const { kind, ...span } of place ? tokensOf(place.analysis, place.file) : [])
        builder.push(toRange(document, span), types[kind]);
      return builder.build();
    },
  };
  return vscode.languages.registerDocumentSemanticTokensProvider(texts, provider, legend);
}
