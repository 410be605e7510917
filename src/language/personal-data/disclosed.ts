import type { Span } from '../span';
import type { Sentence, Text } from '../text';
import type { PersonalData, PersonalDataKind } from './kinds';
import { isTheirs } from './owner';
import { sameData } from './same';
import { dataWords, type DataName } from './words';

/** An order or customer number is what a reply is about; these tell who the customer is and where to find them. */
const telling: ReadonlySet<PersonalDataKind> = new Set([
  'address',
  'phone',
  'email',
  'birthDate',
  'bsn',
  'iban',
  'card',
]);

/**
 * The customer's data that a reply states without having it from the customer's message. Silent when the reply says
 * that the customer was verified. Without a message (a confirmation of an order) only what the reply says to see or to
 * have on file.
 */
export function disclosedData(
  reply: Text,
  found: readonly PersonalData[],
  names: readonly DataName[],
  customer: Text | undefined,
): readonly PersonalData[] {
  const candidates = found.filter(({ kind }) => telling.has(kind));
  if (candidates.length === 0) return [];
  const words = dataWords(reply.language === 'en' ? 'en' : 'nl');
  if (reply.words.some((word) => words.verified.has(word.norm))) return [];
  return candidates.filter((data) => {
    const value = reply.value.slice(data.start, data.end);
    if (customer && sameData(value, customer.value, data.kind)) return false;
    const sentence = reply.sentenceAt(data.start);
    const known = sentence?.words.some((word) => words.knowing.has(word.norm)) ?? false;
    if (!customer && !known) return false;
    return isTheirs(reply, data, names);
  });
}

/** True for a sentence that does no more than state the data: "Ik zie uw adres Kerkstraat 12 staan." */
export function isOnlyDisclosure(sentence: Sentence, from: number, names: readonly DataName[]): boolean {
  const text = sentence.text.slice(from - sentence.start);
  const opens = names.some(
    ({ start, row }) =>
      row.use !== 'label' &&
      start >= from &&
      start - from < 25 &&
      /^(?:uw|je|jouw|your)\s(?:\S+\s)?$/i.test(sentence.text.slice(from - sentence.start, start - sentence.start)),
  );
  if (/\s(?:en|and)\s(?:u|je|dat|you|your|uw|that|ook|live)\b/i.test(text)) return false;
  if (opens && sentence.words.length <= 12) return true;
  if (sentence.words.length > 16 || /[;:]|, (?!\p{Lu}|\d)/u.test(text)) return false;
  return /^(?:(?:ik|wij|we) (?:zie|zien|heb|hebben)\b|(?:klopt|is|bij ons)\b|(?:I|we) (?:can )?(?:see|have)\b)/iu.test(
    text,
  );
}

/** The value with the space before it, when it stands right behind a possessed name: " Kerkstraat 12" in "op uw adres Kerkstraat 12". */
export function valueBehindName(text: Text, data: PersonalData, names: readonly DataName[]): Span | undefined {
  const name = names.find(({ end, row }) => row.kind === data.kind && /^[ (]$/.test(text.value.slice(end, data.start)));
  if (!name || /^\)? (?:is|luidt|was)\b/.test(text.value.slice(data.end))) return undefined;
  const isBracketed = text.value[name.end] === '(';
  return { start: name.end, end: data.end + (isBracketed ? 1 : 0) };
}

/** Where a sentence ends together with a "Klopt dat?" behind it: offset in the text. */
export function endWithCheck(text: Text, sentence: Sentence): number {
  const next = text.sentences[sentence.index + 1];
  const { checks } = dataWords(text.language === 'en' ? 'en' : 'nl');
  const isCheck =
    next && next.words.length <= 5 && /\?$/.test(next.text) && next.words.some(({ norm }) => checks.has(norm));
  return isCheck ? next.end : sentence.end;
}
