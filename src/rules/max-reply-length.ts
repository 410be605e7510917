import { profileOf } from '../engine/channel-profiles';
import type { Draft } from '../engine/draft';
import { answersSomebody } from '../engine/answers';
import { bodySentences } from '../engine/body';
import { defineRule } from '../engine/rule';
import { definePhrases } from '../language/lexicon';
import { isListItem } from '../language/lists';
import type { Span } from '../language/span';
import en from '../lexicons/en/asks-for-steps.json';
import nl from '../lexicons/nl/asks-for-steps.json';

const asksForSteps = definePhrases({ nl, en });

/** Marks the sentence with which a reply grows longer than its channel carries. */
export default defineRule({
  id: 'max-reply-length',
  group: 'craft',
  severity: 'information',
  wholeReply: true,
  phrases: [asksForSteps],
  messages: {
    words: {
      nl: 'Met deze zin wordt het antwoord langer dan {limit} woorden (het zijn er {count}). Zet het antwoord bovenaan en schrap wat de klant niet vroeg.',
      en: 'With this sentence the reply grows beyond {limit} words (it has {count}). Put the answer first and cut what the customer did not ask.',
    },
    characters: {
      nl: 'Met deze zin wordt het bericht langer dan {limit} tekens (het zijn er {count}). Houd de kern over, of ga verder in een privébericht.',
      en: 'With this sentence the post grows beyond {limit} characters (it has {count}). Keep the core, or go on in a private message.',
    },
  },
  *check(draft) {
    if (!answersSomebody(draft)) return;
    const limit = profileOf(draft.channel, draft.settings).replyLength;
    const length = draft.channel === 'social' ? inCharacters(draft, limit) : inWords(draft, limit);
    if (!length.over) return;
    const messageId = draft.channel === 'social' ? 'characters' : 'words';
    yield { at: { in: 'reply', ...length.over }, messageId, data: { limit, count: length.count } };
  },
});

interface Length {
  readonly count: number;
  /** The sentence with which the limit is passed. */
  readonly over: Span | undefined;
}

/** On social media all that is posted counts, but for the mentions that the platform puts before it. */
function inCharacters({ reply }: Draft, limit: number): Length {
  const start = /^\s*(?:@\S+\s+)*/.exec(reply.value)?.[0].length ?? 0;
  const text = reply.value.slice(start).trimEnd();
  const count = [...text].length;
  if (count <= limit) return { count, over: undefined };
  return { count, over: reply.sentences.find(({ end }) => [...reply.value.slice(start, end)].length > limit) };
}

/** Elsewhere greeting, closing, signature and quotations do not count, nor the steps that the customer asked for. */
function inWords(draft: Draft, limit: number): Length {
  if (draft.reply.words.length <= limit) return { count: 0, over: undefined };
  const wantsSteps = draft.matches(asksForSteps, 'customer').length > 0;
  let count = 0;
  let over: Span | undefined;
  for (const { sentence, from } of bodySentences(draft)) {
    if (wantsSteps && isListItem(sentence.text)) continue;
    count +=
      from <= sentence.start ? sentence.words.length : sentence.words.filter(({ start }) => start >= from).length;
    if (count > limit) over ??= { start: Math.max(from, sentence.start), end: sentence.end };
  }
  return { count, over };
}
