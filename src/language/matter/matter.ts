import en from '../../lexicons/en/matter.json';
import nl from '../../lexicons/nl/matter.json';
import { defineLexicon } from '../lexicon';
import type { PhraseMatch, PhraseRow, PhraseSet } from '../phrases/automaton';
import { contains, overlaps, type Span } from '../span';
import type { Text } from '../text';
import { readEmotions } from '../emotion/find';
import { denialsIn, matterWords, reportIn, type Denial } from './denial';
import { emotionPhrases, type EmotionCategory, type EmotionRow } from '../emotion/emotion';

/**
 * What a customer's message brings: a `fault` of ours that others may meet too, a `complaint` (dissatisfaction in so many
 * words), an `idea`, `trouble` that asks for help, a `request` to do something, `praise`. `asking` only asks for information, and `harmless`
 * is what tells of nothing wrong with us ("geen haast", "ik ben mijn wachtwoord vergeten"). A `claim` asks for something as a question
 * about what is possible ("Could I have the difference back?").
 */
const matters = ['fault', 'complaint', 'idea', 'trouble', 'request', 'asking', 'praise', 'harmless', 'claim'] as const;
type MatterKind = (typeof matters)[number];

/** Where a message brings what; undefined where it does not. */
export type Matter = Readonly<Record<Exclude<MatterKind, 'asking' | 'harmless'>, Span | undefined>> & {
  /** Something that does not do or is not what it should, in no words that a list knows: "De automaat neemt geen kaarten aan". */
  readonly denial: Denial | undefined;
  /** The first sentence of a message that asks for nothing and is about something else than its writer. */
  readonly report: Span | undefined;
};

interface MatterRow extends PhraseRow {
  readonly matter: MatterKind;
}

const rows = defineLexicon<readonly MatterRow[]>({ nl, en });

/** A set of phrases for each kind, so that a match of one does not hide that of another inside it. */
const matterSets = Object.fromEntries(
  matters.map((kind): [string, PhraseSet] => [
    kind,
    { rows: (language) => rows(language).filter((row) => row.matter === kind) },
  ]),
) as unknown as Readonly<Record<MatterKind, PhraseSet>>;

/** For the `phrases` of a rule that reads a message with `readMatter`. */
export const matterPhrases: readonly PhraseSet[] = [...Object.values(matterSets), emotionPhrases];

/** Gives the matches of a phrase set in the customer's message. */
export type MatchesOf = <Row extends PhraseRow>(set: PhraseSet<Row>) => readonly PhraseMatch<Row>[];

/** Reads what a customer's message brings. A question for information ("kunt u mij vertellen …") is no request. */
export function readMatter(customer: Text, matchesOf: MatchesOf): Matter {
  const asking = matchesOf(matterSets.asking);
  const first = (kind: MatterKind): Span | undefined => matchesOf(matterSets[kind])[0];
  const harmless = matchesOf(matterSets.harmless);
  const denials = denialsIn(customer, harmless);
  const told = matchesOf(matterSets.fault).find(
    (match) => !isAsked(customer, match) && !harmless.some((other) => overlaps(other, match)),
  );
  return {
    fault: told,
    complaint: first('complaint') ?? grievance(customer, matchesOf(emotionPhrases)),
    idea: matchesOf(matterSets.idea).find((match) => !asking.some((other) => contains(other, match))),
    trouble: matchesOf(matterSets.trouble).find(
      (match) => !isAsked(customer, match) && !asking.some(({ sentence }) => sentence === match.sentence),
    ),
    request: matchesOf(matterSets.request).find(
      (match) => !asking.some((other) => overlaps(other, match) || contains(other, match)),
    ),
    praise: first('praise') ?? gladness(customer, matchesOf(emotionPhrases)),
    claim: matchesOf(matterSets.claim).find(
      (match) => !asking.some((other) => contains(other, match) && other.start < match.start),
    ),
    report: reportIn(customer, [
      ...asking,
      ...harmless,
      ...matchesOf(matterSets.request),
      ...matchesOf(matterSets.claim),
    ]),
    denial: denials.find(({ isOwn }) => !isOwn) ?? denials[0],
  };
}

/** "Is het kapot?" and "als hij te laat komt" tell of no fault. */
function isAsked(customer: Text, { sentence, start }: PhraseMatch): boolean {
  const before = sentence.words.filter((word) => word.start < start);
  const { conditions } = matterWords(customer.language === 'en' ? 'en' : 'nl');
  return before.some((word) => conditions.has(word.norm));
}

const grievances: ReadonlySet<EmotionCategory> = new Set(['frustration', 'annoyance', 'disappointment', 'anger']);

/** "Blij mee!": joy that is named, in a message without a complaint. */
function gladness(customer: Text, matches: readonly PhraseMatch<EmotionRow>[]): Span | undefined {
  const emotions = readEmotions(customer, matches).filter(({ hint }) => !hint);
  if (emotions.some(({ polarity }) => polarity === 'negative')) return undefined;
  return emotions.find(({ word, strength }) => strength > 1 && word !== undefined);
}

/** A negative feeling about us that is named, not only sighed ("ugh"). */
function grievance(customer: Text, matches: readonly PhraseMatch<EmotionRow>[]): Span | undefined {
  return readEmotions(customer, matches).find(
    ({ category, hint, strength, word }) => grievances.has(category) && !hint && strength > 1 && word !== undefined,
  );
}
