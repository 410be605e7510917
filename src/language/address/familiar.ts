import type { Sentence } from '../text';
import {
  clauseEnd,
  clauseStart,
  gapBefore,
  adjoins,
  norms,
  pronounCase,
  withCase,
  type Change,
  type Changes,
} from './clause';
import { roleAfterVerb } from './subject';
import type { AddressUse } from './uses';
import { familiarInversion, isSecondPersonOnly } from './verbs';
import { isIn } from './words';

/** What has to change for one "u", "uw", "uzelf" so that it becomes "je", verb included. */
export function toFamiliar(use: AddressUse): Changes {
  const { sentence, index, word } = use;
  const next = sentence.words[index + 1]?.norm;
  if (word.norm === 'uzelf') return pronoun(use, 'jezelf');
  if (word.norm === 'uwe') return /^(?:de|het)$/.test(before(use)) ? pronoun(use, 'jouwe') : 'refused';
  if (word.norm === 'uw') return pronoun(use, next === 'en' || next === 'of' ? 'jouw' : 'je');
  if (/^(?:beide|beiden|allen|allemaal|beider)$/.test(next ?? '')) return 'refused';
  if (isStressed(use)) return stressed(use);
  if (adjoins(sentence, index) && isVerbBefore(use)) return afterVerb(use);
  return pronoun(use, isOwner(use) ? 'jou' : 'je');
}

function pronoun({ sentence, index, word }: AddressUse, text: string): readonly Change[] {
  return [{ start: word.start, end: word.end, newText: pronounCase(sentence, index, text) }];
}

function before({ sentence, index }: AddressUse): string {
  return sentence.words[index - 1]?.norm ?? '';
}

/** Where "je" cannot carry the stress: "ook u", "u en uw gezin", "dan u". */
function isStressed(use: AddressUse): boolean {
  const { sentence, index } = use;
  if (/^(?:ook|juist|alleen|zelfs|vooral|behalve|uitgerekend)$/.test(before(use)) && adjoins(sentence, index))
    return true;
  const [next, second] = norms(sentence.words, index + 1, index + 3);
  if (next === 'en' && second === 'uw' && adjoins(sentence, index + 1)) return true;
  if (before(use) === 'namens' || isPaired(use)) return true;
  if (next === 'als' && adjoins(sentence, index + 1) && !isIn('subjects', second) && second !== 'u') return true;
  if (index === 1 && isIn('prepositions', before(use)) && (isIn('finite', next) || isIn('auxiliaries', next)))
    return true;
  return (before(use) === 'dan' || before(use) === 'en') && isLast(use);
}

/** "van u of van uw buurman", "tenzij u of de wet": a choice stresses both. */
function isPaired(use: AddressUse): boolean {
  const { sentence, index } = use;
  const [next, second] = norms(sentence.words, index + 1, index + 3);
  if (next !== 'of' || !adjoins(sentence, index + 1)) return false;
  const isGoverned = isIn('prepositions', before(use)) || isIn('conjunctions', before(use));
  return isGoverned && (isIn('prepositions', second) || isIn('determiners', second));
}

function isLast({ sentence, index }: AddressUse): boolean {
  return index + 1 >= sentence.words.length || /[,;:)!?.]/.test(gapBefore(sentence, index + 1));
}

function stressed(use: AddressUse): Changes {
  if (isIn('prepositions', before(use))) return pronoun(use, 'jou');
  const { sentence, index } = use;
  if (index === 0) return pronoun(use, 'jij');
  if (isLast(use)) return before(use) === 'dan' || before(use) === 'en' ? pronoun(use, 'jij') : 'refused';
  const next = sentence.words[index + 1]?.norm;
  const startsClause = clauseStart(sentence, index) >= index - 1;
  return startsClause && (isIn('finite', next) || isIn('auxiliaries', next)) ? pronoun(use, 'jij') : 'refused';
}

/** "Is deze fiets van u?": whose it is, so "jou". */
function isOwner(use: AddressUse): boolean {
  if (before(use) !== 'van' || !isLast(use)) return false;
  const clause = norms(use.sentence.words, clauseStart(use.sentence, use.index), use.index);
  return clause.some((norm) => norm === 'is' || norm === 'zijn' || norm === 'was');
}

