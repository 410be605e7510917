import en from '../../lexicons/en/abuse.json';
import limitsEn from '../../lexicons/en/limits.json';
import reportedEn from '../../lexicons/en/reported-abuse.json';
import nl from '../../lexicons/nl/abuse.json';
import limitsNl from '../../lexicons/nl/limits.json';
import reportedNl from '../../lexicons/nl/reported-abuse.json';
import type { Language } from '../language';
import { definePhrases } from '../lexicon';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import { isQuoted } from '../quotation';
import type { Text } from '../text';

/** What asks for a limit, the gravest first. */
export const abuseKinds = ['threat', 'discrimination', 'abuse'] as const;
export type AbuseKind = (typeof abuseKinds)[number];

/** A row of the lexicon of threats, discrimination and abuse of persons. */
export interface AbuseRow extends PhraseRow {
  readonly kind: AbuseKind;
  /** Only when the customer speaks of what they will do themselves. */
  readonly first?: boolean;
  /** Only when it is said of a person. */
  readonly person?: boolean;
  /** Not when the customer speaks of themselves alone: "I want to learn English". */
  readonly other?: boolean;
  /** Said to somebody, not of oneself: "krijg de tering", not "ik krijg de tering". */
  readonly imperative?: boolean;
  /** Not a threat by itself ("I'll find you a photo"): needs "personally", "down", "outside". */
  readonly violent?: boolean;
}

export type AbuseMatch = PhraseMatch<AbuseRow>;

/** Words of a customer that ask for a limit; a rule lists the set and reads its matches with `findAbuse`. */
export const abusePhrases = definePhrases<AbuseRow>({ nl, en });

/** Words by which somebody tells what another said. */
export const reportedPhrases = definePhrases<PhraseRow>({ nl: reportedNl, en: reportedEn });

/** Words with which a writer sets a limit. */
export const limitPhrases = definePhrases<PhraseRow>({ nl: limitsNl, en: limitsEn });

/** The matches that really are aimed at a person by this customer: not quoted, and not told of somebody else. */
export function findAbuse(
  customer: Text,
  matches: readonly AbuseMatch[],
  reported: readonly PhraseMatch[],
): readonly AbuseMatch[] {
  const { language } = customer;
  if (language === 'unknown') return [];
  const found: AbuseMatch[] = [];
  for (const match of matches) {
    if (match.start < (found.at(-1)?.end ?? 0) || isQuoted(customer, match.sentence, match)) continue;
    if (reported.some(({ sentence, start }) => sentence === match.sentence && start < match.start)) continue;
    if (isAimed(match, language)) found.push(match);
  }
  return found;
}

const me: Record<Language, ReadonlySet<string>> = {
  nl: new Set(['ik', 'wij', 'we', "'k", 'k']),
  en: new Set(['i', "i'll", "i'm", "i'd", 'we', "we'll"]),
};

const people: Record<Language, ReadonlySet<string>> = {
  nl: new Set([
    'je',
    'jij',
    'jullie',
    'u',
    'hij',
    'zij',
    'ze',
    'die',
    'iemand',
    'medewerker',
    'medewerkers',
    'collega',
    'medewerkster',
    'vrouw',
    'man',
    'vent',
    'chauffeur',
    'monteur',
    'bezorger',
  ]),
  en: new Set(['you', 'he', 'she', 'they']),
};

const denials = new Set(['niet', 'geen', 'not', 'never', 'nooit']);

/** Words by which somebody else is spoken of. */
const third = new Set(
  'hij zij ze haar hem hun die iemand medewerker medewerkers medewerkster collega vrouw man she he they her him someone somebody staff woman'.split(
    ' ',
  ),
);

/** Words that make "I'll find you" a threat. */
const violent = new Set(['personally', 'down', 'outside', 'after', 'hunt', 'myself', 'track', 'come']);

function isAimed(match: AbuseMatch, language: Language): boolean {
  const { words } = match.sentence;
  if (match.row.first && !words.some((word) => me[language].has(word.norm))) return false;
  const before = words.findLast((word) => word.end <= match.start);
  if (
    match.row.imperative &&
    ((before && me[language].has(before.norm)) || match.words.some(({ norm }) => norm === 'er'))
  )
    return false;
  if (match.row.kind === 'threat' && match.words.some(({ norm }) => denials.has(norm))) return false;
  const isOfOthers = words.some((word) => people[language].has(word.norm));
  if (match.row.person && !isOfOthers) return false;
  if (
    match.row.other &&
    !words.some((word) => third.has(word.norm)) &&
    words.some((word) => me[language].has(word.norm))
  )
    return false;
  return !match.row.violent || words.some((word) => violent.has(word.norm));
}
