import * as vscode from 'vscode';
import { textIn, valueIn, type Variable } from '../../templates/info';
import { toText } from '../../templates/value';
import type { Reader } from '../reader';

const types: Readonly<Record<Variable['type'], { readonly nl: string; readonly en: string }>> = {
  text: { nl: 'tekst', en: 'text' },
  number: { nl: 'getal', en: 'number' },
  amount: { nl: 'bedrag', en: 'amount' },
  date: { nl: 'datum', en: 'date' },
  time: { nl: 'tijd', en: 'time' },
  list: { nl: 'lijst', en: 'list' },
  'yes-no': { nl: 'ja of nee', en: 'yes or no' },
};

const words = {
  example: { nl: 'Voorbeeld', en: 'Example' },
  fallback: { nl: 'Ontbreekt de waarde, dan', en: 'Without a value' },
  required: { nl: 'Verplicht: zonder waarde valt er een gat.', en: 'Required: without a value there is a hole.' },
  personal: { nl: 'Een persoonsgegeven.', en: 'Personal data.' },
};

/** What a description says of a variable: a line, and a text with its question and its example. */
export function describeVariable(
  name: string,
  { type, example, fallback, prompt, personal }: Variable,
  reader: Reader,
): { readonly detail: string; readonly text: vscode.MarkdownString } {
  const text = new vscode.MarkdownString();
  const { language } = reader;
  if (prompt) text.appendText(textIn(prompt, language)).appendMarkdown('\n\n');
  line(text, reader.say(words.example), shown(valueIn(example, language) ?? example));
  if (fallback === undefined) text.appendMarkdown(`${reader.say(words.required)}\n\n`);
  else line(text, reader.say(words.fallback), shown(valueIn(fallback, language) ?? fallback));
  if (personal) text.appendMarkdown(reader.say(words.personal));
  return { detail: `${name}: ${reader.say(types[type])}`, text };
}

/** What the description holds is the writer's: nothing in it may become Markdown. */
function line(text: vscode.MarkdownString, label: string, value: string): void {
  text.appendMarkdown(`*${label}:* `).appendText(value).appendMarkdown('\n\n');
}

function shown(value: unknown): string {
  const text = Array.isArray(value) || typeof value !== 'object' ? toText(value) : undefined;
  return text ?? JSON.stringify(value);
}
