import { isIn } from '../../nl/grammar';
import { isAdjective } from '../../nl/vocabulary';
import { isListed } from './filters';
import { relativeNorm } from './relatives';
import type { Turned } from './subordinate';
import type { Segment } from './tokens';
import { infinitivesOf, nonfiniteKind } from './verb-forms';

/** True when a word or a verb of the clause says that something is wrong. */
export function hasProblem(tokens: Segment, turned: Turned): boolean {
  return (
    tokens.some(({ norm }) => isListed('problems', norm) || isNegative(norm) || problemTail.test(norm)) ||
    tokens.some((_, at) => isExcess(tokens, at) || isTooFew(tokens, at) || isTooLate(tokens, at)) ||
    (tokens.some((_, at) => isRepeated(tokens, at)) && isBurden(turned)) ||
    (tokens.some((_, at) => isManyTimes(tokens, at)) &&
      !verbsOf(turned).some((verb) => isListed('historyVerbs', verb))) ||
    (turned.role !== 'customer' && tokens.some(({ norm }) => /^(?:opnieuw|alweer|wederom)$/.test(norm))) ||
    verbsOf(turned).some((verb) => isListed('problemVerbs', verb)) ||
    tokens.some((token) => token.norm === relativeNorm && / (?:niet|geen|nooit|niets|niks) /.test(token.text)) ||
    isUsedUp(turned) ||
    isLeftBehind(turned)
  );
}

/** "geen klachten", "nog nooit problemen gehad", "niet dringend": a word of trouble that is denied. */
export function deniesProblem(tokens: Segment, turned: Turned): boolean {
  const denied = tokens.some(({ norm }, at) => {
    if (/^(?:niets|niks)$/.test(norm))
      return /^(?:te|mis|verkeerd|fout|stuk|kapot|beschadigd)$/.test(tokens[at + 1]?.norm ?? '');
    if (!/^(?:geen|nooit|zonder|nergens)$/.test(norm)) return false;
    return tokens.slice(at + 1, at + 4).some((token) => isListed('deniable', token.norm));
  });
  return denied || isHarmless(turned);
}

/** "is goed verlopen". */
export function wentWell(tokens: Segment): boolean {
  if (tokens.some(({ norm }) => /^(?:niet|geen|nooit|niets|niks|nergens|niemand)$/.test(norm))) return false;
  if (tokens.some(({ norm }) => /^(?:opgelost|gelukt|verholpen)$/.test(norm))) return true;
  return tokens.some(
    ({ norm }, at) =>
      /^(?:goed|prima|vlot|soepel|uitstekend|perfect|netjes)$/.test(norm) &&
      nonfiniteKind(tokens[at + 1]?.norm ?? '') === 'participle',
  );
}

/** "is gelukkig niet beschadigd". */
function isHarmless({ clause, field }: Turned): boolean {
  const [before, last] = field.middle.slice(-2).map(({ norm }) => norm);
  const isCopular = clause.form.verb.infinitive === 'zijn' && field.cluster.length === 0;
  return isCopular && before === 'niet' && isListed('harmless', last ?? '');
}

/** The infinitives of all verbs of the clause, particles in front. */
export function verbsOf({ clause, field }: Turned): string[] {
  const others = [...field.lead, ...field.cluster].flatMap((token) => infinitivesOf(token.norm));
  return [...others, (field.particle ?? '') + clause.form.verb.infinitive];
}

/** True for somebody who belongs to the customer: "mijn zoon", "onze buren". */
export function isTheirPerson({ clause }: Turned): boolean {
  const [first, second] = clause.subject;
  return /^(?:mijn|ons|onze)$/.test(first?.norm ?? '') && isListed('people', second?.norm ?? '');
}

const lasting = /^(?:zijn|liggen|staan|duren|worden|hangen|blijven|krijgen|hebben|komen)$/;

/** "al drie weken" is a burden of waiting and the like; "ik woon hier al drie jaar" is none. */
function isBurden(turned: Turned): boolean {
  const verbs = verbsOf(turned);
  if (turned.role === 'company') return true;
  if (turned.role === 'customer' || isTheirPerson(turned)) return verbs.some((verb) => isListed('burdens', verb));
  return verbs.some((verb) => lasting.test(verb));
}

/** "de medicijnen zijn op". */
function isUsedUp({ clause, field }: Turned): boolean {
  return clause.form.verb.infinitive === 'zijn' && field.middle.at(-1)?.norm === 'op' && field.cluster.length === 0;
}

/** "ik heb mijn tas laten liggen". */
function isLeftBehind({ field }: Turned): boolean {
  const [first, second] = field.cluster.slice(-2).map(({ norm }) => norm);
  return first === 'laten' && /^(?:liggen|staan|hangen|vallen)$/.test(second ?? '');
}

/** "parkeerboete", "waterschade". */
const problemTail =
  /(?:boetes?|schade|storing(?:en)?|lekkages?|vertraging(?:en)?|aanmaning(?:en)?|overlast|fout(?:en)?|melding(?:en)?|achterstand|kosten|pijn)$/;

/** "onbeleefd", "onveilige". */
function isNegative(norm: string): boolean {
  return (
    /^on(?!der|s|ge(?:veer|woon)|langs|middellijk)/.test(norm) && (isAdjective(norm) || isAdjective(norm.slice(2)))
  );
}

/** "al drie weken", "vier keer": too long, too often. */
function isRepeated(tokens: Segment, at: number): boolean {
  const [first = '', second = '', third = ''] = tokens.slice(at, at + 3).map((token) => token.norm);
  if (/^(?:elke|iedere|elk|ieder)$/.test(first)) return isIn('timeNouns', second);
  if (/^(?:keer|maal)$/.test(second)) return isIn('numerals', first) && !/^(?:een|één)$/.test(first);
  if (first !== 'al' || tokens.some((token) => isListed('historyWords', token.norm))) return false;
  return second === 'sinds' || [second, third].some((norm) => isIn('timeNouns', norm));
}

/** "vier keer". */
function isManyTimes(tokens: Segment, at: number): boolean {
  const [count = '', times = ''] = tokens.slice(at, at + 2).map(({ norm }) => norm);
  return /^(?:keer|maal)$/.test(times) && isIn('numerals', count) && !/^(?:een|één)$/.test(count);
}

/** "maar één", "slechts de helft". */
function isTooFew(tokens: Segment, at: number): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  return /^(?:maar|slechts)$/.test(tokens[at]?.norm ?? '') && (isIn('numerals', next) || /^\d+$/.test(next));
}

/** "te laat", "te veel", "erg laag", "anders dan", "op slot". */
function isExcess(tokens: Segment, at: number): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  const norm = tokens[at]?.norm ?? '';
  if (/^(?:erg|zo|zeer)$/.test(norm)) return /^(?:laag|hoog|weinig|donker|klein|vol|krap)$/.test(next);
  if (norm === 'anders' || norm === 'andere') return tokens.slice(at).some((token) => token.norm === 'dan');
  if (norm === 'op') return next === 'slot';
  return norm === 'te' && (/^(?:veel|weinig)$/.test(next) || isAdjective(next));
}

/** "pas om elf uur", "pas na drie weken". */
function isTooLate(tokens: Segment, at: number): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  return tokens[at]?.norm === 'pas' && (/^(?:om|na|rond|tegen|over)$/.test(next) || isIn('numerals', next));
}
