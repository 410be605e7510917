import type { Text } from '../text';
import type { Word } from '../words';
import type { PersonalData } from './kinds';
import { dataWords, type DataName } from './words';

/** These are a person's whoever states them; a company has its own phone, mail, address and account as well. */
const alwaysTheirs: ReadonlySet<PersonalData['kind']> = new Set(['bsn', 'card', 'birthDate', 'order', 'customer']);

/**
 * True when data in a reply is the customer's, not the company's: of a kind that only a person has, named as theirs
 * ("uw nummer 06…", "your address"), the object of an act of ours toward them ("wij bellen u op 06…"), or put before
 * them to check ("06… , klopt dat?"). Erring on the side of the company's own.
 */
export function isTheirs(text: Text, data: PersonalData, names: readonly DataName[]): boolean {
  if (alwaysTheirs.has(data.kind) || (data.kind === 'email' && isPrivateMailbox(text, data))) return true;
  const sentence = text.sentenceAt(data.start);
  if (!sentence || text.language === 'unknown') return false;
  const words = dataWords(text.language);
  const before = sentence.words.filter((word) => word.end <= data.start);
  const after = sentence.words.filter((word) => word.start >= data.end);
  if (before.some((word) => words.places.has(word.norm))) return false;
  if ((data.kind === 'address' || data.kind === 'phone') && seen.test(sentence.text)) return true;
  if (before.some((word) => /^(?:ons|onze|our|mijn|my)$/.test(word.norm))) return false;
  const named = names.some(
    (name) =>
      (name.row.kind === data.kind || data.start - name.end <= 4) &&
      name.end <= data.start &&
      name.sentence === sentence &&
      isPossessed(text, name),
  );
  if (named) return true;
  if (data.kind === 'iban') return paidBack.test(sentence.text) || !payable.test(sentence.text);
  if (seen.test(sentence.text)) return true;
  if (/\?$/.test(sentence.text) && asksToCheck(text, after, names, data)) return true;
  return isActTowardThem(
    before.map((word) => word.norm),
    data.kind,
    text.language,
  );
}

/** Between a possessive and its noun: an adjective ("huidige", "billing", "current") or a name, no small word. */
const mayStandBetween =
  /^\p{Lu}|e$|^(?!nodig|the$|and$|for$|to$|in$|on$|that$|with$|if$|so$|op$|om$|een$|het$)\p{L}{3,}(?:ing|ent|ed|al|ry|t|l)$/u;

/** "uw huidige adres", "your billing address": a possessive stands up to three words before the name. */
export function isPossessed(text: Text, name: DataName): boolean {
  return possessorOf(text, name) !== undefined;
}

/** The possessive that a name of data belongs to, in it or before it. */
export function possessorOf(text: Text, name: DataName): Word | undefined {
  const { possessive, joins } = dataWords(text.language === 'en' ? 'en' : 'nl');
  const inside = name.words.find((word) => possessive.has(word.norm));
  if (inside) return inside;
  const { words } = name.sentence;
  const at = words.findIndex((word) => word.start === name.start);
  for (let index = at - 1; index >= 0 && index >= at - 5; index--) {
    const [word, next] = [words[index], words[index + 1]];
    if (!word || !next || /[;:.!?]/.test(text.value.slice(word.end, next.start))) return undefined;
    if (possessive.has(word.norm)) return word;
    if (index < at - 3 && !joins.has(word.norm)) return undefined;
    if (/^(?:een|an?)$/.test(word.norm) || (!mayStandBetween.test(word.text) && !joins.has(word.norm)))
      return undefined;
  }
  return undefined;
}

/** What we see on the screen of a customer is the customer's: "ik zie dat u op Kerkstraat 12 staat". */
const seen =
  /\b(?:ik zie|zie ik|(?:we|wij) zien|zien (?:we|wij)(?! graag)|staat bij ons|bij ons (?:staat|bekend)|in ons (?:systeem|bestand)|volgens (?:ons|onze) (?:systeem|gegevens|administratie)|ons systeem (?:toont|geeft|meldt|vermeldt)|in (?:uw|je) (?:dossier|account|profiel)|(?:adres|nummer) dat (?:wij|we|ik) van (?:u|je) heb|als (?:\S*adres|\S*nummer) .*van (?:u|je)\b|(?:heb|hebben) .* als (?:uw |je )?(?:\S*adres|\S*nummer)\b|(?:I|we) (?:can |still )?(?:see|have you)|have .* (?:down )?as your|(?:address|email|number) (?:that )?(?:we|I) (?:have|hold)\b.* for you|our system (?:shows|lists|says)|your (?:file|record|profile) (?:shows|lists|has|says)|account is under|(?:I|we) hold\b|(?:abonnement|contract|polis|account|aansluiting) staat op\b|(?:u|je) (?:hebt|heeft|heb) (?:\S+ )?geboekt met|bij ons staat (?:u|je)|as your \S*(?:address|number|mobile|phone)|als (?:adres|telefoonnummer|e-mailadres|mobiele nummer)\b|on (?:our|your) (?:system|file|records|account|profile)|our records|registered (?:to|at|under))\b/i;
