import type { Draft } from '../engine/draft';
import type { Fix } from '../engine/fix';
import { defineRule } from '../engine/rule';
import { findCopied, type Copied } from '../language/parroting/copied';
import { isPlainSummary } from '../language/parroting/summary';

/** So many running words are no longer a summary. */
const least = 8;

/** Marks a summary that copies the customer's sentence instead of saying it in our own words. */
export default defineRule({
  id: 'no-parroting',
  group: 'listening',
  severity: 'information',
  messages: {
    copied: {
      nl: 'Dit zijn de woorden van de klant zelf, {count} op een rij. Vat in eigen woorden samen wat u eruit haalt: dan merkt de klant dat u het hebt begrepen.',
      en: 'These are the customer’s own words, {count} in a row. Sum up in your own words what you take from them: that shows you understood.',
    },
  },
  *check(draft) {
    const { reply, customer, parts } = draft;
    if (!customer) return;
    for (const copied of findCopied(reply, customer, least)) {
      if (!isPlainSummary(reply, copied, parts)) continue;
      const message = { nl: 'Zo schreef de klant het', en: 'The customer wrote it like this' };
      yield {
        at: { in: 'reply', ...copied.inReply },
        messageId: 'copied',
        data: { count: copied.words.length },
        related: [{ in: 'customer', ...copied.inCustomer, message }],
        fixes: () => (draft.grave ? [] : [blank(draft, copied)]),
      };
    }
  },
});

function blank(draft: Draft, { inReply }: Copied): Fix {
  const newText = draft.language === 'en' ? '[summary in your own words]' : '[samenvatting in eigen woorden]';
  return { title: { nl: newText, en: newText }, kind: 'snippet', edits: [{ in: 'reply', ...inReply, newText }] };
}
