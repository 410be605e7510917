import * as vscode from 'vscode';
import type { Localized } from '../language/language';
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

/** Completes a reply with the customer's own words and with moments; elsewhere in the document it keeps still. */
export function registerCompletion(checks: Checks, choices: Choices, reader: Reader): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, _token, { triggerCharacter }) {
      if (!isDraft(document, choices)) return [];
      const checked = await checks.current(document);
      if (!checked?.document.editable) return [];
      const { start, end } = checked.document.replySpan;
      const offset = document.offsetAt(position);
      const line = document.lineAt(position);
      // An empty reply begins below the customer's message.
      if (offset < start || (offset > end && document.getText().slice(end, offset).trim() !== '')) return [];
      if (/^\s*>/.test(line.text)) return [];
      const before = line.text.slice(0, position.character);
      const asked = { before, behind: line.text.slice(position.character), typed: triggerCharacter };
      const offer = suggest(checked.draft, asked);
      return offer ? toItems(offer, line, reader) : [];
    },
  };
  return vscode.languages.registerCompletionItemProvider('*', provider, ...triggers);
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
