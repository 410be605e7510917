import { isIn } from '../nl/grammar';
import type { Span } from '../span';
import type { Sentence, Text } from '../text';
import { verbForms, type Verb } from '../verbs/lexicon';
import type { Word } from '../words';

/** An infinitive with "te" that a word of officialese governs: "in te vullen". */
export interface Duty extends Span {
  readonly verb: Verb;
  /** The particle before "te", if the verb has one: "in". */
  readonly particle: Word | undefined;
  readonly te: Word;
  readonly infinitive: Word;
}

const farthest = 40;

/** The first infinitive with "te" behind a span in its sentence; undefined when there is none, or a "om" brings it. */
export function findDuty(text: Text, sentence: Sentence, after: Span): Duty | undefined {
  const words = sentence.words.filter((word) => word.start >= after.end).slice(0, farthest);
  const at = words.findIndex((word, index) => word.norm === 'te' && infinitiveOf(words[index + 1]) !== undefined);
  const [te, infinitive] = [words[at], words[at + 1]];
  const verb = infinitiveOf(infinitive);
  if (!te || !infinitive || !verb) return undefined;
  // "dient, om te betalen": another clause. A comma in an enumeration is rare enough to leave alone.
  if (/[;:]/.test(text.value.slice(after.end, te.start))) return undefined;
  const before = words[at - 1];
  const isJoined = before && verb.particles.has(before.norm) && isParticle(before.norm);
  const particle = isJoined ? before : undefined;
  return { start: (particle ?? te).start, end: infinitive.end, verb, particle, te, infinitive };
}

function isParticle(norm: string): boolean {
  return isIn('particles', norm) || norm.length > 2;
}

function infinitiveOf(word: Word | undefined): Verb | undefined {
  return (
    word && verbForms(word.norm).find((form) => form.kind === 'infinitive' && form.verb.infinitive === word.norm)?.verb
  );
}

/** True when more infinitives with "te" hang on the same word: then the sentence is not built anew. */
export function hasMoreDuties(text: Text, sentence: Sentence, { end }: Duty): boolean {
  const rest = text.value.slice(end, sentence.end);
  return /(?:,|(?<!\p{L})(?:en|of|dan wel))(?=[^.]*(?<!\p{L})te\s)(?![^.]*(?<!\p{L})om\s)/iu.test(rest);
}
