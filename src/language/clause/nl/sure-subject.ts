import { isNoun } from '../../nl/vocabulary';
import { isIn } from '../../nl/grammar';
import { isListed } from './filters';
import type { Turned } from './subordinate';
import { isSureWord } from './sure-words';
import type { Segment } from './tokens';

/** True for the customer, us, nobody, "er", or one plain thing. */
export function isPlainSubject(turned: Turned): boolean {
  const { clause, role } = turned;
  if (role !== 'other') return clause.subject.length === 1;
  const [first] = clause.subject;
  if (first?.norm === 'er') return clause.subject.length === 1 || isThere(clause.subject.slice(1));
  if (first?.norm === 'niemand') return clause.subject.length === 1;
  return isThingSubject(turned);
}

/** "mijn nieuwe router", "de lift in ons gebouw": article or possessive, plain adjectives, one noun, one phrase more. */
export function isThingSubject({ clause, role }: Turned): boolean {
  if (role !== 'other') return false;
  const [first, ...rest] = clause.subject;
  if (!first || !/^(?:mijn|onze|ons|de|het|jullie|uw)$/.test(first.norm)) return false;
  const at = rest.findIndex(({ norm }) => isIn('prepositions', norm));
  const [head, phrase] = at < 0 ? [rest, []] : [rest.slice(0, at), rest.slice(at + 1)];
  return isPlainThing(head) && (at < 0 || isPlainPlace(phrase));
}

function isThere(rest: Segment): boolean {
  return rest.every(({ norm }) => !isSureWord('others', norm) && !isSureWord('slang', norm));
}

function isPlainPlace(phrase: Segment): boolean {
  const rest = /^(?:mijn|onze|ons|de|het|jullie|uw)$/.test(phrase[0]?.norm ?? '') ? phrase.slice(1) : phrase;
  return rest.length <= 2 && rest.length > 0 && rest.every(({ norm }) => !isSureWord('others', norm));
}

function isPlainThing(words: Segment): boolean {
  const noun = words.at(-1)?.norm ?? '';
  const adjectives = words.slice(0, -1);
  if (!isNoun(noun) || isSureWord('others', noun) || isSureWord('slang', noun) || isListed('insults', noun))
    return false;
  return adjectives.every(({ norm }) => isSureWord('plainAdjectives', norm)) && adjectives.length < 3;
}
