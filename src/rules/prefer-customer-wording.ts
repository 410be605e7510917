import type { Draft } from '../engine/draft';
import { textFix, type Fix } from '../engine/fix';
import { defineRule, type Related } from '../engine/rule';
import { findOpenUntil, timeLeft, type OpenUntil } from '../language/mirror/closing';
import { reword } from '../language/mirror/replace';
import { determinerStart } from '../language/mirror/mark';
import { findOtherWordings, type OtherWording } from '../language/mirror/wording';
import { isQuoted } from '../language/quotation';
import type { Span } from '../language/span';

/** Marks a word for which the customer used another word that the reply nowhere takes over. */
export default defineRule({
  id: 'prefer-customer-wording',
  group: 'mirroring',
  severity: 'information',
  messages: {
    thing: {
      nl: 'De klant noemt dit “{theirs}”, hier staat “{ours}”. Met het woord van de klant is meteen duidelijk waarover het gaat.',
      en: 'The customer calls this “{theirs}”, here it says “{ours}”. Their own word shows that you have read it.',
    },
    act: {
      nl: 'De klant schrijft “{theirs}”, hier staat “{ours}”. Neem het woord van de klant over.',
      en: 'The customer writes “{theirs}”, here it says “{ours}”. Take over the customer’s word.',
    },
    closing: {
      nl: 'De klant vraagt naar “{theirs}”, het antwoord zegt alleen tot wanneer het kan. Geef eerst antwoord in de woorden van de klant en zeg dan wat nog kan.',
      en: 'The customer asks about “{theirs}”, the reply only says until when you are open. Answer in their word first, then say what is still possible.',
    },
  },
  *check(draft) {
    if (!draft.customer || draft.grave) return;
    const closing = findOpenUntil(draft.reply, draft.customer);
    if (closing) {
      yield {
        at: { in: 'reply', start: closing.start, end: closing.end },
        messageId: 'closing',
        data: { theirs: draft.customer.value.slice(closing.asked.start, closing.asked.end) },
        related: [related(closing.asked, draft.customer.value.slice(closing.asked.start, closing.asked.end))],
        fixes: () => [mirrorAndTurn(draft, closing)],
      };
    }
    for (const wording of findOtherWordings(draft.reply, draft.customer)) {
      const { reply, customer } = wording;
      if (isQuoted(draft.reply, reply.sentence, reply)) continue;
      const split = customer.form.endsWith('Split');
      const theirs = split ? customer.entry.lemma : draft.customer.value.slice(customer.start, customer.end);
      yield {
        at: { in: 'reply', start: determinerStart(reply, draft.reply.language), end: reply.end },
        messageId: reply.entry.kind === 'noun' ? 'thing' : 'act',
        data: { theirs, ours: draft.reply.value.slice(reply.start, reply.end) },
        related: [related(customer, theirs)],
        fixes: () => offer(draft, wording),
      };
    }
  },
});

function related({ start, end }: Span, words: string): Related {
  return {
    in: 'customer',
    start,
    end,
    message: { nl: `De klant schrijft “${words}”.`, en: `The customer writes “${words}”.` },
  };
}

/** "We sluiten om acht uur; we zijn dus nog anderhalf uur open", a blank where the time left is not known. */
function mirrorAndTurn({ reply, date }: Draft, closing: OpenUntil): Fix {
  const english = reply.language === 'en';
  const left = date?.minutes === undefined ? undefined : timeLeft(closing, date.minutes, english ? 'en' : 'nl');
  const turn = english ? `so we're open for ${left ?? '[how long]'}` : `we zijn dus ${left ?? 'nog [hoe lang]'} open`;
  const at = { in: 'reply', start: closing.sentence.start, end: closing.end } as const;
  return textFix(left ? 'review' : 'snippet', at, `${closing.mirrored}${english ? ', ' : '; '}${turn}`);
}

/** One edit from the first changed word to the last, so that the title shows what will stand there. */
function offer(draft: Draft, wording: OtherWording): Fix[] {
  const rewording = reword(draft.reply, wording);
  if (!rewording) return [];
  const { edits, certain } = rewording;
  const start = Math.min(determinerStart(wording.reply, draft.reply.language), ...edits.map((edit) => edit.start));
  const end = Math.max(wording.reply.end, ...edits.map((edit) => edit.end));
  const text = [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (all, edit) => all.slice(0, edit.start - start) + edit.newText + all.slice(edit.end - start),
      draft.reply.value.slice(start, end),
    );
  const newText = certain ? text : `[${text}]`;
  return [
    {
      title: { nl: newText, en: newText },
      kind: certain ? 'review' : 'snippet',
      edits: [{ in: 'reply', start, end, newText }],
    },
  ];
}
