import type { AddressForm } from '../../address/form';
import { isFunctionWord, isIn } from '../../nl/grammar';
import type { RefusalReason } from '../reading';
import { isJoinedWithMe, isOnly, readMainClause, type MainClause } from './main-clause';
import { roleOf, shiftFinite, shiftSubject, shiftWords, type Role } from './persons';
import type { Segment, Token } from './tokens';
import { readVerbField, type VerbField } from './verb-cluster';

/** A main clause turned into a subordinate one. */
export interface Turned {
  readonly words: readonly string[];
  readonly clause: MainClause;
  readonly field: VerbField;
  readonly role: Role;
  /** Whether a possessive was put before a noun that stood bare, as in a telegram. */
  readonly isCompleted: boolean;
}

/** Turns a segment that is one main clause: verbs to the end, persons seen from the company. */
export function subordinate(tokens: Segment, opened: 'opened' | 'bare', address: AddressForm): Turned | RefusalReason {
  const clause = readMainClause(tokens, opened);
  if (typeof clause === 'string') return clause;
  const role = roleOf(clause.subject);
  if (role !== 'customer' && role !== 'company' && role !== 'other') return role;
  const field = readVerbField(clause);
  if (typeof field === 'string') return field;
  const words = order(clause, field, role, address);
  if (isReason(words)) return words;
  const isCompleted = isBare(clause);
  const own = address === 'u' ? 'uw' : 'je';
  return { words: isCompleted ? [own, ...words] : words, clause, field, role, isCompleted };
}

function order(clause: MainClause, field: VerbField, role: Role, address: AddressForm): string[] | RefusalReason {
  const subject = isJoinedWithMe(clause.subject)
    ? joinedWithCustomer(clause.subject, address)
    : shiftSubject(clause.subject, role, address);
  const middle = shiftWords(beforeVerbs(clause, field), role, address);
  const lead = shiftWords(field.lead, role, address);
  const cluster = shiftWords(field.cluster, role, address);
  const tail = shiftWords(field.tail, role, address);
  for (const part of [subject, middle, lead, cluster, tail]) if (isReason(part)) return part;
  const finite = (field.particle ?? '') + shiftFinite(clause.finite, clause.form, role);
  const opening = isNewThere(clause) ? ['er', ...shiftedFront(clause, role, address), ...subject] : subject;
  return [opening, middle, lead, [finite], cluster, tail].flat();
}

/** "mijn vrouw en ik" as "u en uw vrouw". */
function joinedWithCustomer(subject: Segment, address: AddressForm): string[] | RefusalReason {
  const others = shiftWords(subject.slice(0, -2), 'other', address);
  return isReason(others) ? others : [address === 'u' ? 'u' : 'jij', 'en', ...others];
}

/** "In de keuken zaten mieren": what is new stays behind the place, with "er" in front. */
function isNewThere({ fronted, subject, form }: MainClause): boolean {
  const [first] = subject;
  if (fronted.length === 0 || !first || !isIn('placed', form.verb.infinitive)) return false;
  return (
    isOnly(first) || /^(?:een|geen)$/.test(first.norm) || isIn('numerals', first.norm) || !isFunctionWord(first.norm)
  );
}

function shiftedFront({ fronted }: MainClause, role: Role, address: AddressForm): string[] {
  const shifted = shiftWords(fronted, role, address);
  return isReason(shifted) ? fronted.map(({ text }) => text) : shifted;
}

/** "kortingscode werkt niet": a singular noun without an article; names, plurals and "niemand" need none. */
function isBare({ subject, form }: MainClause): boolean {
  const [first] = subject;
  if (!first || isFunctionWord(first.norm) || /^(?:\p{Lu}|\d)/u.test(first.text)) return false;
  return form.kind === 'third' || form.kind === 'stem' || form.kind === 'past';
}

const weak = /^(?:het|me|mij|ze|hem|haar|er|zich|ons|jullie|u)$/;

/** What stood in front goes behind the subject, and behind the small pronouns that cling to it. */
function beforeVerbs(clause: MainClause, { middle }: VerbField): Segment {
  if (clause.fronted.length === 0 || isNewThere(clause)) return middle;
  const { fronted } = clause;
  let at = 0;
  while (isClinging(middle, at)) at++;
  return [...middle.slice(0, at), ...fronted, ...middle.slice(at)];
}

function isClinging(middle: readonly Token[], at: number): boolean {
  const token = middle[at];
  return !!token && weak.test(token.norm) && token.word !== middle[at + 1]?.word;
}

export function isReason(value: unknown): value is RefusalReason {
  return typeof value === 'string';
}
