import type { Sentence } from '../text';
import { adjoins, clauseEnd, clauseStart, norms } from './clause';
import { numberWords } from '../numbers';
import { isAdjective, isAttributive, isNoun } from '../nl/vocabulary';
import { verbForms } from '../verbs/lexicon';
import { isIn } from './words';

/** Whether "je" is "uw" (true), "u" (false), or could be either. */
export type Reading = boolean | 'unclear';

/** Reads an unstressed "je" that is not the subject of the verb before it. */
export function isPossessive(sentence: Sentence, index: number): Reading {
  const noun = isNounAfter(sentence, index);
  if (noun !== true) return noun;
  const { words } = sentence;
  const next = words[index + 1]?.norm;
  const before = words[index - 1]?.norm;
  if (isIn('conjunctions', before) && disagrees(sentence, index)) return false;
  if (!isIn('bareNouns', next)) return true;
  // "op je vragen", "over je klachten": a preposition takes the noun; "stuur je foto's" could be either.
  if (isIn('prepositions', before)) return true;
  const clause = norms(words, index + 1, clauseEnd(sentence, index));
  if (clause.some((norm) => /^(?:hebt|bent|kunt|wilt|zult)$/.test(norm))) return false;
  return 'unclear';
}

/** "voordat je e-mails instuurt": a plural cannot be the subject of the singular verb that closes the clause. */
function disagrees(sentence: Sentence, index: number): boolean {
  const noun = sentence.words[index + 1]?.norm ?? '';
  const end = clauseEnd(sentence, index);
  if (end - 1 <= index + 1 || !isPlural(noun)) return false;
  const [before = '', last = ''] = norms(sentence.words, Math.max(end - 2, index + 2), end).slice(-2);
  const forms = [...verbForms(last || before), ...verbForms(withoutParticle(last || before))];
  return (forms.length > 0 && forms.every(({ kind }) => kind === 'third')) || singularAuxiliary.test(before);
}

/** Before or behind the participle or infinitive: "wilt sturen", "ontvangen hebt" is read elsewhere. */
const singularAuxiliary = /^(?:wilt?|kan|kunt|hebt|heeft|moet|mag|bent|zult?|gaat|wordt|laat)$/;

/** Not "leven" or "adres", which end as a plural does. */
function isPlural(noun: string): boolean {
  if (noun.endsWith('en')) return verbForms(noun).length === 0 && isNoun(noun);
  return noun.endsWith('s') && isNoun(noun.slice(0, -1));
}

/** Whether the word after "je" is (the start of) a noun group. */
export function isNounAfter(sentence: Sentence, index: number): Reading {
  const next = sentence.words[index + 1];
  if (!next || !adjoins(sentence, index + 1)) return false;
  const { norm } = next;
  // "wanneer je CoronaMelder activeert": a name needs no article, so "je" may be who does it.
  if (/^\p{Lu}/u.test(next.text) && isIn('conjunctions', sentence.words[index - 1]?.norm)) return 'unclear';
  if (norm === 'vragen' && /^(?:om|of|naar|wat|hoe)$/.test(sentence.words[index + 2]?.norm ?? '')) return false;
  if (isIn('homographs', norm)) return 'unclear';
  // "je PayPal-account", "je verzend- en factuuradres"
  if (/^\p{Lu}/u.test(next.text) || sentence.text.charAt(next.end - sentence.start) === '-') return true;
  if (
    isIn('nounsInT', norm) ||
    isIn('bareNouns', norm) ||
    /^(?:gegevens|eigen|oude?|nieuwe?|eerste|laatste|tweede)$/.test(norm)
  )
    return true;
  if (isClosed(norm) || isIn('finite', norm) || isIn('auxiliaries', norm) || isIn('strongPast', norm)) return false;
  if (/^\d/.test(norm) || numberWords('nl').has(norm))
    return /^(?:keer|maal|dag|dagen|weken|week|uur|maanden|jaar)$/.test(sentence.words[index + 2]?.norm ?? '')
      ? false
      : 'unclear';
  if (isIn('infinitives', norm) || isIn('agentParticiples', norm) || isIn('objectParticiples', norm)) return false;
  if (isVerbOf(sentence, index)) return false;
  if (isPerhapsInfinitive(sentence, index + 1)) return 'unclear';
  return isParticipleAtEnd(sentence, index + 1) ? false : readByVerbs(norm);
}

