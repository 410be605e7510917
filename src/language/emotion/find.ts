import type { AddedWords } from '../added-words';
import { compilePhrases, findPhrases, type Automaton, type PhraseMatch } from '../phrases/automaton';
import type { Language } from '../language';
import { perPart } from '../per-part';
import type { Text } from '../text';
import { emotionPhrases, type Emotion, type EmotionRow } from './emotion';
import { isNegated } from './negation';

type Automatons = Partial<Record<Language, Automaton>>;

const automatons: Automatons = {};
const automatonsWith = new WeakMap<AddedWords, Automatons>();

function automatonOf(language: Language, added: AddedWords | undefined): Automaton {
  if (!added) return (automatons[language] ??= compilePhrases([emotionPhrases], language));
  const own = automatonsWith.get(added) ?? {};
  automatonsWith.set(added, own);
  return (own[language] ??= compilePhrases([emotionPhrases], language, added.rows));
}

/** The emotions a writer names or plainly shows, in order of their place. Empty when the language is unknown. */
export function findEmotions(text: Text): readonly Emotion[] {
  if (text.language === 'unknown') return [];
  const automaton = automatonOf(text.language, text.added);
  const matches = findPhrases(automaton, text).get(emotionPhrases) ?? [];
  return readEmotions(text, matches.filter(isEmotionMatch));
}

function isEmotionMatch(match: PhraseMatch): match is PhraseMatch<EmotionRow> {
  return 'emotion' in match.row;
}

/** Reads the matches of `emotionPhrases` in a text: without false friends, negated ones and overlaps. */
export function readEmotions(text: Text, matches: readonly PhraseMatch<EmotionRow>[]): readonly Emotion[] {
  const emotions: Emotion[] = [];
  let reach = -1;
  for (const match of matches) {
    if (match.start < reach) continue;
    if (match.row.emotion === 'none') reach = match.end;
    const emotion = emotionOf(match, text);
    if (!emotion) continue;
    emotions.push(emotion);
    reach = match.end;
  }
  return emotions;
}

const emotionOf = perPart((match: PhraseMatch<EmotionRow>, text): Emotion | undefined => {
  const { start, end, row } = match;
  const category = row.emotion;
  if (category === 'none' || isNegated(match, text) || isInName(match, text)) return undefined;
  const word = row.form === 'person' && isSomebodyElse(match) ? undefined : row.word;
  return {
    ...{ start, end, category, strength: row.strength, word, form: row.form },
    polarity: row.positive === true ? 'positive' : 'negative',
    text: text.value.slice(start, end),
    hint: row.hint === true,
  };
});

/** "De film heet Boos", "Het Verdriet van België": a single word with a capital inside its sentence is (part of) a name. */
function isInName({ start, end, sentence, words }: PhraseMatch, text: Text): boolean {
  if (words.length > 1 || !/^\p{Lu}\p{Ll}/u.test(text.value.slice(start, end))) return false;
  return /[\p{L}\d][ \u00a0]$/u.test(text.value.slice(sentence.start, start));
}

const firstPerson = new Set("ik wij we i i'm i've i'd we're we've we'd am ben".split(' '));
const others = new Set(
  'hij zij ze haar hun mijn onze ons de het een he she they it his her their my our the a'.split(' '),
);

/** "Mijn moeder is ongerust": the feeling is answered, but not as the customer's own. */
function isSomebodyElse(match: PhraseMatch): boolean {
  const words = match.sentence.words.filter((word) => word.end <= match.end);
  return !words.some((word) => firstPerson.has(word.norm)) && words.some((word) => others.has(word.norm));
}

/** The emotion to answer: the strongest negative one that is no hint, of equals one whose word can be taken over. */
export function leadingEmotion(emotions: readonly Emotion[]): Emotion | undefined {
  const weight = (emotion: Emotion): number => emotion.strength + (emotion.word ? 2 : 0);
  return emotions
    .filter((emotion) => emotion.polarity === 'negative' && !emotion.hint)
    .reduce<Emotion | undefined>((best, one) => (best && weight(best) >= weight(one) ? best : one), undefined);
}
