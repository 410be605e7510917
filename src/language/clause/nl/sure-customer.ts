import type { Turned } from './subordinate';
import { isSureWord } from './sure-words';
import { infinitivesOf, nonfiniteKind } from './verb-forms';

/**
 * True when the customer undergoes what is told: cannot, does not get, is not helped, has to, waits, is without, has
 * lost. What they did or want themselves is no trouble we can be sorry for.
 */
export function suffers(turned: Turned): boolean {
  const { infinitive } = turned.clause.form.verb;
  return ways[(turned.field.particle ?? '') + infinitive]?.(turned) ?? false;
}

type Way = (turned: Turned) => boolean;

const negation = /^(?:niet|nooit|niets|niks|geen|nergens|niemand|nauwelijks|amper)$/;
const wrong = /^(?:verkeerde?|dubbele?|beschadigde?|kapotte|defecte|lege|foute|onjuiste?)$/;

function isNegated({ clause, field }: Turned): boolean {
  return [...clause.fronted, ...field.middle].some(({ norm }) => negation.test(norm));
}

function isDone({ field }: Turned, list: 'abilities' | 'getting' | 'sufferings' | 'burdens'): boolean {
  const verbs = [...field.lead, ...field.cluster].filter(({ norm }) => nonfiniteKind(norm));
  return verbs.length === 1 && verbs.some(({ norm }) => infinitivesOf(norm).some((verb) => isSureWord(list, verb)));
}

const gets: Way = (turned) =>
  (turned.field.middle.some(({ norm }) => wrong.test(norm)) || isNegated(turned)) &&
  !turned.field.middle.some(({ norm }) => norm === 'zin');

const ways: Readonly<Record<string, Way>> = {
  kunnen: (turned) => isNegated(turned) && isDone(turned, 'abilities'),
  krijgen: (turned) => turned.field.cluster.length + turned.field.lead.length === 0 && gets(turned),
  ontvangen: gets,
  terugkrijgen: gets,
  horen: (turned) => isNegated(turned) && turned.field.cluster.length === 0,
  hebben: (turned) => lacks(turned) || (isDone(turned, 'getting') && gets(turned)),
  worden: (turned) => isDone(turned, 'sufferings') && isPlainPassive(turned),
  zijn: (turned) => (turned.field.cluster.length === 0 ? isLost(turned) : isDone(turned, 'sufferings')),
  moeten: (turned) => isDone(turned, 'burdens'),
  wachten: (turned) => turned.field.middle.some(({ norm }) => lasting.test(norm)),
  zitten: isWithout,
};

/** Who waits is only to be pitied when it lasts: "al drie weken", "nog steeds". */
const lasting = /^(?:al|nog|steeds)$/;

/** "ik heb geen stroom". */
function lacks({ field }: Turned): boolean {
  if (field.cluster.length > 0) return false;
  const at = field.middle.findIndex(({ norm }) => norm === 'geen');
  return at >= 0 && field.middle.slice(at + 1).every(({ norm }) => isSureWord('supplies', norm) || norm === 'meer');
}

/** "zit zonder stroom". */
function isWithout({ field, clause }: Turned): boolean {
  const others = [...clause.fronted, ...field.middle];
  const at = others.findIndex(({ norm }) => norm === 'zonder');
  return at >= 0 && field.cluster.length === 0 && isSureWord('supplies', others[at + 1]?.norm ?? '');
}

function isLost({ field }: Turned): boolean {
  return field.middle.at(-1)?.norm === 'kwijt';
}

function isPlainPassive({ field }: Turned): boolean {
  return !field.middle.some(({ norm }) => norm === 'als');
}
