import * as vscode from 'vscode';
import type { Localized } from '../language/language';
import type { Span } from '../language/span';
import type { Checks } from './checks';
import type { Choices } from './choices';
import { isDraft } from './drafts';
import type { Reader } from './reader';
import { suggest, triggers, type Offer, type Suggestion } from './suggestions';

const texts = {
  theirs: { nl: 'uit het bericht van de klant', en: 'from the customer’s message' },
  ours: { nl: 'uit de instellingen van het team', en: 'from the team’s settings' },
  computed: { nl: 'berekend', en: 'computed' },
  moment: { nl: 'berekend vanaf de datum van dit antwoord', en: 'computed from the date of this reply' },
};

/** Where it comes from, if not from the customer; the list has room for a short word only. */
const sources: Partial<Record<Suggestion['kind'], { readonly short: Localized; readonly long: Localized }>> = {
  moment: { short: texts.computed, long: texts.moment },
  own: { short: texts.ours, long: texts.ours },
};

const kinds: Readonly<Record<Suggestion['kind'], vscode.CompletionItemKind>> = {
  name: vscode.CompletionItemKind.User,
  number: vscode.CompletionItemKind.Value,
  thing: vscode.CompletionItemKind.Text,
  moment: vscode.CompletionItemKind.Event,
  own: vscode.CompletionItemKind.User,
};

/** A capital that was typed just now, and the version of the document that has it. */
interface Typed {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly character: string;
}

/** Completes a reply with the customer's own words and with moments; elsewhere in the document it keeps still. */
export function registerCompletion(checks: Checks, choices: Choices, reader: Reader): vscode.Disposable {
  let capital: Typed | undefined;
  const offerAt = async (document: vscode.TextDocument, position: vscode.Position, typed: string | undefined) => {
    if (!isDraft(document, choices)) return undefined;
    const checked = await checks.current(document);
    if (!checked?.document.editable || !isInReply(document, position, checked.document.replySpan)) return undefined;
    const { text } = document.lineAt(position);
    const [before, behind] = [text.slice(0, position.character), text.slice(position.character)];
    return suggest(checked.draft, { before, behind, typed });
  };
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, _token, { triggerCharacter }) {
      const isCapital = capital?.document === document && capital.version === document.version;
      const typed = triggerCharacter ?? (isCapital ? capital?.character : undefined);
      capital = undefined;
      const offer = await offerAt(document, position, typed);
      return offer ? toItems(offer, document.lineAt(position), reader) : [];
    },
  };
  const onType = async ({ document, contentChanges }: vscode.TextDocumentChangeEvent): Promise<void> => {
    const typed = typedCapital(document, contentChanges);
    const { version } = document;
    if (!typed || !(await offerAt(document, typed.position, typed.character)) || document.version !== version) return;
    capital = { document, version, character: typed.character };
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
  };
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider('*', provider, ...triggers),
    vscode.workspace.onDidChangeTextDocument((event) => void onType(event)),
  );
}

/** An empty reply begins below the customer's message. */
function isInReply(document: vscode.TextDocument, position: vscode.Position, { start, end }: Span): boolean {
  const offset = document.offsetAt(position);
  if (offset < start || /^\s*>/.test(document.lineAt(position).text)) return false;
  return offset <= end || document.getText().slice(end, offset).trim() === '';
}

/** A single capital typed in the editor in front of the writer, who wants suggestions while typing. */
function typedCapital(
  document: vscode.TextDocument,
  [change, ...others]: readonly vscode.TextDocumentContentChangeEvent[],
): { readonly character: string; readonly position: vscode.Position } | undefined {
  if (!change || others.length > 0 || change.rangeLength > 0 || !/^\p{Lu}$/u.test(change.text)) return undefined;
  if (vscode.window.activeTextEditor?.document !== document) return undefined;
  const wanted = vscode.workspace.getConfiguration('editor', document).get<unknown>('suggestOnTriggerCharacters');
  if (wanted === false) return undefined;
  return { character: change.text, position: document.positionAt(change.rangeOffset + change.text.length) };
}

function toItems(
  { span, isBlank, suggestions }: Offer,
  line: vscode.TextLine,
  reader: Reader,
): vscode.CompletionItem[] {
  const { lineNumber, text } = line;
  const range = new vscode.Range(lineNumber, span.start, lineNumber, span.end);
  return suggestions.map((suggestion, index) => {
    const { short, long } = sources[suggestion.kind] ?? { short: texts.theirs, long: texts.theirs };
    const label = { label: suggestion.text, description: reader.say(short) };
    const item = new vscode.CompletionItem(label, kinds[suggestion.kind]);
    item.detail = reader.say(long);
    item.insertText = suggestion.text;
    item.range = range;
    item.sortText = String(index).padStart(4, '0');
    // What stands in a blank says what it is for, not how the answer begins.
    if (isBlank) item.filterText = text.slice(span.start, span.end);
    if (suggestion.sentence !== undefined) item.documentation = `“${suggestion.sentence}”`;
    return item;
  });
}
