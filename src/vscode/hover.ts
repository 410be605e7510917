import * as vscode from 'vscode';
import type { Diagnostic } from '../engine/diagnostic';
import type { Draft } from '../engine/draft';
import type { Checked, Checks, Mark } from './checks';
import { beforeAfter } from './before-after';
import type { Choices } from './choices';
import { commandIds } from './command-ids';
import { isDraft } from './drafts';
import { themes } from './golden-rules';
import { toRange } from './ranges';
import type { Reader } from './reader';
import { touches } from './typing';

const texts = {
  before: { nl: 'Nu', en: 'Now' },
  after: { nl: 'Beter', en: 'Better' },
  customer: { nl: 'De klant schrijft', en: 'The customer writes' },
  more: { nl: 'Meer over de regel', en: 'More about the rule' },
};

/** Tells at a mark which golden rule it serves, and shows the better sentence of this very draft. */
export function createHover(checks: Checks, choices: Choices, reader: Reader): vscode.HoverProvider {
  return {
    async provideHover(document, position) {
      if (!isDraft(document, choices)) return undefined;
      const checked = await checks.current(document);
      const offset = document.offsetAt(position);
      const marks = checked?.marks.filter(({ span }) => touches(span, { start: offset, end: offset })) ?? [];
      const [first] = marks;
      if (!checked || !first) return undefined;
      const contents = marks.map((mark) => explain(checked, mark, reader));
      return new vscode.Hover(contents, toRange(document, first.span));
    },
  };
}

function explain({ draft, rules }: Checked, { diagnostic }: Mark, reader: Reader): vscode.MarkdownString {
  const text = new vscode.MarkdownString('', true);
  text.isTrusted = { enabledCommands: [commandIds.explainRule] };
  const group = rules.find(({ id }) => id === diagnostic.ruleId)?.group;
  if (group) text.appendMarkdown(`**${reader.say(themes[group].name)}.** ${reader.say(themes[group].why)}\n\n`);
  const [fix] = diagnostic.fixes;
  const change = fix && beforeAfter(draft, diagnostic, fix);
  if (change) {
    line(text, reader.say(texts.before), change.before);
    line(text, reader.say(texts.after), change.after);
  }
  const theirs = customerWords(draft, diagnostic);
  if (theirs.length > 0) line(text, reader.say(texts.customer), theirs.map((words) => `“${words}”`).join(' · '));
  const address = `command:${commandIds.explainRule}?${encodeURIComponent(JSON.stringify([diagnostic.ruleId]))}`;
  return text.appendMarkdown(`[${reader.say(texts.more)} ${diagnostic.ruleId}](${address})`);
}

/** The words of the customer that the mark and its better sentence rest on, in the order of the message. */
function customerWords(draft: Draft, { related }: Diagnostic): string[] {
  return related
    .filter((place) => place.in === 'customer')
    .sort((a, b) => a.start - b.start)
    .map((place) => draft.text(place.in)?.value.slice(place.start, place.end) ?? '')
    .filter((words) => words !== '');
}

/** The words are the writer's and the customer's: nothing in them may become Markdown. */
function line(text: vscode.MarkdownString, label: string, words: string): void {
  text.appendMarkdown(`*${label}:* `).appendText(words.replace(/\s+/g, ' ').trim()).appendMarkdown('\n\n');
}
