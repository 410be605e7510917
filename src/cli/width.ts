const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const wide =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6])/u;

/** One visible character and the columns that it takes on a terminal. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly columns: number;
}

/** The visible characters of a line: a tab counts as two columns, an emoji or ideograph as two, the rest as one. */
export function cellsOf(line: string): Cell[] {
  return [...graphemes.segment(line)].map(({ segment, index }) => {
    if (segment === '\t') return { text: '  ', start: index, columns: 2 };
    const shown = segment.replace(/[\p{Cc}\u200B\u2028\u2029\uFEFF]/gu, '');
    return { text: shown, start: index, columns: shown === '' ? 0 : wide.test(shown) ? 2 : 1 };
  });
}

/** How many columns cells take. */
export function columnsOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.columns, 0);
}
