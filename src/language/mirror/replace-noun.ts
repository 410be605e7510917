import { isAttributive, isNoun } from '../nl/vocabulary';
import type { Sentence, Text } from '../text';
import type { Word } from '../words';
import { agreeingAdjective, nounGroup, otherDeterminer } from './dutch-noun';
import { like, type Replacement, type Rewording } from './rewording';
import type { OtherWording } from './wording';

/** Writes the customer's noun with its article, the adjectives and the relative pronoun agreeing. */
export function replaceDutchNoun(text: Text, { reply, customer }: OtherWording): Rewording | undefined {
  const { words } = reply.sentence;
  const noun = reply.at[0] ?? 0;
  const group = nounGroup(reply.sentence, noun);
  const modifier = reply.modifier || customer.modifier;
  const target = customer.entry.forms.get(reply.form)?.join(' ');
  const written = words[noun];
  if (target === undefined || !written) return undefined;
  const own = { start: reply.start, end: reply.end, newText: like(written.text, modifier + target) };
  if (customer.entry.bare) return { edits: [own], certain: group.determiner === undefined };
  const { article } = customer.entry;
  // "de medicatie" for "mijn medicijnen": one word for what the customer has more of.
  const isMass = reply.form !== 'plural' && customer.form === 'plural' && !reply.entry.forms.has('plural');
  if (reply.form === 'plural' || !article || article === reply.entry.article) return { edits: [own], certain: !isMass };
  const determiner = group.determiner === undefined ? undefined : words[group.determiner];
  const edits = [
    ...determinerEdit(determiner, article),
    ...group.adjectives.flatMap((at) => adjectiveEdit(words[at], determiner, article)),
    own,
    ...relativeEdit(words[(reply.at.at(-1) ?? noun) + 1], article),
  ];
  return {
    edits,
    certain:
      !isMass &&
      group.certain &&
      !refersBack(words, reply.at.at(-1) ?? noun) &&
      !isTakenUp(text, reply.sentence) &&
      !(article === 'de' && hasLooseHet(text, reply.sentence, reply.at.at(-1) ?? noun)),
  };
}

function determinerEdit(determiner: Word | undefined, article: 'de' | 'het'): Replacement[] {
  const newText = determiner && otherDeterminer(determiner, article);
  return determiner && newText ? [{ start: determiner.start, end: determiner.end, newText }] : [];
}

function adjectiveEdit(
  adjective: Word | undefined,
  determiner: Word | undefined,
  article: 'de' | 'het',
): Replacement[] {
  if (!adjective) return [];
  const newText = agreeingAdjective(adjective, determiner?.norm, article);
  return newText === adjective.text ? [] : [{ start: adjective.start, end: adjective.end, newText }];
}

/** "de zending die" → "het pakket dat". */
function relativeEdit(next: Word | undefined, article: 'de' | 'het'): Replacement[] {
  if (!next || !/^(?:die|dat)$/.test(next.norm)) return [];
  return [{ start: next.start, end: next.end, newText: article === 'het' ? 'dat' : 'die' }];
}

/** A later "hij" or "deze" would have to change with the noun: that is for the writer. */
function refersBack(words: readonly Word[], noun: number): boolean {
  return words.slice(noun + 2).some(({ norm }) => /^(?:hij|hem|'m|deze|ie)$/.test(norm));
}

function isTakenUp({ sentences }: Text, sentence: Sentence): boolean {
  return /^(?:hij|deze|die)$/.test(sentences[sentence.index + 1]?.words[0]?.norm ?? '');
}

/** "Uw toestel is klaar. Het ligt …": a "het" that is no article would have to become "hij" or "die". */
function hasLooseHet({ sentences }: Text, sentence: Sentence, noun: number): boolean {
  const next = sentences[sentence.index + 1]?.words ?? [];
  const isLoose = (words: readonly Word[], at: number): boolean => {
    const after = words[at + 1]?.norm;
    return (
      words[at]?.norm === 'het' &&
      !(after !== undefined && (isNoun(after) || isAttributive(after) || /(?:e|st)$/.test(after)))
    );
  };
  return isLoose(next, 0) || sentence.words.some((_, at) => at > noun && isLoose(sentence.words, at));
}
