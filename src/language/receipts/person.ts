import type { LetterParts } from '../letter';
import type { Text } from '../text';

/** What tells a team from a person in a signature. */
interface SignatureWords {
  readonly teams: readonly string[];
}

/** A person's name behind the closing phrase, or the initials under a post: "Groet, Kim", "^Dave". */
export function namesPerson(text: Text, { closing }: LetterParts, words: SignatureWords): boolean {
  if (/\^\s?\p{L}+\s*$/u.test(text.value)) return true;
  if (!closing) return false;
  const [first = '', ...lines] = text.value.slice(closing.start, closing.end).split(/[\n,]/);
  return [first.replace(/^.*?(?=\p{Lu}\p{Ll}+$)/u, '').replace(first, ''), ...lines].some((line) =>
    isName(line.trim(), words),
  );
}

function isName(line: string, { teams }: SignatureWords): boolean {
  const words = line.split(/\s+/).filter(Boolean);
  if (words.length === 0 || words.length > 5 || !/^\p{Lu}/u.test(line)) return false;
  return !words.some((word) => teams.includes(word.toLowerCase().replace(/\.$/, '')));
}
