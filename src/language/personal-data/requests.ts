import en from '../../lexicons/en/data-requests.json';
import nl from '../../lexicons/nl/data-requests.json';
import { definePhrases } from '../lexicon';
import type { PhraseMatch } from '../phrases/automaton';
import type { Span } from '../span';
import type { Sentence, Text } from '../text';
import type { Word } from '../words';
import type { PersonalDataKind } from './kinds';
import { isPossessed, possessorOf } from './owner';
import { dataWords, type DataName } from './words';

/** Ways to ask for something: "kunt u … sturen", "may I have your", "we need". */
export const requestPhrases = definePhrases({ nl, en });

/** A request for personal data: the names of what is asked, as one span from the first to the last. */
export interface DataRequest extends Span {
  readonly kinds: readonly PersonalDataKind[];
  readonly sentence: Sentence;
}

/** Data that a company has no part in, so that "het ordernummer" is the customer's without a possessive. */
const personal: ReadonlySet<PersonalDataKind> = new Set(['order', 'customer', 'birthDate', 'bsn', 'card', 'iban']);

/**
 * The requests for the customer's data in a text: a sentence that asks, with names of data behind the asking words.
 * `names` and `asks` are the matches of `dataNames` and `requestPhrases`.
 */
export function findDataRequests(
  text: Text,
  names: readonly DataName[],
  asks: readonly PhraseMatch[],
): readonly DataRequest[] {
  const requests: DataRequest[] = [];
  for (const name of names) {
    const last = requests.at(-1);
    if (last?.sentence === name.sentence && isJoined(text, last.end, name)) {
      const kinds = [...last.kinds, name.row.kind];
      requests[requests.length - 1] = { ...last, end: closed(text, last.start, name.end), kinds };
    } else if (isAsked(text, name, asks)) {
      requests.push({ start: startOf(text, name), end: name.end, kinds: [name.row.kind], sentence: name.sentence });
    }
  }
  return requests;
}

/** With the bracket that closes one within: "uw gegevens (naam en adres)". */
function closed(text: Text, start: number, end: number): number {
  const hasOpen = text.value.slice(start, end).includes('(');
  return hasOpen && text.value.charAt(end) === ')' ? end + 1 : end;
}

function isAsked(text: Text, name: DataName, asks: readonly PhraseMatch[]): boolean {
  const { row, sentence } = name;
  const { negations } = dataWords(text.language === 'en' ? 'en' : 'nl');
  if (row.use === 'label') return false;
  const possessed =
    isHeldDirectly(text, name) || isTiedToThem(text, name) || (row.use !== 'possessed' && isPossessed(text, name));
  if (!possessed && (row.use === 'possessed' || !personal.has(row.kind))) return false;
  if (/^(?:ons|onze|our|my|mijn)$/.test(wordBefore(name))) return false;
  // "Deel hier nooit uw ordernummer."
  const denies = (word: Word): boolean =>
    negations.has(word.norm) && (word.start < name.start || /^(?:nooit|never)$/.test(word.norm));
  if (sentence.words.some(denies)) return false;
  // "Uw ordernummer?" asks by itself.
  if (
    sentence.words.length <= 6 &&
    /\?$/.test(sentence.text) &&
    possessed &&
    startOf(text, name) === sentence.start &&
    isLast(name)
  )
    return true;
  return asks.some((ask) => ask.sentence === sentence && ask.start < name.end && isAddressed(ask));
}

/** "the email address linked to your account", "het e-mailadres waarmee je bestelde". */
function isTiedToThem(text: Text, { end, sentence, row }: DataName): boolean {
  if (row.use === 'possessed') return false;
  return /^\s(?:(?:of|for|from|van|voor)\s(?:your|uw|je|jouw)|you|(?:on|associated|linked|registered|used|under|dat|die|waarmee|waarop|waaronder|bij|behorend)\b(?:\s\S+){0,3}?\s(?:your|you|uw|u|je|jouw))\b/i.test(
    text.value.slice(end, sentence.end),
  );
}

function isLast({ sentence, end }: DataName): boolean {
  return sentence.words.every((word) => word.start < end);
}

/** "ik stuur", "als wij … delen": an act of ours asks nothing. */
function isAddressed(ask: PhraseMatch): boolean {
  const { words } = ask.sentence;
  const at = words.findIndex((word) => word.start === ask.start);
  const before = words[at - 1]?.norm ?? '';
  const isVerb = /^(?:stuur|geef|mail|deel|noem|app|laat|zet|meld|send|share|give|let|email|confirm)/.test(
    ask.words[0]?.norm ?? '',
  );
  return !isVerb || !/^(?:ik|we|wij|i|i'll|we'll|you|to|not|niet|will|can|al|reeds|never)$/.test(before);
}

/** "Welk adres hebt u …", but not "welk adres heeft de winkel". */
function isOfThem(text: Text, kind: PersonalDataKind, end: number, sentence: Sentence): boolean {
  return (
    kind !== 'address' || /^\s(?:\S+\s){0,2}(?:u|je|jij|uw|jouw|you|your)\b/i.test(text.value.slice(end, sentence.end))
  );
}

/** "your email", "your full name and email", "welk adres", but not "your confirmation email". */
function isHeldDirectly(text: Text, { sentence, start, end, words: own, row }: DataName): boolean {
  const { possessive, joins } = dataWords(text.language === 'en' ? 'en' : 'nl');
  const asking = /^(?:welke?|which|what|best)$/;
  if (own.some((word) => asking.test(word.norm)) && row.use !== 'possessed') return true;
  let at = sentence.words.findIndex((word) => word.start === start) - 1;
  while (at >= 0 && joins.has(sentence.words[at]?.norm ?? '') && !possessive.has(sentence.words[at]?.norm ?? '')) at--;
  const before = sentence.words[at]?.norm ?? '';
  return (
    possessive.has(before) ||
    (asking.test(before) && row.use !== 'possessed' && isOfThem(text, row.kind, end, sentence)) ||
    own.some((word) => possessive.has(word.norm))
  );
}

function wordBefore(name: DataName): string {
  const at = name.sentence.words.findIndex((word) => word.start === name.start);
  return name.sentence.words[at - 1]?.norm ?? '';
}

/** The possessive before the name belongs to the mark. */
function startOf(text: Text, name: DataName): number {
  return possessorOf(text, name)?.start ?? name.start;
}

/** Only joining words stand between two names: "uw naam, adres en telefoonnummer". */
function isJoined(text: Text, end: number, name: DataName): boolean {
  const { joins } = dataWords(text.language === 'en' ? 'en' : 'nl');
  if (name.start < end) return true;
  const between = text.value.slice(end, name.start);
  if (/[.;!?:]/.test(between)) return false;
  return name.sentence.words
    .filter((word) => word.start >= end && word.end <= name.start)
    .every((word) => joins.has(word.norm));
}
