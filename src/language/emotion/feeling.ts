import en from '../../lexicons/en/weak-feelings.json';
import nl from '../../lexicons/nl/weak-feelings.json';
import type { Language } from '../language';
import { defineLexicon } from '../lexicon';
import type { Text } from '../text';
import type { Word } from '../words';
import type { Emotion } from './emotion';
import { shownFeelings } from './shown';

interface WeakFeelings {
  /** Words that tell what happened more than what it does to somebody: "traag", "still waiting", "finally". */
  readonly weak: readonly string[];
  /** Words before which a feeling is only supposed: "als ik niet tevreden ben". */
  readonly supposing: readonly string[];
  /** What people cry in joy as well as in dismay: "omg", "jeetje". */
  readonly cries: readonly string[];
}

type Sets = { readonly [Name in keyof WeakFeelings]: ReadonlySet<string> };

const lists = defineLexicon<WeakFeelings>({ nl, en });
const sets: Partial<Record<Language, Sets>> = {};

/**
 * The feeling a reply must answer: what the customer says or plainly shows to feel, the strongest first and a negative
 * one before a positive one; undefined when the message is neutral, when it may be sarcasm, or only supposes it.
 */
export function plainFeeling(customer: Text, emotions: readonly Emotion[]): Emotion | undefined {
  const plain = [...emotions.filter((emotion) => isPlain(customer, emotion)), ...shownFeelings(customer)];
  const joy = strongest(plain, 'positive');
  return strongest(joy ? plain.filter((emotion) => !isCry(customer, emotion)) : plain, 'negative') ?? joy;
}

/** Beside joy a cry belongs to the joy: "omg we got the flat!!! over the moon". */
function isCry({ language }: Text, { text }: Emotion): boolean {
  return language !== 'unknown' && known(language).cries.has(text.toLowerCase());
}

/** The feeling by which the customer is upset, or undefined. */
export function upsetFeeling(customer: Text, emotions: readonly Emotion[]): Emotion | undefined {
  const feeling = plainFeeling(customer, emotions);
  if (!feeling || feeling.polarity === 'positive') return undefined;
  return feeling;
}

function isPlain(customer: Text, emotion: Emotion): boolean {
  if (emotion.hint || customer.language === 'unknown') return false;
  // What it costs the customer is no feeling yet, and a mild word without a feeling in it is none either.
  if (emotion.category === 'inconvenience') return false;
  if (emotion.strength === 1 && emotion.word === undefined && emotion.category !== 'worry') return false;
  if (emotion.strength === 1 && emotion.polarity === 'positive') return false;
  const { weak, supposing } = known(customer.language);
  const words = wordsOf(customer, emotion);
  if (words.before.length > 0 && isTitle(emotion.text)) return false;
  if (words.inside.some((word) => weak.has(word.norm)) || weak.has(emotion.text.toLowerCase())) return false;
  return !words.before.some((word) => supposing.has(word.norm));
}

function wordsOf(customer: Text, emotion: Emotion): { inside: readonly Word[]; before: readonly Word[] } {
  const words = customer.sentenceAt(emotion.start)?.words ?? [];
  return {
    inside: words.filter((word) => word.start >= emotion.start && word.end <= emotion.end),
    before: words.filter((word) => word.end <= emotion.start).slice(-reach),
  };
}

/** "Het Verdriet van België": a name, not a feeling. */
function isTitle(text: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text) && !/^I\b/.test(text);
}

/** How many words before a feeling an "if" still makes it a supposition. */
const reach = 8;

/** The strongest of a polarity; of equals the one whose word can be taken over. */
function strongest(emotions: readonly Emotion[], polarity: Emotion['polarity']): Emotion | undefined {
  const weight = (emotion: Emotion): number => emotion.strength + (emotion.word ? 2 : 0);
  return emotions
    .filter((emotion) => emotion.polarity === polarity)
    .reduce<Emotion | undefined>((best, one) => (best && weight(best) >= weight(one) ? best : one), undefined);
}

function known(language: Language): Sets {
  const read = lists(language);
  return (sets[language] ??= {
    weak: new Set(read.weak),
    supposing: new Set(read.supposing),
    cries: new Set(read.cries),
  });
}
