import en from '../../lexicons/en/matter.json';
import nl from '../../lexicons/nl/matter.json';
import { defineLexicon } from '../lexicon';
import type { PhraseMatch, PhraseRow, PhraseSet } from '../phrases/automaton';
import { contains, overlaps, type Span } from '../span';
import type { Text } from '../text';
import { readEmotions } from '../emotion/find';
import { emotionPhrases, type EmotionCategory, type EmotionRow } from '../emotion/emotion';

/**
 * What a customer's message brings: a `fault` of ours that others may meet too, a `complaint` (dissatisfaction in so many
 * words), an `idea`, `trouble` that asks for help, a `request` to do something, `praise`. `asking` only asks for information.
 */
const matters = ['fault', 'complaint', 'idea', 'trouble', 'request', 'asking', 'praise'] as const;
type MatterKind = (typeof matters)[number];

/** Where a message brings what; undefined where it does not. */
export type Matter = Readonly<Record<Exclude<MatterKind, 'asking'>, Span | undefined>>;

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
  const told = matchesOf(matterSets.fault).find((match) => !isAsked(match));
  return {
    fault: told,
    complaint: first('complaint') ?? grievance(customer, matchesOf(emotionPhrases)),
    idea: first('idea'),
    trouble: matchesOf(matterSets.trouble).find(
      (match) => !isAsked(match) && !asking.some(({ sentence }) => sentence === match.sentence),
    ),
    request: matchesOf(matterSets.request).find(
      (match) => !asking.some((other) => overlaps(other, match) || contains(other, match)),
    ),
    praise: first('praise'),
  };
}

/** "Is het kapot?" and "als hij te laat komt" tell of no fault. */
function isAsked({ sentence, start }: PhraseMatch): boolean {
  const before = sentence.words.filter((word) => word.start < start);
  return before.some((word) => /^(?:als|indien|mocht|of|if|whether|in case)$/.test(word.norm));
}

const grievances: ReadonlySet<EmotionCategory> = new Set(['frustration', 'annoyance', 'disappointment', 'anger']);

/** A negative feeling about us that is named, not only sighed ("ugh"). */
function grievance(customer: Text, matches: readonly PhraseMatch<EmotionRow>[]): Span | undefined {
  return readEmotions(customer, matches).find(
    ({ category, hint, strength, word }) => grievances.has(category) && !hint && strength > 1 && word !== undefined,
  );
}
