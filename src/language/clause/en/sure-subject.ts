import { isEnglishNoun } from '../../en/vocabulary';
import { isAdverb, isListed, isNominal } from './lexicon';
import type { MainClause } from './main-clause';
import { isSureWord } from './sure-words';
import type { Segment } from './tokens';

export function isCustomer({ subject }: MainClause): boolean {
  return /^(?:i|we)(?:$|')/.test(subject[0]?.norm ?? '');
}

export function isCompany({ subject }: MainClause): boolean {
  return /^you(?:$|')/.test(subject[0]?.norm ?? '');
}

/** True for the customer, us, nobody, "there", or one plain thing. */
export function isPlainSubject(clause: MainClause): boolean {
  const { fronted } = clause;
  // "my luggage never arrived": the adverb belongs to the verb.
  const subject = clause.subject.filter(({ norm }, at) => at === 0 || !isAdverb(norm));
  if (fronted.length > 0) return false;
  if (isCustomer(clause) || isCompany(clause) || /^(?:there|there's|nobody)$/.test(subject[0]?.norm ?? ''))
    return subject.length === 1;
  return isThing(subject);
}

/** "my new router", "the lift in our block": article or possessive, plain adjectives, known nouns, one phrase more. */
function isThing([first, ...rest]: Segment): boolean {
  if (!first || !/^(?:my|our|the|your)$/.test(first.norm)) return false;
  const at = rest.findIndex(({ norm }) => isListed('prepositions', norm));
  const [head, phrase] = at < 0 ? [rest, []] : [rest.slice(0, at), rest.slice(at + 1)];
  return isPlainThing(head, first.norm === 'your' ? isKnownNoun : isNoun) && (at < 0 || isPlainPlace(phrase));
}

function isPlainPlace([first, ...rest]: Segment): boolean {
  return !!first && /^(?:my|our|the|your)$/.test(first.norm) && isPlainThing(rest, isNoun);
}

function isPlainThing(words: Segment, isThisNoun: (norm: string) => boolean): boolean {
  const last = words.at(-1)?.norm ?? '';
  if (words.length === 0 || words.length > 3 || !isThisNoun(last)) return false;
  return words.every(
    ({ norm }, at) =>
      !isSureWord('others', norm) &&
      !isSureWord('dubious', norm) &&
      (at === words.length - 1 || !isListed('adjectives', norm) || isSureWord('plainAdjectives', norm)) &&
      (isThisNoun(norm) || (at < words.length - 1 && isSureWord('plainAdjectives', norm))),
  );
}

/** Of ours only nouns of the list: the large vocabulary holds every name for a person too. */
export function isKnownNoun(norm: string): boolean {
  return (
    isListed('nouns', norm) || isListed('nouns', norm.replace(/e?s$/, '')) || isListed('nouns', norm.replace(/s$/, ''))
  );
}

function isNoun(norm: string): boolean {
  return isKnownNoun(norm) || (isEnglishNoun(norm) && isNominal(norm));
}