/** What the verb lexicon says of the word after "je": a finite form or infinitive is no noun. */
function readByVerbs(norm: string): Reading {
  if (isIn('nounPlurals', norm)) return true;
  const kinds = new Set([...verbForms(norm), ...verbForms(withoutParticle(norm))].map(({ kind }) => kind));
  if (kinds.has('participle') || kinds.has('past') || kinds.has('second')) return kinds.has('stem') ? 'unclear' : false;
  if (kinds.has('third')) return kinds.has('stem') ? 'unclear' : false;
  if (kinds.has('infinitive')) return 'unclear';
  if (isNoun(norm) || isAttributive(norm)) return true;
  // "om je tijdig te informeren", "als ik je terugbel": no noun can begin so.
  return isAdjective(norm) || kinds.has('stem') ? false : 'unclear';
}

/** "dat ik je bel", "voor je nagekeken": a verb of somebody else, or a participle with its particle. */
function isVerbOf(sentence: Sentence, index: number): boolean {
  const { words } = sentence;
  const norm = words[index + 1]?.norm ?? '';
  if (isIn('subjects', words[index - 1]?.norm) && isIn('inverted', norm)) return true;
  const bare = withoutParticle(norm);
  if (bare === norm) return false;
  // "zodra ik je terugbel": "terugbel" could be a compound with "bel", were it not the only verb that "ik" has.
  const isLast = clauseEnd(sentence, index) === index + 2;
  return verbForms(bare).some(
    ({ kind }) => kind === 'participle' || (kind === 'stem' && isLast && words[index - 1]?.norm === 'ik'),
  );
}

const particle =
  /^(?:aan|achter|af|bij|binnen|door|in|klaar|langs|mee|na|om|op|over|samen|tegen|terug|toe|uit|vast|voor|weg)(?=\p{L}{3})/u;

function withoutParticle(norm: string): string {
  return norm.replace(particle, '');
}

/** "Wat kan ik voor je betekenen?": with a modal, a last word in -en may be the infinitive. */
function isPerhapsInfinitive(sentence: Sentence, index: number): boolean {
  const norm = sentence.words[index]?.norm ?? '';
  if (!norm.endsWith('en') || clauseEnd(sentence, index) !== index + 1) return false;
  return norms(sentence.words, clauseStart(sentence, index), index).some((word) => isIn('modals', word));
}

/** "dat het je gelukt is", "we hebben je gemaild": the participle closes the clause. */
function isParticipleAtEnd(sentence: Sentence, index: number): boolean {
  if (!/^ge\p{L}{3,}(?:d|t)$/u.test(sentence.words[index]?.norm ?? '')) return false;
  const rest = norms(sentence.words, index + 1, clauseEnd(sentence, index));
  return rest.every((norm) =>
    /^(?:is|heeft|hebben|hebt|had|hadden|was|waren|zijn|wordt|worden|kan|kunnen)$/.test(norm),
  );
}

function isClosed(norm: string): boolean {
  const classes = ['adverbs', 'prepositions', 'conjunctions', 'coordinators', 'subjects', 'determiners'] as const;
  return (
    norm === 'u' ||
    norm === 'je' ||
    norm === 'jij' ||
    /^(?:mij|me|hem|haar|hen|zich)$/.test(norm) ||
    /^(?:er|daar|hier|waar)(?:aan|achter|bij|door|heen|in|langs|mee|na|naar|om|op|over|tegen|toe|uit|van|voor)$/.test(
      norm,
    ) ||
    classes.some((name) => isIn(name, norm))
  );
}
