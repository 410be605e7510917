import en from '../../lexicons/en/acknowledgements.json';
import nl from '../../lexicons/nl/acknowledgements.json';
import { definePhrases } from '../lexicon';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import { contains, type Span } from '../span';
import type { Text } from '../text';
import { stem } from '../stems';
import { findWords } from '../words';
import type { Emotion, EmotionRow } from './emotion';

/** `distress` answers what hurts, `joy` what pleases, `both` either; `none` only looks like an answer. */
export type AcknowledgementKind = 'distress' | 'joy' | 'both' | 'none';

/** A row of the lexicon of words by which a writer responds to a feeling without naming it. */
export interface AcknowledgementRow extends PhraseRow {
  readonly answers: AcknowledgementKind;
}

/** The lexicon of acknowledging words; a rule lists it in `phrases`, next to `empathyPhrases` and `emotionPhrases`. */
export const acknowledgementPhrases = definePhrases<AcknowledgementRow>({ nl, en });

/** What in a reply may respond to a feeling: the matches of the three lexicons. */
export interface Signs {
  readonly acknowledgements: readonly PhraseMatch<AcknowledgementRow>[];
  /** Matches of `empathyPhrases`: sympathy, understanding, apology, whether stock or not. */
  readonly empathy: readonly Span[];
  /** Matches of `emotionPhrases`, denied ones too: "u hoeft zich geen zorgen te maken" responds to worry. */
  readonly emotions: readonly PhraseMatch<EmotionRow>[];
}

/** True when something within the span responds to a feeling of this polarity, in whatever words. */
export function responds(signs: Signs, polarity: 'positive' | 'negative', within: Span): boolean {
  const wanted = polarity === 'positive' ? 'joy' : 'distress';
  const words = real(signs.acknowledgements).filter((match) => contains(within, match));
  if (words.some(({ row }) => row.answers === wanted || row.answers === 'both')) return true;
  if (polarity === 'negative' && signs.empathy.some((match) => contains(within, match))) return true;
  return signs.emotions.some(
    (match) =>
      contains(within, match) && match.row.emotion !== 'none' && (match.row.positive === true) === (wanted === 'joy'),
  );
}

/** So many letters of the customer's word make a word of the reply its echo: "terrified" and "terrifying". */
const fewestLetters = 4;
const enoughLetters = 5;
const mostWords = 5;

/** True when the reply takes up a word of the feeling itself, whatever its form. */
export function echoes(reply: Text, feeling: Emotion): boolean {
  const own = findWords(feeling.text);
  // A shouted sentence is not a word for a feeling.
  if (own.length > mostWords) return false;
  const telling = own.filter(
    (word) =>
      word.norm.length >= fewestLetters &&
      !/^(?:over|under|with|have|that|this|been|very|heel|echt|voor|naar|niet|meer|zijn|door)$/.test(word.norm),
  );
  const heads = new Set(telling.map(({ norm }) => norm.slice(0, enoughLetters)));
  // "Tired" and "tiring" have no five letters in common.
  const stems = new Set(telling.map(({ norm }) => stem(norm, reply.language)));
  return reply.words.some((word) => heads.has(word.norm.slice(0, enoughLetters)) || stems.has(reply.stem(word)));
}

/** Nothing inside a phrase that only looks like an answer is one: "bedankt voor uw bericht". */
function real(matches: readonly PhraseMatch<AcknowledgementRow>[]): readonly PhraseMatch<AcknowledgementRow>[] {
  const empty = matches.filter(({ row }) => row.answers === 'none');
  return matches.filter((match) => match.row.answers !== 'none' && !empty.some((span) => contains(span, match)));
}
