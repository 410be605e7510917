import en from '../../lexicons/en/third-person.json';
import nl from '../../lexicons/nl/third-person.json';
import { definePhrases } from '../lexicon';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import type { Word } from '../words';
import type { Change } from './clause';

interface ThirdPersonRow extends PhraseRow {
  /** What it becomes: a request ("Please send …") or a statement ("You can …"). */
  readonly as: 'please' | 'you';
}

/** Where a reply asks its reader something as if about somebody else: "the customer must", "de klant dient". */
export const thirdPerson = definePhrases<ThirdPersonRow>({ nl, en });

const agreed: ReadonlyMap<string, string> = new Map([
  ['kan', 'kunt'],
  ['worden', 'wordt'],
  ['dienen', 'dient'],
  ['is', 'are'],
  ['needs', 'need'],
  ['has', 'have'],
]);

/**
 * Writes such a phrase, and the possessives after it in its sentence, to "please" or to the pronoun ("you", "u", "je"); undefined when the
 * sentence goes on about "he", "she" or "they".
 */
export function toSecondPerson(match: PhraseMatch<ThirdPersonRow>, pronoun: string): readonly Change[] | undefined {
  const { words, sentence, row } = match;
  const [first] = words;
  const rest = sentence.words.filter(({ start }) => start >= match.end);
  if (
    !first ||
    rest.some(({ norm }) =>
      /^(?:s?he|they|them|him|her|his|himself|herself|themselves|not|hij|zij|ze|hem|zijn|hun|zich)$/.test(norm),
    )
  )
    return undefined;
  const capital = /^\p{Lu}/u.test(first.text);
  const possessives = rest.filter(({ norm }) => norm === 'their').map((word) => replaced(word, 'your'));
  if (row.as === 'please')
    return [{ start: match.start, end: match.end, newText: capital ? 'Please' : 'please' }, ...possessives];
  const at = words.findIndex(({ norm }) => !/^(?:the|our|de|onze)$/.test(norm));
  const [noun, verb] = words.slice(at);
  if (!noun || !verb) return undefined;
  const form = agreed.get(verb.norm);
  const you = {
    start: match.start,
    end: noun.end,
    newText: capital ? pronoun.charAt(0).toUpperCase() + pronoun.slice(1) : pronoun,
  };
  return [you, ...(form ? [replaced(verb, form)] : []), ...possessives];
}

function replaced({ start, end }: Word, newText: string): Change {
  return { start, end, newText };
}
