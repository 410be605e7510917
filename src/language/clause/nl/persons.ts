import type { AddressForm } from '../../address/form';
import { isFunctionWord, isIn } from '../../nl/grammar';
import { isAttributive, isNoun } from '../../nl/vocabulary';
import type { VerbForm } from '../../verbs/lexicon';
import type { RefusalReason } from '../reading';
import type { Segment, Token } from './tokens';
import { nonfiniteKind } from './verb-forms';

/** Whose deed the clause tells, seen from the company. */
export type Role = 'customer' | 'company' | 'other';

/** The role of a subject, or why it cannot be known. */
export function roleOf(subject: Segment): Role | RefusalReason {
  const [first, second] = subject;
  if (!first) return 'unclear-subject';
  const alone = !second || !startsNoun(subject, 1);
  if (!alone) return 'other';
  if (/^(?:ik|wij|we)$/.test(first.norm)) return 'customer';
  if (/^(?:jullie|u)$/.test(first.norm)) return 'company';
  if (/^(?:je|jij)$/.test(first.norm)) return 'unclear-person';
  return 'other';
}

/** The subject as the company writes it. */
export function shiftSubject(subject: Segment, role: Role, address: AddressForm): string[] | RefusalReason {
  if (role === 'other') return shiftWords(withArticle(subject), role, address);
  const [, ...more] = subject.map((token) => token.text);
  return [role === 'customer' ? address : 'wij', ...more];
}

const articles: Readonly<Record<string, string>> = { dat: 'het', dit: 'het', die: 'de', deze: 'de' };

/** "dat pakket": in the reply nothing is pointed at, so "het pakket". */
function withArticle(subject: Segment): Segment {
  const [first, ...more] = subject;
  const article = more.length > 0 ? articles[first?.norm ?? ''] : undefined;
  return first && article ? [{ ...first, text: article, norm: article }, ...more] : subject;
}

const second: Readonly<Record<string, string>> = {
  zijn: 'bent',
  hebben: 'hebt',
  kunnen: 'kunt',
  zullen: 'zult',
  willen: 'wilt',
  mogen: 'mag',
};

/** The finite verb in the person of the role: "heb" becomes "hebt", "hebt" becomes "hebben". */
export function shiftFinite(finite: Token, form: VerbForm, role: Role): string {
  const { verb, kind } = form;
  const isPast = kind === 'past' || kind === 'past-plural';
  if (role === 'other') return finite.norm;
  if (role === 'customer') return isPast ? verb.past : (second[verb.infinitive] ?? verb.third);
  return isPast ? verb.pastPlural : verb.infinitive;
}

/** The words of a phrase, each from the company's side; a word whose person is not certain gives the reason. */
export function shiftWords(tokens: Segment, role: Role, address: AddressForm): string[] | RefusalReason {
  const made: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const shifted = shiftWord(tokens, at, role, address);
    if (typeof shifted === 'object') return shifted.reason;
    made.push(shifted);
  }
  return made;
}

type Shifted = string | { readonly reason: RefusalReason };

function shiftWord(tokens: Segment, at: number, role: Role, address: AddressForm): Shifted {
  const token = tokens[at];
  if (!token) return '';
  switch (token.norm) {
    case 'ik':
    case 'wij':
    case 'we':
    case 'jij':
      return { reason: 'unclear-person' };
    case 'mijn':
    case 'onze':
      return possessive(address);
    case 'me':
      if (startsNoun(tokens, at + 1) && !isIn('articles', tokens[at + 1]?.norm ?? ''))
        return { reason: 'typing-error' };
      return ownObject(tokens, at, role, address);
    case 'mij':
      return ownObject(tokens, at, role, address);
    case 'ons':
      return startsNoun(tokens, at + 1) ? possessive(address) : ownObject(tokens, at, role, address);
    case 'mezelf':
    case 'mijzelf':
    case 'onszelf':
      return address === 'u' ? 'uzelf' : 'jezelf';
    default:
      return shiftCompany(tokens, at, role, token);
  }
}

