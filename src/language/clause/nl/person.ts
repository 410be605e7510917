import { isIn } from '../../nl/grammar';
import type { Segment, Token } from './tokens';
import type { Person } from './verb-forms';

/** "ik zelf", "wij allebei". */
export function isAddition(token: Token): boolean {
  return /^(?:zelf|ook|beiden?|allebei)$/.test(token.norm);
}

const persons: Readonly<Record<string, Person>> = {
  ik: 'ik',
  wij: 'plural',
  we: 'plural',
  jullie: 'plural',
  u: 'u',
  je: 'je',
  jij: 'je',
  hij: 'singular',
  het: 'singular',
  niemand: 'singular',
  iemand: 'singular',
  iedereen: 'singular',
  niets: 'singular',
  niks: 'singular',
  alles: 'singular',
};

/** The person a verb must agree with. */
export function personOf(subject: Segment): Person {
  const [first, second] = subject;
  if (!first) return 'any';
  if (!second || isAddition(second)) {
    const known = persons[first.norm];
    if (known) return known;
  }
  const coordinated = subject.some((token) => token.norm === 'en');
  if (coordinated) return 'any';
  if (/^(?:een|dit|dat|het|elke|elk|ieder|iedere)$/.test(first.norm))
    return second?.norm === 'paar' ? 'any' : 'singular';
  if (/^(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|beide)$/.test(first.norm) || /^\d+$/.test(first.norm))
    return 'any';
  return headIsPlural(subject) ? 'any' : 'singular';
}

/** A plural ends in -n or -s in Dutch, apart from names and a few nouns ("media"). */
function headIsPlural(subject: Segment): boolean {
  const until = subject.findIndex((token, index) => index > 0 && isIn('prepositions', token.norm));
  const head = subject.slice(0, until < 0 ? undefined : until).at(-1);
  return (
    !head ||
    /[nsa]$/.test(head.norm) ||
    /^\p{Lu}/u.test(head.text) ||
    isIn('nominatives', head.norm) ||
    /\d/.test(head.norm)
  );
}
