import { isIn } from '../../nl/grammar';
import { isAdjective, isNoun } from '../../nl/vocabulary';
import { isListed } from './filters';
import type { Turned } from './subordinate';
import { isSureWord } from './sure-words';
import { finiteForms, isAuxiliary } from './verb-forms';

/** Verbs that say how a thing is. */
export const copulas = /^(?:zijn|worden|blijven|lijken|raken)$/;

/** One verb that is no noun as well, with a particle that makes a known word of it, and nothing still to come. */
export function hasPlainVerb({ clause, field, role }: Turned): boolean {
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
  // "niet open krijgt" is written as one word.
  const [before = '', last = ''] = field.middle.slice(-2).map((token) => token.norm);
  const isLoose = isIn('standing', last) && last !== 'goed' && before !== 'te';
  if (isLoose && !copulas.test(infinitive) && field.cluster.length === 0) return false;
  if (field.cluster.length > 0 && isSureWord('modals', infinitive) && !(infinitive === 'moeten' && role === 'customer'))
    return false;
  const isPast = /^past/.test(clause.form.kind);
  return !(isPast && infinitive === 'hebben' && field.cluster.length > 0) && !isListed('reporting', joined);
}

/**
 * "het niet bij het afrekenen doet", "een foutmelding bij het afrekenen geeft": a phrase behind "niet" or behind a thing
 * stays there only when the verb asks for a place.
 */
function isMisplaced({ clause, field }: Turned): boolean {
  if (field.cluster.length > 0 || isSureWord('toPlace', clause.form.verb.infinitive)) return false;
  return field.middle.some(({ norm }, at) => {
    const next = field.middle[at + 1]?.norm ?? '';
    if (!isIn('prepositions', next) || next === 'van') return false;
    return (
      /^(?:niet|nooit|niets|niks|meer)$/.test(norm) || /^\d/.test(norm) || (isNoun(norm) && !isIn('timeNouns', norm))
    );
  });
}

/** "er" only in front, few phrases, and none behind the object of "hebben". */
export function hasPlainOrder(turned: Turned): boolean {
  const { clause, field } = turned;
  const others = [...clause.fronted, ...field.middle, ...field.tail];
  const isThere = clause.subject[0]?.norm === 'er';
  if (!isThere && others.some(({ norm }) => norm === 'er')) return false;
  // "nergens op reageren"
  if (others.some(({ norm }, at) => norm === 'nergens' && isIn('prepositions', others[at + 1]?.norm ?? '')))
    return false;
  if (isMisplaced(turned)) return false;
  // "het pakket weigerde boven te brengen" and "weigerde het pakket boven te brengen" are both said.
  if (field.cluster.some(({ norm }) => norm === 'te')) return false;
  if (field.cluster.length > 0 && isIn('prepositions', field.middle.at(-1)?.norm ?? '')) return false;
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
