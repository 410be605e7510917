import type { AddressForm } from '../address/form';
import type { Language } from '../language';
import type { Text } from '../text';
import type { PersonalDataKind } from './kinds';
import type { DataRequest } from './requests';
import { dataWords } from './words';

/** For whom a request is written. */
export interface AskTarget {
  readonly language: Language;
  readonly address: AddressForm | undefined;
}

const names: Record<Language, Readonly<Record<PersonalDataKind, string>>> = {
  nl: {
    ...{ order: 'ordernummer', customer: 'klantnummer', address: 'adres', phone: 'telefoonnummer' },
    ...{ email: 'e-mailadres', birthDate: 'geboortedatum', bsn: 'burgerservicenummer', iban: 'rekeningnummer' },
    ...{ card: 'kaartnummer', details: 'gegevens' },
  },
  en: {
    ...{ order: 'order number', customer: 'account number', address: 'address', phone: 'phone number' },
    ...{ email: 'email address', birthDate: 'date of birth', bsn: 'national insurance number', iban: 'account number' },
    ...{ card: 'card number', details: 'details' },
  },
};

/** "uw ordernummer", "je adres", "your phone number". */
export function possessedName(kind: PersonalDataKind, { language, address }: AskTarget): string {
  const possessive = language === 'en' ? 'your' : address === 'je' ? 'je' : 'uw';
  return `${possessive} ${names[language][kind]}`;
}

/** A request to send something in a private message, with its closing mark: "Stuurt u ons een privébericht met …?" */
export function askInPrivate(what: string, reason: string, { language, address }: AskTarget): string {
  if (language === 'en') return `Please send us a private message with ${what}${reason}.`;
  if (reason) return `Stuur ons een privébericht met ${what}${reason}.`;
  return address === 'je' ? `Stuur je ons een privébericht met ${what}?` : `Stuurt u ons een privébericht met ${what}?`;
}

/** A question that has the customer give something as a check: "Kunt u ter controle uw adres doorgeven?" */
export function askAsCheck(kind: PersonalDataKind, target: AskTarget): string {
  const what = possessedName(kind, target);
  if (target.language === 'en') return `Could you give me ${what} as a check?`;
  return target.address === 'je' ? `Kun je ter controle ${what} doorgeven?` : `Kunt u ter controle ${what} doorgeven?`;
}

/** "Ik stuur u een privébericht over uw adres." */
export function tellInPrivate(kind: PersonalDataKind, target: AskTarget): string {
  const what = possessedName(kind, target);
  if (target.language === 'en') return `I'll send you a private message about ${what}.`;
  return `Ik stuur ${target.address === 'je' ? 'je' : 'u'} een privébericht over ${what}.`;
}

function reachReason({ language, address }: AskTarget): string {
  if (language === 'en') return ', so that we can reach you';
  return `, dan bellen we ${address === 'je' ? 'je' : 'u'}`;
}

/**
 * A request taken apart: what it asks for, with a possessive, the reason it gives behind it (", dan kijk ik het na"),
 * and whether nothing else stands in its sentence, so that another sentence can take its place. `from` is where the
 * sentence begins behind a greeting.
 */
export function takeApart(
  text: Text,
  request: DataRequest,
  from: number,
  target: AskTarget,
): { readonly what: string; readonly reason: string; readonly isWhole: boolean } {
  const { sentence } = request;
  const written = text.value.slice(request.start, request.end);
  const { possessive, leftovers } = dataWords(target.language);
  const first = written.split(/\s/)[0]?.toLowerCase() ?? '';
  const own = target.language === 'en' ? 'your' : target.address === 'je' ? 'je' : 'uw';
  const bare = possessive.has(first) ? written : `${own} ${written.replace(/^(?:het|de|een|the|an?)\s/i, '')}`;
  // "Op welk nummer kunnen we u bereiken?"
  if (
    /\b(?:welke?|which|what|best)\b/i.test(written) ||
    (request.kinds.length === 1 && /^(?:nummer|number)/i.test(written))
  ) {
    const kind = request.kinds[0] ?? 'details';
    return { what: possessedName(kind, target), reason: kind === 'phone' ? reachReason(target) : '', isWhole: true };
  }
  const what = bare.charAt(0).toLowerCase() + bare.slice(1);
  const rest = text.value.slice(request.end, sentence.end);
  const tail = /,?\s*\b(?:(?:dan|zodat|so)\b|and (?:I|we)['’ ]).*?(?=[.?!]*$)/su.exec(rest);
  const reason = tail ? `, ${tail[0].replace(/^[,\s]+/, '')}` : '';
  const until = request.end + (tail?.index ?? rest.length);
  const isWhole = sentence.words
    .filter(
      (word) => (word.start >= from && word.end <= request.start) || (word.start >= request.end && word.end <= until),
    )
    .every((word) => leftovers.has(word.norm));
  return { what, reason, isWhole };
}
