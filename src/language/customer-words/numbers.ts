import type { Text } from '../text';
import type { Word } from '../words';
import type { CustomerWord } from './words';

/** Words before or behind which a number is that of an order, a customer, a case. */
const carriers =
  /(?:bestel|order|klant|factuur|polis|dossier|zaak|kenmerk|referentie|ticket|melding|track|pakket|reservering|boeking|contract|lid|aanvraag|claim|serie|case|reference|invoice|account|booking|policy|customer|member|parcel|serial|confirmation|ref|nummer|number|nr|no\b)/;

/** How many words may stand between the two: "bestelling met nummer 48213". */
const reach = 3;

/**
 * The numbers by which an order, a customer or a case is known. Telephone numbers, bank accounts, postcodes, dates,
 * times and amounts are not among them: those are not to be repeated, or are something else.
 */
export function findNumbers(text: Text): CustomerWord[] {
  return text.words.flatMap((word, index): CustomerWord[] => {
    const { start, end, text: own } = word;
    return isCode(own) && isReferred(text, index) ? [{ kind: 'number', start, end, text: own }] : [];
  });
}

/** Figures with or without letters, and hyphens between them: "48213", "NL-2024-118", "3SABC0012". */
function isCode(text: string): boolean {
  const figures = text.replace(/\D/g, '');
  if (figures.length < 3 || !/^[\p{L}\d]+(?:[-/][\p{L}\d]+)*$/u.test(text)) return false;
  if (/^\d{4}[A-Za-z]{2}$|^[A-Z]{2}\d{2}[A-Z]{4}\d/.test(text)) return false;
  if (/^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$|^\d{4}-\d{2}-\d{2}$|^(?:19|20)\d{2}$/.test(text)) return false;
  return !/^0\d{9}$|^0\d{1,3}-\d{6,8}$/.test(text);
}

function isReferred({ value, words }: Text, index: number): boolean {
  const word = words[index] as Word;
  if (value.charAt(word.start - 1) === '#') return true;
  if (
    /[€£$]\s*$/.test(value.slice(Math.max(0, word.start - 3), word.start)) ||
    /^\s*(?:[€£$%]|euro|eur)\b/i.test(value.slice(word.end, word.end + 6))
  )
    return false;
  if (/\p{L}/u.test(word.text) && /\d{3}/.test(word.text)) return true;
  const before = words.slice(Math.max(0, index - reach), index);
  const near = before.filter((other) => !/[.!?\n]\s/.test(value.slice(other.end, word.start)));
  return near.some(({ norm }) => carriers.test(norm));
}
