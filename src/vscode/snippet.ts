/** A blank or a proposal to confirm, as fixes write it. */
const blank = /\[[^[\]\n]*\]/g;

/**
 * Turns the text of a fix into VS Code's snippet notation: each `[…]` and `[proposal]` becomes a tab stop with its
 * brackets in it, for they mark what the writer has yet to confirm. Everything else stays what it is.
 */
export function toSnippet(newText: string): string {
  let snippet = '';
  let at = 0;
  let stop = 1;
  for (const match of newText.matchAll(blank)) {
    snippet += `${escape(newText.slice(at, match.index))}\${${stop++}:${escape(match[0])}}`;
    at = match.index + match[0].length;
  }
  return snippet + escape(newText.slice(at));
}

/** True when the text has a place to fill in or to confirm. */
export function hasBlank(newText: string): boolean {
  return newText.search(blank) >= 0;
}

function escape(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
