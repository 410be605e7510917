/** One part of a word list; the words of a letter are read when one is first asked for. */
export interface WordSet {
  has(norm: string): boolean;
}

/**
 * Reads a front-coded list: sorted words, one a line, each with a digit for the number of letters it shares with the
 * word before. A line that shares nothing begins the words of a new letter.
 */
export function readWordSet(text: string): WordSet {
  const letters = new Map(text.split(/\n(?=0)/).map((part) => [part.charAt(1), part]));
  const read = new Map<string, ReadonlySet<string>>();
  return {
    has(norm) {
      const letter = norm.charAt(0);
      let words = read.get(letter);
      if (!words) read.set(letter, (words = new Set(decode(letters.get(letter) ?? ''))));
      return words.has(norm);
    },
  };
}

function* decode(text: string): Generator<string> {
  let before = '';
  for (const line of text.split('\n')) {
    if (line === '') continue;
    before = before.slice(0, Number(line[0])) + line.slice(1);
    yield before;
  }
}
