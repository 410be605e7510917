import * as vscode from 'vscode';
import page from '../../templates/helpers.md';
import type { Language } from '../../language/language';
import type { Reader } from '../reader';

/** What the page of helpers says of one, with an example in the reader's language. */
export function helperPage(name: string, reader: Reader): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  const [usage, gives] = rowOf(name, reader.language);
  if (usage !== undefined) text.appendMarkdown(`\`${usage}\`\n\n${gives ?? ''}\n\n`);
  const example = exampleOf(name, reader.language);
  if (example !== undefined) text.appendCodeblock(example, 'reply-template');
  return text;
}

const dutchPart = '\n## In het Nederlands\n';

/** The row of a table that begins with a helper's usage: "`eq one other`, `ne one other`". */
function rowOf(name: string, language: Language): readonly [usage?: string, gives?: string] {
  const [english = '', dutch = ''] = page.split(dutchPart);
  for (const line of (language === 'nl' ? dutch : english).split('\n')) {
    const [, head = '', gives = ''] = /^\| (`.+?) +\| (.*?) +\|$/.exec(line) ?? [];
    const usage = [...head.matchAll(/`([^`]+)`/g)].map(([, one = '']) => one).find((one) => one.split(' ')[0] === name);
    if (usage !== undefined) return [usage, gives];
  }
  return [];
}

function exampleOf(name: string, language: Language): string | undefined {
  const blocks = [...page.matchAll(/```(nl|en)\n([^]*?)\n```/g)].filter(([, own]) => own === language);
  const cases = blocks.flatMap(([, , body = '']) => body.split('\n---\n'));
  return cases.find((one) => new RegExp(`[{(]${name}[\\s}]`).test(one));
}
