import { overlaps } from '../span';
import type { Sentence, Text } from '../text';
import type { Word } from '../words';
import { addressBehind, findAddresses } from './address';
import { findMailAddresses, findPhoneNumbers } from './contact';
import type { PersonalData } from './kinds';
import { findCards, findCitizenNumbers, findIbans } from './numbers';
import { dataWords, type DataName } from './words';

/**
 * The personal data in a text, in order: what is recognised by its own form (account, card, phone, mail, address) and
 * what its name tells ("order 12345", "born 12 March 1980"). `names` are the matches of `dataNames` in that text;
 * without them only the first. Whose data it is, is not said here.
 */
export function findPersonalData(text: Text, names: readonly DataName[]): PersonalData[] {
  const { value } = text;
  const mails = findMailAddresses(value);
  if (!/\d/.test(value)) return mails;
  const named = names.flatMap((name) => valueOf(text, name) ?? []);
  const labelled = named.filter(({ kind }) => kind === 'bsn');
  const isLong = longNumber.test(value);
  const plain = [...findIbans(value), ...(isLong ? findCards(value) : []), ...mails];
  const citizens =
    labelled.length > 0
      ? findCitizenNumbers(value).filter((one) => labelled.some((label) => overlaps(label, one)))
      : [];
  const references = named.filter(
    ({ kind }) => kind === 'order' || kind === 'customer' || kind === 'birthDate' || kind === 'iban',
  );
  // What is recognised first keeps its place: an order number may look like a phone number.
  const streets = named.filter(({ kind }) => kind === 'address');
  const phones = isLong ? findPhoneNumbers(value) : [];
  return [...plain, ...citizens, ...references, ...phones, ...findAddresses(value), ...streets]
    .reduce<PersonalData[]>((kept, one) => (kept.some((other) => overlaps(other, one)) ? kept : [...kept, one]), [])
    .sort((a, b) => a.start - b.start);
}

/** A cheap question first: no card or phone has fewer digits, or more between two of them ("+31 (0)6"). */
const longNumber = /\d(?:[ .()-]{0,3}\d){7}/;

/** No more words than this stand between a name and its value: "uw bestelling met nummer 12345". */
const mostFillers = 3;
/** A birth date or citizen number may stand further off: "uw geboortedatum is volgens onze gegevens …". */
const farthest = 7;

function valueOf(text: Text, name: DataName): PersonalData | undefined {
  if (name.row.kind === 'address') return addressBehind(text.value, name.end);
  const { words } = name.sentence;
  const { fillers } = dataWords(text.language === 'en' ? 'en' : 'nl');
  const first = words.findIndex((word) => word.start >= name.end);
  if (first < 0) return undefined;
  const isFar = name.row.kind === 'birthDate' || name.row.kind === 'bsn';
  const reach = isFar ? farthest : mostFillers;
  for (let at = first; at < words.length && at <= first + reach; at++) {
    const word = words[at] as Word;
    const gap = text.value.slice(words[at - 1]?.end ?? name.end, word.start);
    if (/[,;.!?\n]/.test(gap.replace(/^\./, ''))) return undefined;
    if (/\d/.test(word.text)) return readValue(text, name, at);
    if (!isFar && !fillers.has(word.norm) && !/^\s*[:(#]/.test(gap)) return undefined;
  }
  return undefined;
}

function readValue(text: Text, { row, sentence, end: nameEnd }: DataName, at: number): PersonalData | undefined {
  const word = sentence.words[at] as Word;
  if (row.kind === 'birthDate') return birthDate(text, sentence.end, word);
  if (row.kind === 'bsn') {
    const digits = /^\d[\d. ]{7,10}/.exec(text.value.slice(word.start, sentence.end))?.[0].trimEnd() ?? '';
    return digits ? { kind: 'bsn', start: word.start, end: word.start + digits.length } : undefined;
  }
  if (row.kind === 'iban') return bankAccount(text, sentence, word);
  const isNamed = /nummer|nr|code|number|\bno\b|#|ref|:/i.test(text.value.slice(nameEnd - 8, word.start));
  return isReference(word, isNamed) ? { kind: row.kind, start: word.start, end: word.end } : undefined;
}

/** A bank account without an IBAN: "you pay from account 40371188". */
function bankAccount(text: Text, sentence: Sentence, { start, end }: Word): PersonalData | undefined {
  const isBank =
    text.language !== 'en' || /\b(?:pay|paid|payments?|debit|bank|refund|sort code)\b/i.test(sentence.text);
  return isBank && /^\d{6,12}$/.test(text.value.slice(start, end)) ? { kind: 'iban', start, end } : undefined;
}

/** A number of an order or customer: four characters or more, three of them digits; no year, date, amount or time. */
function isReference({ text, norm }: Word, isNamed: boolean): boolean {
  const digits = text.replace(/\D/g, '').length;
  if (text.length < 4 || digits < 3 || /[,:@]|^\d+\.\d\d$/.test(text)) return false;
  if (/^\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?$|^\d{4}-\d\d-\d\d$/.test(text)) return false;
  if (/^\d+(?:x|gb|mb|kg|mm|cm|km|de|ste|e|th|st|nd|rd|am|pm|kwh|ml|uur)$/.test(norm)) return false;
  return isNamed || !/^(?:19|20)\d\d$/.test(text);
}

const months = 'jan|feb|m[aä]?a?r|apr|mei|may|jun|jul|aug|sep|o[kc]t|nov|dec';

function birthDate(text: Text, end: number, word: Word): PersonalData | undefined {
  const rest = text.value.slice(word.start, end);
  const written =
    /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}|^\d{4}-\d\d-\d\d/.exec(rest) ??
    new RegExp(`^\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?(?:${months})\\p{L}*\\.?\\s\\d{4}`, 'iu').exec(rest) ??
    // "March 14, 1985"
    new RegExp(`^(?:${months})\\p{L}*\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}`, 'iu').exec(rest);
  return written ? { kind: 'birthDate', start: word.start, end: word.start + written[0].length } : undefined;
}
