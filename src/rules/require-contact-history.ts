import { sentenceAtStart } from '../engine/insert-sentence';
import { greetingMark } from '../engine/opening';
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

/** "Zoals al aangegeven …", "As previously stated …" speaks of what we said, and knows nothing of what the customer did. */
const asStated =
  /^(?:zoals (?:al|reeds|eerder|u weet|ook)(?: \S+)? (?:aangegeven|vermeld|gezegd|gemeld|medegedeeld|uitgelegd)|as (?:previously |already |clearly |we )*(?:stated|explained|mentioned|advised|said))\b/i;

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
        ({ start, end, sentence }) =>
          !asStated.test(sentence.text) &&
          !(parts.closing && start >= parts.closing.start) &&
          !(parts.greeting && end <= parts.greeting.end),
      );
    if (isKnown || namesContact(reply, input.history, told, customer)) return;
    const target = {
      language: draft.language === 'en' ? 'en' : 'nl',
      address: addressFormOf(reply) ?? draft.address,
    } as const;
    yield {
      at: greetingMark(draft),
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
      fixes: () => (draft.grave ? [] : [sentenceAtStart(draft, acknowledgeContact(told, input.history, target))]),
    };
  },
});
