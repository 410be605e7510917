import type { Sentence } from '../text';
import {
  adjoins,
  clauseEnd,
  clauseStart,
  gapBefore,
  norms,
  pronounCase,
  withCase,
  type Change,
  type Changes,
} from './clause';
import type { Word } from '../words';
import { isNounAfter, isPossessive } from './possessive';
import type { AddressUse } from './uses';
import { politeInversion } from './verbs';
import { verbForms } from '../verbs/lexicon';
import { isIn } from './words';

/** What has to change for one "je", "jij", "jou", "jouw", "jezelf" so that it becomes "u" or "uw", verb included. */
export function toPolite(use: AddressUse): Changes {
  switch (use.word.norm) {
    case 'jou':
      // "jou kant op" is a slip for "jouw".
      return isNounAfter(use.sentence, use.index) === true ? 'refused' : pronoun(use, 'u');
    case 'jouw':
      return pronoun(use, 'uw');
    case 'jouwe':
      return pronoun(use, 'uwe');
    case 'jezelf':
      return pronoun(use, 'uzelf');
    case 'jij':
      return subject(use);
    default:
      return unstressed(use);
  }
}

function pronoun({ sentence, index, word }: AddressUse, text: string): readonly Change[] {
  return [{ start: word.start, end: word.end, newText: pronounCase(sentence, index, text) }];
}

function unstressed(use: AddressUse): Changes {
  const { sentence, index } = use;
  if (sentence.words[index - 1]?.norm === 'dank') return pronoun(use, 'u');
  if (isInvertedSubject(sentence, index)) return isRequest(sentence, index) ? request(use) : subject(use);
  const ownSubject = subjectBefore(sentence, index);
  if (ownSubject && isWorried(sentence, index)) return pronoun(use, 'zich');
  const possessive = ownSubject ? isNounAfter(sentence, index) : isPossessive(sentence, index);
  if (possessive === 'unclear') return 'refused';
  if (possessive) return pronoun(use, 'uw');
  if (ownSubject) return isReflexive(sentence, index) ? pronoun(use, 'zich') : 'refused';
  if (startsClause(sentence, index)) return subject(use);
  return followsVerb(sentence, index) ? pronoun(use, 'u') : 'refused';
}

/** "je je zorgen maakt": no worries of theirs but the verb's own pronoun. */
function isWorried(sentence: Sentence, index: number): boolean {
  const clause = norms(sentence.words, clauseStart(sentence, index), clauseEnd(sentence, index));
  return (
    sentence.words[index + 1]?.norm === 'zorgen' && clause.some((norm) => /^(?:maak|maakt|maken|maakte)$/.test(norm))
  );
}

/** An object stands after a preposition, another pronoun, or a verb that is not its own. */
function followsVerb(sentence: Sentence, index: number): boolean {
  const before = sentence.words[index - 1]?.norm ?? '';
  if (/(?:t|en|de|te)$/.test(before)) return true;
  const classes = ['prepositions', 'subjects', 'adverbs', 'strongPast', 'conjunctions'] as const;
  if (classes.some((name) => isIn(name, before)) || before === 'dank' || before === 'het') return true;
  const clause = norms(sentence.words, clauseStart(sentence, index), index);
  return clause.some((norm) => isIn('subjects', norm) || isIn('determiners', norm));
}

function subject(use: AddressUse): Changes {
  const { sentence, index } = use;
  const before = sentence.words[index - 1];
  const own = pronoun(use, 'u');
  if (before && isInvertedSubject(sentence, index))
    return [{ start: before.start, end: before.end, newText: withCase(before, politeInversion(before.norm)) }, ...own];
  const after = modalOf(sentence, index);
  const agreed = after && ({ kan: 'kunt', wil: 'wilt', zal: 'zult' } as const)[after.norm as 'kan'];
  return agreed ? [...own, { start: after.start, end: after.end, newText: agreed }] : own;
}

/** "je kan", "als je het bericht wil bekijken": the verb that goes with this "je", when nobody else comes between. */
function modalOf(sentence: Sentence, index: number): Word | undefined {
  for (let at = index + 1; at < clauseEnd(sentence, index); at++) {
    const word = sentence.words[at];
    if (!word || isIn('subjects', word.norm) || isIn('conjunctions', word.norm)) return undefined;
    if (/^(?:kan|wil|zal)$/.test(word.norm)) return word;
    if (isIn('finite', word.norm) || isIn('auxiliaries', word.norm)) return undefined;
  }
  return undefined;
}

