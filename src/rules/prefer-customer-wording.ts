import type { Draft } from '../engine/draft';
import type { Fix } from '../engine/fix';
import { defineRule } from '../engine/rule';
import { reword } from '../language/mirror/replace';
import { determinerStart } from '../language/mirror/mark';
import { findOtherWordings, type OtherWording } from '../language/mirror/wording';
import { isQuoted } from '../language/quotation';

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
  },
  *check(draft) {
    if (!draft.customer || draft.grave) return;
    for (const wording of findOtherWordings(draft.reply, draft.customer)) {
      const { reply, customer } = wording;
      if (isQuoted(draft.reply, reply.sentence, reply)) continue;
      const split = customer.form.endsWith('Split');
      const theirs = split ? customer.entry.lemma : draft.customer.value.slice(customer.start, customer.end);
      yield {
        at: { in: 'reply', start: determinerStart(reply, draft.reply.language), end: reply.end },
        messageId: reply.entry.kind === 'noun' ? 'thing' : 'act',
        data: { theirs, ours: draft.reply.value.slice(reply.start, reply.end) },
        related: [
          {
            ...{ in: 'customer', start: customer.start, end: customer.end },
            message: { nl: `De klant schrijft “${theirs}”.`, en: `The customer writes “${theirs}”.` },
          },
        ],
        fixes: () => offer(draft, wording),
      };
    }
  },
});

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
