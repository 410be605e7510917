/** Sorts words and writes them one a line, each after the number of letters (0–9) it shares with the one before. */
export function frontCode(words: string[]): string {
  let before = '';
  return [...new Set(words)]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return `${shared}${word.slice(shared)}`;
    })
    .join('\n');
}
