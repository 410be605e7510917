import { isIn } from '../../nl/grammar';
import { isAdjective } from '../../nl/vocabulary';
import { isListed } from './filters';
import { hasProblem, verbsOf } from './problem';
import { startsNoun } from './persons';
import type { Turned } from './subordinate';
import { relativeNorm } from './relatives';
import { isPlainSubject } from './sure-subject';
import { copulas, hasPlainOrder, hasPlainVerb } from './sure-order';
import { suffers } from './sure-customer';
import { isSureWord } from './sure-words';
import type { Segment } from './tokens';

const longest = 12;

type Condition = (tokens: Segment, turned: Turned) => boolean;

/**
 * What a clause must be to be offered as it stands: short, about the customer's thing or our own act, in words that
 * point nowhere else, with one verb that can be nothing but that verb, in an order that is certain, and with trouble
 * that a word names. Whatever is not all of these is offered to be confirmed.
 */
const conditions: readonly Condition[] = [
  (_, turned) => isShort(turned),
  (_, turned) => isPlainSubject(turned),
  (tokens) => tokens.every((_token, at) => isPlainWord(tokens, at)),
  (_, turned) => hasPlainVerb(turned),
  (_, turned) => hasPlainOrder(turned),
  (_, turned) => turned.role !== 'customer' || suffers(turned),
  (_, turned) => isPlainState(turned),
  (tokens, turned) => namesTrouble(tokens, turned),
  (tokens, turned) => !deniesTrouble(tokens, turned) && !isElsewhere(turned),
];

/** Of what we did ourselves "we are late" says too little. */
function isShort({ words, role }: Turned): boolean {
  return words.length <= longest && (words.length > 3 || role !== 'company');
}

/** True when a turned clause meets every condition for a sentence that is sent unread. */
export function isSure(tokens: Segment, turned: Turned): boolean {
  return conditions.every((holds) => holds(tokens, turned));
}

/** No word that leans on another sentence, contrasts, or speaks of somebody else; names only behind a preposition. */
function isPlainWord(tokens: Segment, at: number): boolean {
  const { norm, text } = tokens[at] ?? { norm: '', text: '' };
  if (isSureWord('others', norm) && !/^buren$/.test(norm)) return false;
  if (/^(?:19|20)\d\d$/.test(norm)) return false;
  if (isSureWord('unsettling', norm) || isSureWord('pointing', norm) || norm === relativeNorm) return false;
  // A comma in a word: what explains the noun was folded into it.
  if (text.includes(',')) return false;
  // "deze week" points at no thing.
  if (isSureWord('demonstratives', norm)) return isIn('timeNouns', tokens[at + 1]?.norm ?? '');
  if (norm === 'zijn' && startsNoun(tokens, at + 1)) return false;
  // "van ons", "van jullie" stands for a possessive.
  if (norm === 'van' && isIn('objects', tokens[at + 1]?.norm ?? '')) return false;
  return !/^\p{Lu}/u.test(text) || isIn('prepositions', tokens[at - 1]?.norm ?? '');
}

/** How a thing is: out of order, "te" something, or not what it should be; no thing it is said to be. */
function isPlainState({ clause, field }: Turned): boolean {
  if (!copulas.test(clause.form.verb.infinitive) || field.cluster.length + field.lead.length > 0) return true;
  const told = field.middle;
  const state = told.at(-1)?.norm ?? '';
  const before = told.at(-2)?.norm ?? '';
  if (clause.subject[0]?.norm === 'er') return /^(?:geen|een)$/.test(before) || state === 'niemand';
  if (told.some(({ norm }) => /^(?:niet|nooit)$/.test(norm))) return isSureWord('states', state);
  return before === 'te' || isListed('problems', state) || isNegated(state);
}

/** "onbereikbaar". */
function isNegated(norm: string): boolean {
  return norm.startsWith('on') && isAdjective(norm) && isAdjective(norm.slice(2));
}

/** The trouble stands in a word that means nothing else, or in a verb of trouble of a thing. */
function namesTrouble(tokens: Segment, turned: Turned): boolean {
  if (turned.role === 'customer') return true;
  const strong = tokens.filter(({ norm }, at) => !isSureWord('weak', norm) || tokens[at - 1]?.norm === 'te');
  return hasProblem(strong, turned) || verbsOf(turned).some((verb) => isListed('problemVerbs', verb));
}

const negation = /^(?:niet|geen|nooit|niets|niks|niemand|nergens|zonder|nauwelijks|amper)$/;

/** "staat niet op jullie terrein", "niet door mij getekend": only of a list or a box is missing there trouble by itself. */
function isElsewhere({ clause, field }: Turned): boolean {
  const at = field.middle.findIndex(
    ({ norm }, index) => norm === 'niet' && isIn('prepositions', field.middle[index + 1]?.norm ?? ''),
  );
  if (at < 0) return false;
  if (field.middle[at + 1]?.norm === 'door') return field.cluster.length > 0;
  if (!/^(?:zijn|staan|liggen|zitten|hangen)$/.test(clause.form.verb.infinitive) || field.cluster.length > 0)
    return false;
  return (
    !field.middle.slice(at).some(({ norm }) => isSureWord('registers', norm)) && field.middle[at - 1]?.norm !== 'nog'
  );
}

/** "maakt geen lawaai meer", "is niet gestolen", "is niet veranderd": trouble that is denied, or nothing to be sorry for. */
function deniesTrouble(tokens: Segment, turned: Turned): boolean {
  if (!tokens.some(({ norm }) => negation.test(norm) && norm !== 'zonder')) return false;
  // "ik kan mijn bestelling niet annuleren"
  const canNot = turned.role === 'customer' && turned.clause.form.verb.infinitive === 'kunnen';
  return (
    (!canNot && verbsOf(turned).some((verb) => isSureWord('indifferent', verb))) ||
    tokens.some(({ norm }) => isSureWord('denied', norm))
  );
}
