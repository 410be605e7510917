import { openingFix } from '../engine/opening-fix';
import { defineRule } from '../engine/rule';
import { addressFormOf } from '../language/address/form';
import {
  acknowledgeContact,
  contactKnownPhrases,
  earlierContactPhrases,
  findEarlierContact,
  namesContact,
  tellsOfContact,
} from '../language/history/earlier';

/** Flags a reply that knows nothing of the contact there was before. */
export default defineRule({
  id: 'require-contact-history',
  group: 'privacy',
  severity: 'information',
  wholeReply: true,
  phrases: [earlierContactPhrases, contactKnownPhrases],
  messages: {
    unknown: {
      nl: 'Er was eerder contact, en dit antwoord weet er niets van. Noem het kort: dan hoeft de klant zijn verhaal niet opnieuw te doen.',
      en: 'There was contact before, and this reply knows nothing of it. Name it briefly, so that the customer need not tell it all again.',
    },
  },
  *check(draft) {
    const { customer, reply, parts, input } = draft;
    const told = customer && findEarlierContact(draft.matches(earlierContactPhrases, 'customer'));
    if (!told && !tellsOfContact(input.history)) return;
    const isKnown = draft
      .matches(contactKnownPhrases)
      .some(
        ({ start, end }) =>
          !(parts.closing && start >= parts.closing.start) && !(parts.greeting && end <= parts.greeting.end),
      );
    if (isKnown || namesContact(reply, input.history, told, customer)) return;
    const { start, end } = parts.greeting ?? reply.sentences[0] ?? { start: 0, end: reply.value.length };
    const target = {
      language: draft.language === 'en' ? 'en' : 'nl',
      address: addressFormOf(reply) ?? draft.address,
    } as const;
    yield {
      at: { in: 'reply', start, end },
      messageId: 'unknown',
      related: told
        ? [
            {
              in: 'customer',
              start: told.start,
              end: told.end,
              message: {
                nl: 'Hier schrijft de klant dat er eerder contact was',
                en: 'Here the customer writes of earlier contact',
              },
            },
          ]
        : [],
      fixes: () => (draft.grave ? [] : [openingFix(draft, acknowledgeContact(told, input.history, target))]),
    };
  },
});
