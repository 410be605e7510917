/** One part of a word list; the words of a letter are read when one is first asked for. */
export interface WordSet {
  has(norm: string): boolean;
}

/**
 * Reads a front-coded list: sorted words, each behind a digit for the number of letters it shares with the word before;
 * white space between them does not count. A word that shares nothing begins the words of a new letter.
 */
export function readWordSet(text: string): WordSet {
  const letters = new Map(text.split('0').map((part) => [part.charAt(0), part]));
  const read = new Map<string, ReadonlySet<string>>();
  return {
    has(norm) {
      const letter = norm.charAt(0);
      let words = read.get(letter);
      if (!words) read.set(letter, (words = new Set(decode(letters.get(letter)))));
      return words.has(norm);
    },
  };
}

/** The words of a letter; the digit before the first is not in the text. Only a first character may itself be one ("4g"). */
function* decode(text = ''): Generator<string> {
  let before = '';
  for (const [, shared, rest = ''] of text.matchAll(/(^|[1-9])(.[^\s\d]*)/g)) {
    before = before.slice(0, Number(shared)) + rest;
    yield before;
  }
}
