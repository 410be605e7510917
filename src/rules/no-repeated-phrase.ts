import type { Draft } from '../engine/draft';
import { setSentencePhrases, setSentencesOf } from '../engine/own-sentences';
import { variantsOf } from '../engine/variants';
import { defineRule, type Finding } from '../engine/rule';
import { emotionPhrases } from '../language/emotion/emotion';
import type { SetSentence } from '../language/repetition/set-sentences';

/** So many of so many drafts before this one make a sentence a habit. */
const mostRecent = 10;
const habit = 3;

/** Marks a sentence of sympathy or closing that is said on automatic pilot: twice in this reply, or in recent drafts as well. */
export default defineRule({
  id: 'no-repeated-phrase',
  group: 'involved',
  severity: 'information',
  phrases: [...setSentencePhrases, emotionPhrases],
  messages: {
    twice: {
      nl: '“{text}” staat al eerder in dit antwoord, woord voor woord. Eén keer, op de goede plek, komt beter over.',
      en: '“{text}” stands in this reply already, word for word. Said once, in the right place, it does more.',
    },
    recent: {
      nl: '“{text}” staat woord voor woord ook in {count} van uw laatste {of} antwoorden: dat klinkt als de automatische piloot. Zeg het deze klant in andere woorden.',
      en: '“{text}” also stands, word for word, in {count} of your last {of} replies: that sounds like an automatic pilot. Say it to this customer in other words.',
    },
  },
  *check(draft) {
    // In a grave matter set words are often the right ones.
    if (draft.grave) return;
    const recent = (draft.input.recent ?? []).slice(0, mostRecent);
    const first = new Map<string, SetSentence>();
    const repeated: Repeated[] = [];
    for (const sentence of setSentencesOf(draft)) {
      const before = first.get(sentence.hash);
      const count = recent.filter((hashes) => hashes.includes(sentence.hash)).length;
      if (before) repeated.push({ sentence, before, end: sentence.end });
      else if (count >= habit) repeated.push({ sentence, count, end: sentence.end });
      first.set(sentence.hash, before ?? sentence);
    }
    for (const one of repeated.reduce(joinClosings, [])) yield findingOf(draft, one, recent.length);
  },
});

/** A sentence that was said before: in this reply, or in so many recent ones. The mark runs on to `end`. */
interface Repeated {
  readonly sentence: SetSentence;
  readonly before?: SetSentence;
  readonly count?: number;
  readonly end: number;
}

/** "Hebt u nog vragen? Dan horen we het graag." is two sentences and one habit. */
function joinClosings(all: Repeated[], next: Repeated): Repeated[] {
  const last = all.at(-1);
  const follows = last && next.sentence.sentence.index === last.sentence.sentence.index + 1;
  const closings = last?.sentence.kind === 'closing' && next.sentence.kind === 'closing';
  if (!last || !follows || !closings || Boolean(last.before) !== Boolean(next.before)) return [...all, next];
  return [...all.slice(0, -1), { ...last, end: next.end }];
}

function findingOf(
  draft: Draft,
  { sentence, before, count = 0, end }: Repeated,
  of: number,
): Finding<'twice' | 'recent'> {
  const { start, kind } = sentence;
  const message = { nl: 'Hier staat het voor het eerst.', en: 'This is where it stands first.' };
  return {
    at: { in: 'reply', start, end },
    messageId: before ? 'twice' : 'recent',
    data: { text: draft.reply.value.slice(start, end), count, of },
    ...(before && { related: [{ in: 'reply', start: before.start, end: before.end, message }] }),
    ...(kind === 'sympathy' && { fixes: () => variantsOf(draft, sentence) }),
  };
}