function possessive(address: AddressForm): string {
  return address === 'u' ? 'uw' : 'je';
}

function ownObject(tokens: Segment, at: number, role: Role, address: AddressForm): Shifted {
  const before = tokens[at - 1]?.norm ?? '';
  const prepositioned = isIn('prepositions', before);
  if (role === 'customer' && !prepositioned) return address === 'u' ? 'zich' : 'je';
  if (address === 'je' && /^(?:van|voor|aan|tegen)$/.test(before)) return 'jou';
  return address;
}

function shiftCompany(tokens: Segment, at: number, role: Role, token: Token): Shifted {
  const { norm } = token;
  if (!/^(?:jullie|uw|jouw|u|je|jou|uzelf|jullie zelf)$/.test(norm)) return token.text;
  const next = tokens[at + 1]?.norm ?? '';
  if (norm === 'jullie' && isIn('prepositions', tokens[at - 1]?.norm ?? '') && next === 'fout') return 'onze';
  // "jullie fout": the fault is yours, or you wrongly.
  const isAfterPreposition = isIn('prepositions', tokens[at - 1]?.norm ?? '');
  if (norm === 'jullie' && !isAfterPreposition && isIn('adverbs', next) && isNoun(next))
    return { reason: 'unclear-person' };
  const owns = norm === 'uw' || norm === 'jouw' || (norm !== 'u' && norm !== 'jou' && startsNoun(tokens, at + 1));
  if (owns) return ours(tokens, at + 1);
  if (norm === 'je' || role === 'company') return { reason: 'unclear-person' };
  return 'ons';
}

/** "onze" or "ons": the latter before a singular het-word, which only a list can tell. */
function ours(tokens: Segment, at: number): string {
  return isNeuter(tokens[nounAt(tokens, at)]?.norm ?? '') ? 'ons' : 'onze';
}

function nounAt(tokens: Segment, at: number): number {
  let next = at;
  while (tokens[next + 1] && isAttributive(tokens[next]?.norm ?? '') && startsNoun(tokens, next + 1)) next++;
  return next;
}

/** True when "onze" is certain: a de-word or a plural, by list or ending. */
export function isCommon(noun: string): boolean {
  return /(?:ing|heid|tie|teit|ij|.{4}er|ers|en|s|ster|aar|eur|ant|ent|ist)$/.test(noun) || isIn('deNouns', noun);
}

/** True when the company's possessive before a noun cannot be chosen with certainty. */
export function hasUncertainArticle(tokens: Segment): boolean {
  return tokens.some((token, at) => {
    if (!/^(?:jullie|uw|jouw|je)$/.test(token.norm) || !startsNoun(tokens, at + 1)) return false;
    const noun = tokens[nounAt(tokens, at + 1)]?.norm ?? '';
    return !isNeuter(noun) && !isCommon(noun);
  });
}

/** True for a singular het-word, as far as list and ending tell. */
export function isNeuter(noun: string): boolean {
  if (/(?:tje|pje|kje|je|isme|ment|sel)$/.test(noun) && !/(?:centje)s$/.test(noun)) return true;
  for (let at = 0; at <= noun.length - 3; at++) if (isIn('hetNouns', noun.slice(at))) return true;
  return false;
}

/** True when a noun, or adjectives and a noun, start here. */
export function startsNoun(tokens: Segment, at: number): boolean {
  const token = tokens[at];
  if (!token || isIn('timeNouns', token.norm)) return false;
  if (isFunctionWord(token.norm)) return isIn('nounParticles', token.norm) && token.norm !== 'weer';
  if (nonfiniteKind(token.norm) === 'participle') return false;
  if (isNoun(token.norm) || /^\p{Lu}/u.test(token.text)) return true;
  return isAttributive(token.norm) && startsNoun(tokens, at + 1);
}
