import en from '../../lexicons/en/projections.json';
import nl from '../../lexicons/nl/projections.json';
import type { Emotion } from '../emotion/emotion';
import type { Language } from '../language';
import { definePhrases } from '../lexicon';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import { isQuoted } from '../quotation';
import type { Text } from '../text';
import type { Word } from '../words';

/** `feeling`: the customer is told what they feel; `calming`: told to be calm; `rebuke`: told how to behave. */
export type ProjectionKind = 'feeling' | 'calming' | 'rebuke';

/** A row of the lexicon of feelings and faults that are put on a person. */
export interface ProjectionRow extends PhraseRow {
  readonly kind: ProjectionKind;
  /** "Dat is niet de bedoeling": a rebuke only when it points at what the customer did. */
  readonly pointing?: boolean;
  /** "Het is niet de bedoeling dat u": no rebuke when the customer had to suffer something. */
  readonly intention?: boolean;
}

export type ProjectionMatch = PhraseMatch<ProjectionRow>;

/** Phrases that put an emotion or a fault on the customer; a rule lists the set and reads it with `findProjections`. */
export const projectionPhrases = definePhrases<ProjectionRow>({ nl, en });

/** What is known of the customer when a reply is read. */
export interface Provocation {
  readonly customer: Text | undefined;
  readonly emotions: readonly Emotion[];
  /** The customer is abusive: then a limit is set, which is no rebuke. */
  readonly isAbusive: boolean;
}

/**
 * The matches that really put something on the person: not asked, quoted or supposed, not the customer's own word
 * mirrored, not understanding for a feeling the customer shows, and not a limit set to abuse.
 */
export function findProjections(
  reply: Text,
  matches: readonly ProjectionMatch[],
  provocation: Provocation,
): readonly ProjectionMatch[] {
  const { language } = reply;
  if (language === 'unknown') return [];
  const found: ProjectionMatch[] = [];
  for (const match of matches) {
    if (match.start < (found.at(-1)?.end ?? 0) || isQuoted(reply, match.sentence, match)) continue;
    if (isProjection(reply, match, provocation, language)) found.push(match);
  }
  return found;
}

function isProjection(reply: Text, match: ProjectionMatch, given: Provocation, language: Language): boolean {
  const { kind, pointing, intention } = match.row;
  const before = match.sentence.words.filter((word) => word.end <= match.start);
  if (kind !== 'calming' && before.some((word) => words[language].supposing.has(word.norm))) return false;
  if (kind !== 'feeling' && given.isAbusive) return false;
  if (pointing) return blames(reply, match);
  if (intention) return !suffers(match);
  if (kind === 'calming') return !goesOnCalmly(match, language);
  if (kind === 'rebuke') return !match.sentence.text.endsWith('?');
  if (match.sentence.text.endsWith('?') || isDenied(match, language)) return false;
  if (before.slice(-3).some((word) => words[language].denial.has(word.norm))) return false;
  if (before.length === 0 && language === 'nl' && inverted.has(match.words[0]?.norm ?? '')) return false;
  if (isMirrored(match, given.customer)) return false;
  const framed = [...before, ...match.words].some((word) => words[language].framing.has(word.norm));
  return (
    !framed || (given.customer !== undefined && given.emotions.every((emotion) => emotion.polarity === 'positive'))
  );
}

const sets = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const words = {
  nl: {
    supposing: sets('als indien mocht mochten wanneer zodra of zodat tenzij voordat'),
    framing: sets(
      'begrijp begrijpen begrijpelijk snap snappen voorstellen logisch terecht spijt jammer vervelend lees lezen schrijft schreef geeft gaf vertelt vertelde noemt zegt zei waarom excuses sorry',
    ),
    denial: sets('niet nooit geen'),
  },
  en: {
    supposing: sets('if whether unless when should until'),
    framing: sets(
      "understand understandable appreciate see imagine why sorry apologise apologize regret write wrote say said mention mentioned told that's read hear hate sad wonder",
    ),
    denial: sets("not never don't"),
  },
} as const;

/** "Dat is niet de bedoeling" after a sentence about what the customer did. */
function blames(reply: Text, match: ProjectionMatch): boolean {
  const before = reply.sentences[match.sentence.index - 1];
  return before !== undefined && /^(?:u|je|jij)\s+(?:heeft|hebt|heb|bent|had|was|wilde|wilt)\b/i.test(before.text);
}

/** "Het is niet de bedoeling dat u zo lang moet wachten": the customer is on our side of it. */
function suffers({ sentence }: ProjectionMatch): boolean {
  return sentence.words.some((word) => suffering.has(word.norm));
}

const suffering = sets(
  'wachten wacht moet moest hoeft krijgt kreeg ontvangt betaalt last hinder ondervindt ervaart zonder zit gevoel',
);

/** "Blijf rustig zitten", "keep calm and …" in an instruction: the word belongs to what follows. */
function goesOnCalmly({ sentence, end }: ProjectionMatch, language: Language): boolean {
  const next = sentence.words.find((word) => word.start >= end);
  if (!next || sentence.text.slice(end - sentence.start, next.start - sentence.start).trim() !== '') return false;
  if (language === 'en')
    return /^(?:relax|chill)$/.test((next && sentence.words.findLast((word) => word.end <= end)?.norm) || '');
  return /(?:[^aeiou]en|aan|staan)$/.test(next.norm) && next.norm !== 'en';
}

function isDenied(match: ProjectionMatch, language: Language): boolean {
  return match.words.some((word) => words[language].denial.has(word.norm));
}

/** "Bent u ontevreden, dan …": a condition. */
const inverted = sets('bent ben lijkt klinkt reageert wordt');

const shortestEcho = 4;

/** The word is the customer's own, whatever its form: "u bent teleurgesteld" to "wat een teleurstelling". */
function isMirrored(match: ProjectionMatch, customer: Text | undefined): boolean {
  const head = (word: Word): string => word.norm.slice(0, Math.max(shortestEcho, Math.min(5, word.norm.length)));
  const last = match.words.filter((word) => word.norm.length >= shortestEcho && !verbs.has(word.norm)).map(head);
  return customer?.words.some((word) => last.includes(head(word))) ?? false;
}

const verbs = sets(
  'bent lijkt klinkt reageert doet wordt raakt oogt zijn komt over overkomt voelt heel erg nogal best seem sound appear look seemed sounded come came across were being getting very quite feel felt like',
);
