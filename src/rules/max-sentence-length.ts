import { profileOf } from '../engine/channel-profiles';
import { answersSomebody, bodySentences } from '../engine/reply-body';
import { defineRule } from '../engine/rule';
import { holdsAddress, holdsList } from '../language/lists';
import type { Sentence } from '../language/text';
import type { Word } from '../language/words';

/** Marks a sentence with more words than the channel carries. */
export default defineRule({
  id: 'max-sentence-length',
  group: 'craft',
  severity: 'information',
  messages: {
    tooLong: {
      nl: 'Deze zin telt {count} woorden; meer dan {limit} leest een klant niet in één keer. Maak er twee zinnen van, met in elk één gedachte.',
      en: 'This sentence has {count} words; beyond {limit} a customer has to read it twice. Make it two sentences, one thought in each.',
    },
  },
  *check(draft) {
    if (!answersSomebody(draft)) return;
    const limit = profileOf(draft.channel, draft.settings).sentenceWords;
    for (const { sentence, from } of bodySentences(draft)) {
      if (sentence.words.length <= limit) continue;
      const words = ownWords(sentence, from);
      if (words.length <= limit || holdsList(sentence) || holdsAddress(sentence)) continue;
      const start = words[0]?.start ?? from;
      const end = words.at(-1)?.end ?? sentence.end;
      yield {
        at: { in: 'reply', start, end },
        messageId: 'tooLong',
        data: { count: words.length, limit },
      };
    }
  },
});

/** The words that are read: a blank of a template is one word, and initials behind the sentence are none. */
function ownWords({ text, start, words }: Sentence, from: number): readonly Word[] {
  const blanks = [...text.matchAll(/\{\{[^}]*\}\}|[%#$]?\{[^}]*\}|\[[^\]]*\]|\s[\^*~]\s?\p{L}+\s*$/gu)].map(
    (match) => ({
      start: start + match.index + (/^\s/.test(match[0]) ? 0 : 1),
      end: start + match.index + match[0].length,
    }),
  );
  const isInside = (word: Word): boolean => blanks.some((blank) => word.start > blank.start && word.end <= blank.end);
  return words.filter((word) => word.start >= from && !isInside(word));
}