/** An account to pay to is the company's. */
const payable =
  /\b(?:maak|maakt|over(?:maken|schrijven)|betaal|betaalt|betalen|stort(?:en)?|t\.?n\.?v|ten name van|doneer|doneren|donatie|pay (?:the|it|this|us|in|by)|please pay|transfer|donate|donation|account name|payable)\b/i;
const paidBack =
  /\b(?:stort|storten|boek|boeken|betalen) .*\bterug\b|\b(?:storten (?:wij|we)|stort ik|(?:wij|we) storten|betalen (?:wij|we)|(?:wij|we) betalen|(?:u|je) betaalt met|(?:wij|we) schrijven .*\baf)\b|terug(?:gestort|gestoken|betaald|geboekt|storten|boeken|betalen)|uitbetaa?l|restitu|refund|reimburse|paid (?:back|out)/i;

/** "06… , klopt dat?", "Is 06… nog uw nummer?" */
function asksToCheck(text: Text, after: readonly Word[], names: readonly DataName[], data: PersonalData): boolean {
  const { checks } = dataWords(text.language === 'en' ? 'en' : 'nl');
  if (after.some((word) => checks.has(word.norm))) return true;
  return names.some(
    (name) => name.row.kind === data.kind && after.some((word) => word.start === name.start) && isPossessed(text, name),
  );
}

/** A mailbox with a provider for private persons. */
function isPrivateMailbox(text: Text, { start, end }: PersonalData): boolean {
  const domain = text.value.slice(start, end).split('@')[1]?.toLowerCase().split('.')[0] ?? '';
  return dataWords('nl').mailboxes.has(domain);
}

/** "Wij bellen u op 06…", "bezorgd bij u op Kerkstraat 12", "we'll call you on 07…", "delivered to you at …". */
function isActTowardThem(before: readonly string[], kind: PersonalData['kind'], language: 'nl' | 'en'): boolean {
  const tail = before.slice(-6).join(' ');
  return (kind === 'address' ? addressActs : contactActs)[language].test(tail);
}

const addressActs = {
  nl: /\b(?:bij|naar|aan) (?:u|je|jou) (?:\S+ )?(?:op|in|aan|naar)(?: de| het)?$|\b(?:u|je) woont (?:op|in|aan)(?: de| het)?$|\b(?:ingeschreven|geregistreerd|woonachtig)(?: staat)? (?:op|in|aan)(?: de| het)?$|\b(?:bezorg|(?:af)?lever|(?:af)?gelever)\w* (?:\S+ )?(?:op|aan)(?: de| het)?$|\b(?:gestuurd|verstuurd|verzonden|gebracht|opgestuurd) naar$|\b(?:pakket|monteur|bezorger|nota|factuur|brief|bestelling|chauffeur|pas|post) (?:is|gaat|komt|ging|werd|wordt|kwam) (?:\S+ ){0,3}(?:naar|op|aan|bij)$/,
  en: /\b(?:you|you're|you are) (?:live |living |registered )?(?:at|in|on)$|\bdeliver(?:ed|ing|y)? (?:\S+ )?(?:to|at)$|\b(?:parcel|package|engineer|driver|bill|invoice|letter|order|card|courier|technician) (?:is|was|went|goes|will|has|came|comes)(?: \S+){0,3} (?:to|at)$/,
};
const contactActs = {
  nl: /\b(?:bellen|bel|belden|belt|mail|mailen|mailden|sms|appen|bereiken|gebeld|stuur|sturen|stuurden) (?:u|je|jou) (?!mij\b|me\b|ons\b)(?:\S+ ){0,3}(?:op|naar|via)(?: nummer| het nummer)?$|\b(?:u|je) bent (?:\S+ ){0,2}bereikbaar (?:\S+ )?(?:op|via)$|\b(?:code|pincode|inlogcode) naar$/,
  en: /\b(?:call|called|ring|rang|phone|phoned|text|texted|email|emailed|reach|calling|to) you (?!us\b|me\b)(?:\S+ ){0,2}(?:on|at|via)$|\b(?:code|link|text|pin) (?:\S+ )?to$|\b(?:text|send) (?:the|a|you) (?:\S+ ){1,4}to$/,
};
