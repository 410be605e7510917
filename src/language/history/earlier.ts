import en from '../../lexicons/en/earlier-contact.json';
import enKnown from '../../lexicons/en/contact-known.json';
import nl from '../../lexicons/nl/earlier-contact.json';
import nlKnown from '../../lexicons/nl/contact-known.json';
import { momentsOf } from '../dates/find';
import { monthNames } from '../dates/format';
import type { AddressForm } from '../address/form';
import type { Language } from '../language';
import { definePhrases } from '../lexicon';
import type { PhraseMatch } from '../phrases/automaton';
import type { Text } from '../text';

/** What customers say of earlier contact: "ik heb al drie keer gebeld", "this is my third email". */
export const earlierContactPhrases = definePhrases({ nl, en });

/** What shows in a reply that the earlier contact is known: "u belde ons", "your previous email", "beloofd". */
export const contactKnownPhrases = definePhrases({ nl: nlKnown, en: enKnown });

/** The first words by which a customer says that there was contact with us before; one that was not made does not count. */
export function findEarlierContact(matches: readonly PhraseMatch[]): PhraseMatch | undefined {
  return matches.find(({ words, start, sentence }) => {
    const denied = words.some(
      ({ norm }, at) => at > 0 && /^(?:niet|nog|never|nooit)$/.test(norm) && isDenied(words, at),
    );
    return (
      !denied &&
      !elsewhere.test(sentence.text) &&
      !asksForCall.test(sentence.text) &&
      !ringsLostPhone.test(sentence.text.slice(start - sentence.start))
    );
  });
}

/** "Ik heb nog niet gebeld": but "niet" in "niet teruggebeld" and "geen antwoord" tell of contact. */
function isDenied(words: PhraseMatch['words'], at: number): boolean {
  const last = words.at(-1)?.norm ?? '';
  return (
    words[at]?.norm !== 'nog' &&
    /^(?:gebeld|gemaild|gechat|gesproken|geschreven|gemeld|gehad|contact|met|opgenomen|gevraagd|called|emailed|contacted)$/.test(
      last,
    )
  );
}

/** "Zou u mij willen terugbellen?" asks for contact to come. */
const asksForCall = /^(?:zou|zouden|could|would|can)\s(?:u|je|jullie|iemand|you|someone|somebody)\b.*\?$/i;

/** "He tried calling his phone": a phone that is looked for. */
const ringsLostPhone =
  /^(?:\S+ ){0,3}?(?:called|rang|rung|phoned|calling|ringing|phoning)\s(?:his|her|their|my|our)\s(?:own\s|lost\s)?(?:phone|mobile|cell|handset)\b(?!\s(?:company|provider))/i;

/** Contact with somebody else. */
const elsewhere =
  /\b(?:(?:haar|zijn|hun) \p{L}+ (?:gebeld|gemaild|gesproken)|de (?:fabrikant|leverancier|installateur|aannemer|loodgieter|dokter)|mijn (?:bank|huisarts|werkgever|buurman|buurvrouw|buren|advocaat|verhuurder)|met de (?:bank|politie|buren|huisarts)|de politie|the (?:manufacturer|seller|neighbou?rs|plumber|builder|doctor)|my (?:bank|doctor|neighbour|gp|solicitor|landlord)|the police)\b/iu;

/** True when the writer's note of earlier contact says that there was any. */
export function tellsOfContact(history: string | undefined): boolean {
  return (
    history !== undefined &&
    /\p{L}/u.test(history) &&
    !/^\s*(?:geen|none|nee|no|n\.?v\.?t\.?|n\/a|niets|nothing)\b/i.test(history)
  );
}

/**
 * True when a reply names something of the earlier contact: a date or a name out of the note of it, or the date that the
 * customer gave.
 */
export function namesContact(
  reply: Text,
  history: string | undefined,
  told: PhraseMatch | undefined,
  customer: Text | undefined,
): boolean {
  const wanted: string[] = [];
  const language = reply.language === 'en' ? 'en' : 'nl';
  for (const [, month, day] of (history ?? '').matchAll(/\b\d{4}-(\d\d)-(\d\d)\b/g))
    wanted.push(`${Number(day)} ${monthNames(language)[Number(month) - 1] ?? ''}`);
  for (const [, name] of (history ?? '').matchAll(
    /(?:collega|colleague|medewerker|adviseur|monteur|agent|engineer)\s+(\p{Lu}\p{L}+)/gu,
  ))
    if (name) wanted.push(name);
  if (told && customer)
    for (const moment of momentsOf(customer, told.sentence))
      if (moment.kind === 'date') wanted.push(customer.value.slice(moment.core.start, moment.core.end));
  const value = reply.value.toLowerCase();
  return wanted.some((words) => value.includes(words.toLowerCase()));
}

/** The way of contact in a sentence of ours: "hebt gemaild", "have called us"; in brackets, to be confirmed. */
function wayOf(told: PhraseMatch | undefined, history: string | undefined, language: Language): string {
  const words = `${told?.words.map(({ norm }) => norm).join(' ') ?? ''} ${told ? '' : (history ?? '')}`;
  const ways = language === 'nl' ? dutchWays : englishWays;
  const [, way] = ways.find(([pattern]) => pattern.test(words)) ?? [];
  return way ?? (language === 'nl' ? 'contact met ons hebt gehad' : 'been in touch with us');
}

const dutchWays: readonly (readonly [RegExp, string])[] = [
  [/gebeld|belde|telefo|lijn|bel\b/i, 'hebt gebeld'],
  [/mail/i, 'hebt gemaild'],
  [/chat/i, 'met ons hebt gechat'],
  [/schreef|geschreven|brief/i, 'hebt geschreven'],
];
const englishWays: readonly (readonly [RegExp, string])[] = [
  [/call|rang|rung|phone|ring/i, 'called us'],
  [/mail/i, 'emailed us'],
  [/chat/i, 'chatted with us'],
  [/wrote|written|letter/i, 'written to us'],
];

/** "Ik zie dat u hierover al eerder [hebt gemaild]."; "I can see that you have [emailed us] about this before." */
export function acknowledgeContact(
  told: PhraseMatch | undefined,
  history: string | undefined,
  { language, address }: { readonly language: Language; readonly address: AddressForm | undefined },
): string {
  const way = wayOf(told, history, language);
  if (language === 'en') return `I can see that you have [${way}] about this before.`;
  return `Ik zie dat ${address === 'je' ? 'je' : 'u'} hierover al eerder [${way}].`;
}