/** "kun je", "Daarom krijg je": the verb before "je" is its own, for nobody else stands before it. */
export function isInvertedSubject(sentence: Sentence, index: number): boolean {
  const verb = sentence.words[index - 1]?.norm;
  if (!adjoins(sentence, index) || !verb || !isInversion(sentence, index - 1)) return false;
  const first = clauseStart(sentence, index - 1);
  const before = norms(sentence.words, first, index - 1);
  if (before.some((norm, at) => isIn('subjects', norm) || norm === 'jij' || isOwnSubject(sentence, first + at)))
    return false;
  // "De app laat je bestelling zien", "Zal je telefoon …": a form that he and she have too may have its own subject.
  if (!isShared(verb))
    return before.length > 0 || isNounAfter(sentence, index) !== true || !isRequestable(sentence, verb);
  if (sentence.words[index + 1]?.norm === 'zelf') return true;
  if (isNounAfter(sentence, index) === true) return false;
  return before.every((norm) => isIn('adverbs', norm) && !isIn('determiners', norm)) || isIn('prepositions', before[0]);
}

function isShared(verb: string): boolean {
  return isIn('strongPast', verb) || politeInversion(verb) === verb || /^(?:kan|zal|wil|mag)$/.test(verb);
}

/** "Geef je nummer door": a request, unless it is asked ("Heb je hulp nodig?", "Gebruik je internet?"). */
function isRequestable(sentence: Sentence, verb: string): boolean {
  return !/^(?:heb|ben|kun|zul|hoef)$/.test(verb) && !endsAsQuestion(sentence);
}

/** A form that goes before "je": from our list, or a stem the verb lexicon knows that is no noun here. */
function isInversion({ words }: Sentence, at: number): boolean {
  const norm = words[at]?.norm ?? '';
  if (isIn('inverted', norm)) return true;
  if (isIn('determiners', words[at - 1]?.norm) || isIn('adverbs', norm) || isIn('prepositions', norm)) return false;
  if (isIn('conjunctions', norm) || isIn('coordinators', norm) || norm.endsWith('t')) return false;
  return verbForms(norm).some(({ kind }) => kind === 'stem');
}

/** A "je" that is not followed by a noun: not "met je klantnummer kun je …". */
function isOwnSubject(sentence: Sentence, at: number): boolean {
  return sentence.words[at]?.norm === 'je' && isNounAfter(sentence, at) !== true;
}

function endsAsQuestion({ text }: Sentence): boolean {
  return text.trimEnd().endsWith('?');
}

/** "Meld je aan.", "Geef je ordernummer door.": no question and no condition. */
function isRequest(sentence: Sentence, index: number): boolean {
  if (index !== 1 || endsAsQuestion(sentence)) return false;
  if (isIn('auxiliaries', politeInversion(sentence.words[0]?.norm ?? ''))) return false;
  const end = clauseEnd(sentence, index);
  const next = sentence.words[end]?.norm;
  return next === undefined || !/,/.test(gapBefore(sentence, end)) || isIn('conjunctions', next);
}

function request(use: AddressUse): Changes {
  const verb = use.sentence.words[use.index - 1]?.norm;
  if (isNounAfter(use.sentence, use.index) === true) return pronoun(use, 'uw');
  return isIn('reflexives', verb) ? pronoun(use, 'u') : 'refused';
}

/** True when another "je" of the clause is its subject already. */
function subjectBefore(sentence: Sentence, index: number): boolean {
  if (startsClause(sentence, index)) return false;
  const start = clauseStart(sentence, index);
  for (let at = index - 1; at >= start; at--) {
    const norm = sentence.words[at]?.norm;
    if (norm === 'jij') return true;
    if (norm === 'je')
      return isInvertedSubject(sentence, at) || (startsClause(sentence, at) && isPossessive(sentence, at) === false);
    if (isIn('subjects', norm) || (isIn('conjunctions', norm) && sentence.words[at + 1]?.norm !== 'je')) return false;
  }
  return false;
}

function isReflexive(sentence: Sentence, index: number): boolean {
  return norms(sentence.words, clauseStart(sentence, index), clauseEnd(sentence, index)).some((norm) =>
    isIn('reflexives', norm),
  );
}

function startsClause(sentence: Sentence, index: number): boolean {
  // "wat ik voor je kan doen": the verb is mine.
  const before = sentence.words[index - 1]?.norm;
  if (isIn('prepositions', before) && isIn('subjects', sentence.words[index - 2]?.norm)) return false;
  return clauseStart(sentence, index) === index || isIn('conjunctions', sentence.words[index - 1]?.norm);
}
