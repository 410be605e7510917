import type { LetterParts } from '../letter';
import type { Text } from '../text';
import type { Referral } from './referral';

/** Number, address, link: what a customer can use at once. Also what only a template fills in. */
const direct =
  /[\w.+-]+@[\w-]+\.\w|https?:\/\/|www\.|(?:\+\d{2}|(?<![\d.,€£$-])0)[\d\s()/-]{6,}|\b14\s?0\d{2,3}\b|\b0[89]00\b|\p{L}[\w-]*\.(?:nl|com|be|org|eu|net|uk|gov|io|app|help)(?![\p{L}])|(?<=\s)@\w{3,}|[[{%«]|:\w+_(?:link|url|mail|phone)/iu;

/** A number that is said to be one: "op 1234", "on 3030", "call 101". */
const named = /(?<!\p{L})(?:nummer|telefoonnummer|bel|belt|op|number|on|call|dial|ring)\s*:?\s+(?:\d[\d -]{2,})/iu;

/** Opening hours: "van 9.00 tot 17.00 uur", "9am to 5pm", "24/7". */
const hours =
  /\b\d{1,2}(?:[.:]\d{2})?\s?(?:uur|u|am|pm)?\s?(?:tot|en|to|and|until|till|t\/m|-|–)\s?\d{1,2}(?:[.:]\d{2})?\s?(?:uur|u\b|am|pm)|\b\d{1,2}[.:]\d{2}\s?(?:uur)?\s?(?:tot|en|to|and|until|-|–)\s?\d{1,2}[.:]\d{2}|24\/7/iu;

/** Where to walk in: "aan de Markt 5", "14 Bridge Street", "loket 4", "open till six". */
const place =
  /(?:straat|weg|laan|plein|markt|gracht|kade|singel|dijk|steeg|lei|hof|baan|boulevard)\s\d|\b\d{1,4}[a-z]? (?:\p{Lu}[\p{L}’']+ )+(?:street|road|lane|square|avenue|way|drive|row|place|close|st|rd)(?!\p{L})|\b(?:loket|balie|kamer|lokaal|zaal|hal|poort|perron|route|desk|counter|room|window|ward|gate|hall|platform|clinic|unit) \d|(?:verdieping|floor)(?!\p{L})|\b(?:in de hal|(?:bij|naast|tegenover|achter) de (?:hoofd)?ingang|vanaf \d{1,2}(?:[.:]\d{2})? uur|in the hall|by the entrance|open (?:till|until|tot))\b/iu;

/** An appointment: "kom woensdag om 10.00 uur naar de balie", "come to the ward at 7.45am". */
const appointment =
  /(?<!\p{L})(?:kom|komt|meld u|meld je|come|report)(?!\p{L}).*(?<!\p{L})(?:om|vanaf|at|from) (?:\d{1,2}(?:[.:]\d{2})? ?(?:uur|u|am|pm)\b|\d{1,2}[.:]\d{2}|noon)/iu;

/** A way in that the customer has at hand: the app, this chat, the form. */
const atHand =
  /(?<!\p{L})(?:via|in|through|on|using|with|met|op)\s+(?:(?:de|onze|het|the|our|your|this|deze|dit|uw|je|ons|een|a)\s+)?(?:[\p{L}-]+\s+)?(?:app|chat|livechat|chatfunctie|whatsapp|contactformulier|formulier|contactpagina|messenger|mijn \p{L}+|facebook|contact form|contact page|live chat|web chat|webchat|portal|link|form|intranet|privébericht|pb|dm|direct message)(?!\p{L})|(?<!\p{L})(?:hieronder|klik hier|click here|onderstaand|onderstaande|bovenstaand|below|above|this number|this link|dit nummer|dit adres|deze link|contactgegevens|retourlabel|label|retouretiket|antwoordenvelop|envelope|reply to this|antwoorden op deze)(?!\p{L})/iu;

/** True when the customer is told how to get there: in the same paragraph, right below it, or in the signature. */
export function hasRoute(text: Text, referral: Referral, { closing }: LetterParts): boolean {
  const { sentence } = referral;
  const near = text.sentences.filter(
    ({ paragraph, index, start }) =>
      (!closing || start < closing.start) &&
      (paragraph === sentence.paragraph || (index > sentence.index && index <= sentence.index + 2)),
  );
  if (appointment.test(sentence.text) || near.some((one) => givesRoute(one.text))) return true;
  return closing !== undefined && direct.test(text.value.slice(closing.start, closing.end).replace(whoSigns, ''));
}

/** "{{agent}}": the name of a person is filled in there. */
const whoSigns = /\{\{?\s*(?:agent|name|naam|medewerker|employee|sender|signature|first)[\w.]*\s*\}?\}/giu;

/** Sentences read before; emptied when it grows past `most`. */
const seen = new Map<string, boolean>();
const most = 5000;

function givesRoute(sentence: string): boolean {
  const known = seen.get(sentence);
  if (known !== undefined) return known;
  if (seen.size >= most) seen.clear();
  const found = [direct, named, hours, place, atHand].some((pattern) => pattern.test(sentence));
  seen.set(sentence, found);
  return found;
}
