/** A place in a text; both count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds lines in a text without going through it again each time. */
export interface LineIndex {
  positionAt(offset: number): Position;
  /** A line (from 1) without its break, and the offset at which it starts. */
  lineAt(line: number): { readonly text: string; readonly start: number };
}

/** Indexes a text whose lines end in `\n`, `\r\n` or `\r`. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return {
    positionAt(offset) {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
    lineAt(line) {
      const start = starts[line - 1] ?? text.length;
      return { start, text: text.slice(start, starts[line] ?? text.length).replace(/[\r\n]+$/, '') };
    },
  };
}
