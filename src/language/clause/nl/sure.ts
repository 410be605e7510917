import { isIn } from '../../nl/grammar';
import { isAdjective, isNoun } from '../../nl/vocabulary';
import { isListed } from './filters';
import { hasProblem, verbsOf } from './problem';
import { startsNoun } from './persons';
import type { Turned } from './subordinate';
import { relativeNorm } from './relatives';
import { isPlainSubject } from './sure-subject';
import { suffers } from './sure-customer';
import { isSureWord } from './sure-words';
import type { Segment } from './tokens';
import { finiteForms, isAuxiliary } from './verb-forms';

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

/** One verb that is no noun as well, with a particle that makes a known word of it, and nothing still to come. */
function hasPlainVerb({ clause, field, role }: Turned): boolean {
  const { norm } = clause.finite;
  const { infinitive } = clause.form.verb;
  if (new Set(finiteForms(norm).map(({ verb }) => verb.infinitive)).size > 1) return false;
  const joined = (field.particle ?? '') + infinitive;
  const isClear = /^(?:ik|wij|we|mijn|onze|ons|jullie|uw)$/.test(clause.subject[0]?.norm ?? '') || isAuxiliary(norm);
  if (clause.fronted.length > 0 && !isClear && isNoun(norm)) return false;
  if (field.particle && isSureWord('standing', infinitive) && !isListed('problemVerbs', joined)) return false;
  // "scheef trekt" or "scheeftrekt"
  if (isAdjective(field.particle ?? '') && !isSureWord('turning', infinitive) && !isListed('problemVerbs', joined))
    return false;
  if (role === 'company' && isIn('modals', infinitive)) return false;
  if (field.cluster.length > 0 && isSureWord('modals', infinitive) && !(infinitive === 'moeten' && role === 'customer'))
    return false;
  const isPast = /^past/.test(clause.form.kind);
  return !(isPast && infinitive === 'hebben' && field.cluster.length > 0) && !isListed('reporting', joined);
}

/** "het niet bij het afrekenen doet": a phrase behind "niet" stays there only when the verb asks for a place. */
function isMisplaced({ clause, field }: Turned): boolean {
  if (field.cluster.length > 0 || isSureWord('toPlace', clause.form.verb.infinitive)) return false;
  return field.middle.some(
    ({ norm }, at) =>
      /^(?:niet|nooit|niets|niks|meer)$/.test(norm) && isIn('prepositions', field.middle[at + 1]?.norm ?? ''),
  );
}

/** "er" only in front, few phrases, and none behind the object of "hebben". */
function hasPlainOrder(turned: Turned): boolean {
  const { clause, field } = turned;
  const others = [...clause.fronted, ...field.middle, ...field.tail];
  const isThere = clause.subject[0]?.norm === 'er';
  if (!isThere && others.some(({ norm }) => norm === 'er')) return false;
  // "nergens op reageren"
  if (others.some(({ norm }, at) => norm === 'nergens' && isIn('prepositions', others[at + 1]?.norm ?? '')))
    return false;
  if (isMisplaced(turned)) return false;
  if (clause.fronted.length > 0 && !isThere && clause.subject.length === 1 && isNoun(clause.subject[0]?.norm ?? ''))
    return false;
  const phrases = others.filter(({ norm }) => isIn('prepositions', norm) && !/^(?:van|sinds)$/.test(norm)).length;
  if (phrases > (field.cluster.length > 0 ? 2 : 1)) return false;
  return !(
    clause.form.verb.infinitive === 'hebben' &&
    field.cluster.length === 0 &&
    field.middle.some(({ norm }) => isIn('prepositions', norm))
  );
}

const copulas = /^(?:zijn|worden|blijven|lijken|raken)$/;

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
  return (
    verbsOf(turned).some((verb) => isSureWord('indifferent', verb)) ||
    tokens.some(({ norm }) => isSureWord('denied', norm))
  );
}
