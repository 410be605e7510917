import en from '../../lexicons/en/projections.json';
import nl from '../../lexicons/nl/projections.json';
import type { Emotion } from '../emotion/emotion';
import type { Language } from '../language';
import { definePhrases } from '../lexicon';
import type { PhraseMatch } from '../phrases/automaton';
import { isQuoted } from '../quotation';
import type { Text } from '../text';
import type { Word } from '../words';
import { isLifted, type LiftableRow } from './lifted';
import { anger, suffering, verbs, words } from './projection-words';

/** `feeling`: the customer is told what they feel; `calming`: told to be calm; `rebuke`: told how to behave. */
export type ProjectionKind = 'feeling' | 'calming' | 'rebuke';

/** A row of the lexicon of feelings and faults that are put on a person. */
export interface ProjectionRow extends LiftableRow {
  readonly kind: ProjectionKind;
  /** "Dat is niet de bedoeling": a rebuke only when it points at what the customer did. */
  readonly pointing?: boolean;
  /** "Het is niet de bedoeling dat u": no rebuke when the customer had to suffer something. */
  readonly intention?: boolean;
  /** A question that is a rebuke: "waarom bent u zo boos?" */
  readonly asked?: boolean;
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
  const { kind, pointing, intention, asked } = match.row;
  if (isLifted(match)) return false;
  const before = match.sentence.words.filter((word) => word.end <= match.start);
  if (kind !== 'calming' && before.some((word) => words[language].supposing.has(word.norm))) return false;
  if (kind !== 'feeling' && given.isAbusive && !calms(match)) return false;
  if (pointing) return blames(reply, match);
  if (intention) return !suffers(match);
  if (kind === 'calming') return !goesOnCalmly(match, language);
  if (kind === 'rebuke') return asked === true || !match.sentence.text.endsWith('?');
  if (match.sentence.text.endsWith('?') || isDenied(match, language)) return false;
  if (before.slice(-3).some((word) => words[language].denial.has(word.norm))) return false;
  if (before.length === 0 && language === 'nl' && inverted.has(match.words[0]?.norm ?? '')) return false;
  if (isMirrored(match, given.customer)) return false;
  const after = before.length === 0 ? match.sentence.words.filter((word) => word.start >= match.end).slice(0, 2) : [];
  const framed = [...before, ...match.words, ...after].some((word) => words[language].framing.has(word.norm));
  return !framed || (given.customer !== undefined && !isShown(match, given.emotions));
}

/** "Kalmeer even" and "niet zo boos" set no limit; "blijf beleefd" does. */
function calms({ row, words: said }: ProjectionMatch): boolean {
  return (
    row.kind !== 'feeling' &&
    said.some(({ norm }) => /^(?:rustig|kalm|kalmeert?|bedaart?|calm|boos|kwaad|angry)$/.test(norm))
  );
}

/** "Dat is niet de bedoeling" after a sentence about what the customer did. */
function blames(reply: Text, match: ProjectionMatch): boolean {
  const before = reply.sentences[match.sentence.index - 1];
  return before !== undefined && /^(?:u|je|jij)\s+(?:heeft|hebt|heb|bent|had|was|wilde|wilt)\b/i.test(before.text);
}

/** "Het is niet de bedoeling dat u zo lang moet wachten": the customer is on our side of it. */
function suffers({ sentence }: ProjectionMatch): boolean {
  return sentence.words.some((word) => suffering.has(word.norm));
}

/** "Blijf rustig zitten", "keep calm and …" in an instruction: the word belongs to what follows. */
function goesOnCalmly({ sentence, end }: ProjectionMatch, language: Language): boolean {
  const next = sentence.words.find((word) => word.start >= end);
  if (!next || sentence.text.slice(end - sentence.start, next.start - sentence.start).trim() !== '') return false;
  if (language === 'en')
    return /^(?:relax|chill)$/.test((next && sentence.words.findLast((word) => word.end <= end)?.norm) || '');
  return /(?:[^aeiou]en|aan|staan)$/.test(next.norm) && !/^(?:en|even)$/.test(next.norm);
}

/** "Niet serieus genomen" is a feeling, not its denial. */
function isDenied(match: ProjectionMatch, language: Language): boolean {
  const { denial, felt } = words[language];
  return match.words.some((word, at) => denial.has(word.norm) && !felt.has(match.words[at + 1]?.norm ?? ''));
}

const mild = 1;

/** Understanding fits what the customer shows: who is only weary is not yet angry. */
function isShown(match: ProjectionMatch, emotions: readonly Emotion[]): boolean {
  const isAnger = match.words.some((word) => anger.has(word.norm));
  const shown = emotions.filter(({ polarity }) => polarity === 'negative');
  return shown.some(({ category, strength }) => !isAnger || category === 'anger' || strength > mild);
}

/** "Bent u ontevreden, dan …": a condition. */
const inverted = new Set(['bent', 'ben', 'lijkt', 'klinkt', 'reageert', 'wordt']);

const shortestEcho = 4;

/** The word is the customer's own, whatever its form: "u bent teleurgesteld" to "wat een teleurstelling". */
function isMirrored(match: ProjectionMatch, customer: Text | undefined): boolean {
  const head = (word: Word): string => word.norm.slice(0, Math.max(shortestEcho, Math.min(5, word.norm.length)));
  const last = match.words.filter((word) => word.norm.length >= shortestEcho && !verbs.has(word.norm)).map(head);
  return customer?.words.some((word) => last.includes(head(word))) ?? false;
}
