import { between, nextNorm, normAt, type Cursor } from './cursor';
import type { Relation } from './found';

/** First words of leads of more than one word. */
export const leadPhrases = new Set(['up', 'no', 'not', 'some']);

/** Words with these meanings may be followed by another one: "uiterlijk op", but not "om binnen". */
export const chains = new Set<Relation>(['by', 'within', 'during']);

/** A word that leads a moment, or an article between the two: "vóór", "no later than", "het" in "voor het eind". */
export function leadAt(cursor: Cursor, at: number): { relation: Relation | undefined; next: number } | undefined {
  const norm = normAt(cursor, at);
  if (norm === '' || /[,;:()]/.test(between(cursor, at + 1))) return undefined;
  if (/^(?:no|not)$/.test(norm)) {
    const later = nextNorm(cursor, at + 1) === 'later' && nextNorm(cursor, at + 2) === 'than';
    return later ? { relation: 'by', next: at + 3 } : undefined;
  }
  if (norm === 'some' && nextNorm(cursor, at + 1) === 'time') return { relation: 'on', next: at + 2 };
  if (norm === 'up' && nextNorm(cursor, at + 1) === 'to') return { relation: 'within', next: at + 2 };
  const relation = cursor.vocabulary.leads.get(norm);
  if (relation !== undefined) return { relation, next: at + 1 };
  if (at > 0 && /^(?:het|de|the)$/.test(norm) && cursor.vocabulary.leads.has(normAt(cursor, at - 1)))
    return { relation: undefined, next: at + 1 };
  return undefined;
}

/** "uiterlijk op": the word with the most meaning decides; earlier in the list is more. */
const order: readonly (Relation | undefined)[] = [
  'since',
  'within',
  'by',
  'after',
  'from',
  'each',
  'during',
  'on',
  undefined,
];

/** Of the relations of two leads, the one that counts. */
export function stronger(a: Relation | undefined, b: Relation | undefined): Relation | undefined {
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}