function isVerbBefore({ sentence, index }: AddressUse): boolean {
  const norm = sentence.words[index - 1]?.norm ?? '';
  if (!norm.endsWith('t') || norm.length < 3) return false;
  if (isIn('adverbs', norm) || isIn('prepositions', norm) || isIn('conjunctions', norm) || isIn('coordinators', norm))
    return false;
  if (isIn('nounsInT', norm) || isIn('determiners', norm) || isIn('subjects', norm)) return false;
  // "als de dienst u niet bevalt": a noun with its article, unless the article is a pronoun ("dat kost u").
  return !isIn('determiners', sentence.words[index - 2]?.norm) || isPronounSubject(sentence, index - 2);
}

function isPronounSubject(sentence: Sentence, index: number): boolean {
  return /^(?:dit|dat|die|deze|het)$/.test(sentence.words[index]?.norm ?? '') && clauseStart(sentence, index) === index;
}

function afterVerb(use: AddressUse): Changes {
  const { sentence, index } = use;
  const verb = sentence.words[index - 1];
  if (!verb) return 'refused';
  if (isImperative(use)) return imperative(use);
  const familiar = familiarInversion(verb.norm);
  if (familiar === verb.norm) return pronoun(use, 'je');
  const role = isSecondPersonOnly(verb.norm) ? 'subject' : roleAfterVerb(sentence, index - 1);
  if (role === 'unclear' || (role === 'subject' && sharesSubject(use))) return 'refused';
  if (role === 'object') return pronoun(use, 'je');
  return [{ start: verb.start, end: verb.end, newText: withCase(verb, familiar) }, ...pronoun(use, 'je')];
}

/** "Dan logt u in en kiest een wachtwoord": after "je" the second verb would need another form. */
function sharesSubject({ sentence, index }: AddressUse): boolean {
  const { words } = sentence;
  for (let at = index + 1; at < words.length - 1; at++) {
    if (isIn('coordinators', words[at]?.norm) && isFiniteInT(words[at + 1]?.norm) && words[at + 2]?.norm !== 'u')
      return true;
  }
  return false;
}

function isFiniteInT(norm: string | undefined): boolean {
  return (
    norm !== undefined && norm.endsWith('t') && (isIn('finite', norm) || isIn('agent', norm) || isIn('transfer', norm))
  );
}

/** "Neemt u contact op.": a polite request, not a question and not a condition. */
function isImperative(use: AddressUse): boolean {
  const { sentence, index } = use;
  if (isHelper(sentence, index - 1) || sentence.text.trimEnd().endsWith('?')) return false;
  const start = clauseStart(sentence, index - 1);
  if (start !== index - 1) return false;
  if (start === 0) return !isCondition(sentence, index);
  if (/,/.test(gapBefore(sentence, start))) return asksPolitely(sentence, index);
  return sentence.words[1]?.norm === 'u' && !isCondition(sentence, 1) && !isHelper(sentence, 0);
}

/** A verb that asks rather than requests ("Kunt u"), but not in "Gaat u naar Instellingen". */
function isHelper({ words }: Sentence, at: number): boolean {
  if (words[at]?.norm === 'gaat' && words[at + 2]?.norm === 'naar') return false;
  return isIn('auxiliaries', words[at]?.norm);
}

function asksPolitely(sentence: Sentence, index: number): boolean {
  return norms(sentence.words, index + 1, index + 4).some((norm) => /^(?:dan|gerust|alstublieft|even)$/.test(norm));
}

function isCondition(sentence: Sentence, index: number): boolean {
  const end = clauseEnd(sentence, index);
  const next = sentence.words[end]?.norm;
  if (next === undefined || !/,/.test(gapBefore(sentence, end))) return false;
  return (
    next === 'dan' ||
    (!isIn('conjunctions', next) && !/^(?:want|en|maar|alstublieft|met|bijvoorbeeld|bij|via|a\.u\.b\.?)$/.test(next))
  );
}

/** Drops "u"; with "zich" the pronoun stays as the reflexive ("Meldt u zich" → "Meld je"). */
function imperative({ sentence, index, word }: AddressUse): Changes {
  const verb = sentence.words[index - 1];
  const next = sentence.words[index + 1];
  if (!verb) return 'refused';
  const changes = [{ start: verb.start, end: verb.end, newText: withCase(verb, familiarInversion(verb.norm)) }];
  if (next?.norm === 'zich') return [...changes, { start: word.start, end: next.end, newText: 'je' }];
  if (
    isIn('stemsInT', verb.norm) &&
    next &&
    !/^(?:het|ons|mij|me|dit|dat|de|gerust|dan|even|weten|uw|een)$/.test(next.norm)
  )
    return 'refused';
  return [...changes, { start: verb.end, end: word.end, newText: '' }];
}
