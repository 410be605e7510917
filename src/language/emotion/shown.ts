import type { Span } from '../span';
import type { Text } from '../text';
import type { Emotion, EmotionCategory } from './emotion';

/** Faces that show a feeling beyond doubt; a smile or a heart under a request is mere courtesy. */
const faces: readonly (readonly [RegExp, EmotionCategory])[] = [
  [/[😡😠🤬😤]/u, 'anger'],
  [/[😢😭💔]/u, 'sadness'],
  [/[😱😰😨]/u, 'worry'],
  [/[🎉🥳😍🤩]/u, 'joy'],
];

/** So many words in capitals in one sentence, with marks like these in the message, are shouted; a happy message may be loud too. */
const fewestShouted = 5;

const happy = /\b(?:thank|thanks|love|happy|great|bedankt|dank|blij|geweldig|super|top)\b/i;

/** Feelings that are shown without a word for them: by a face, or by shouting in capitals. */
export function shownFeelings(text: Text): readonly Emotion[] {
  const shown = faces.flatMap(([face, category]) => {
    const found = face.exec(text.value);
    return found ? [toEmotion(text, { start: found.index, end: found.index + found[0].length }, category)] : [];
  });
  const shouted = /[!?]{2}/.test(text.value) && !happy.test(text.value) ? shoutedSpan(text) : undefined;
  return shouted ? [...shown, toEmotion(text, shouted, 'anger')] : shown;
}

function shoutedSpan(text: Text): Span | undefined {
  for (const { words } of text.sentences) {
    const loud = words.filter((word) => /^\p{Lu}{2,}$/u.test(word.text));
    const [first, last] = [loud[0], loud.at(-1)];
    if (first && last && loud.length >= fewestShouted && loud.length * 2 > words.length)
      return { start: first.start, end: last.end };
  }
  return undefined;
}

function toEmotion(text: Text, { start, end }: Span, category: EmotionCategory): Emotion {
  const polarity = category === 'joy' ? 'positive' : 'negative';
  const shown = text.value.slice(start, end);
  return { start, end, category, polarity, strength: 2, text: shown, word: undefined, form: undefined, hint: false };
}
