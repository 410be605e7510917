import type { Span } from '../language/span';
import type { Reading } from './front-matter-reading';
import { putText, readWord } from './front-matter-keys';
import { readLines } from './lines';

const line = /^([a-z-]+)[ \t]*:[ \t]+(\S.*)$/;

/**
 * Reads what can be read of front matter that is not YAML, as a writer means it: `subject: Re: uw bestelling`.
 * Values over more lines, lists and maps are left out.
 */
export function readLoosely(reading: Reading, content: Span): void {
  for (const { text, start } of readLines(reading.source, content)) {
    const [, name = '', raw = ''] = line.exec(text) ?? [];
    const value = raw.trimEnd();
    if (value === '' || /^[[{|>&*]/.test(value)) continue;
    const quoted = /^(["'])(.*)\1$/.exec(value)?.[2];
    const from = start + text.length - raw.length + (quoted === undefined ? 0 : 1);
    const span = { start: from, end: from + (quoted ?? value).length };
    readWord(reading, name, quoted ?? value, span);
    putText(reading, name, quoted ?? value, [span]);
  }
}
