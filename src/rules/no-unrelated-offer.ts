import type { Draft } from '../engine/draft';
import type { Fix } from '../engine/fix';
import { defineRule } from '../engine/rule';
import { isComplaint } from '../language/offers/complaint';
import { offerPhrases, unrelatedOffers, type Offer, type OfferMatch } from '../language/offers/offer';
import { removalOf } from '../language/offers/removal';
import { overlaps } from '../language/span';

/** Flags an offer, newsletter, review request or survey in a reply to a customer who complains or is upset. */
export default defineRule({
  id: 'no-unrelated-offer',
  group: 'no-needless-contact',
  severity: 'warning',
  phrases: [offerPhrases],
  messages: {
    offer: {
      nl: '“{text}” vraagt of verkoopt iets terwijl de klant een klacht heeft. Los eerst op wat er speelt en laat dit weg.',
      en: '“{text}” sells or asks something while the customer has a complaint. Solve the matter first and leave this out.',
    },
  },
  *check(draft) {
    const matches = draft.matches(offerPhrases).filter((match) => isSaid(draft, match));
    if (matches.length === 0 || !isComplaint(draft.customer, draft.reply)) return;
    for (const offer of unrelatedOffers(draft.reply, matches, draft.customer)) {
      const { start, end } = offer;
      yield {
        at: { in: 'reply', start, end },
        messageId: 'offer',
        data: { text: draft.reply.value.slice(start, end) },
        fixes: () => (draft.grave ? [] : remove(draft, offer)),
      };
    }
  },
});

/** Below the closing only a sentence of the writer counts ("PS: laat een review achter!"), not the signature. */
function isSaid({ parts: { greeting, closing } }: Draft, { row, sentence, start, end }: OfferMatch): boolean {
  if (greeting && overlaps(greeting, { start, end })) return false;
  if (!closing || end <= closing.start) return true;
  return sentence.start > closing.start && (/^P\.?S/i.test(sentence.text) || row.kind !== 'newsletter');
}

function remove(draft: Draft, offer: Offer): Fix[] {
  const language = draft.language === 'en' ? 'en' : 'nl';
  const span = removalOf(draft.reply, offer, draft.parts, language);
  if (!span) return [];
  return [
    {
      title: { nl: 'Haal dit weg', en: 'Take this out' },
      kind: 'review',
      edits: [{ in: 'reply', ...span, newText: '' }],
    },
  ];
}
