import { acknowledgingFixes, customerEmotions, feelingPhrases, signsOf } from '../engine/acknowledge';
import { openingOf } from '../engine/opening';
import { defineRule } from '../engine/rule';
import { responds } from '../language/emotion/acknowledged';
import { connectionPhrases, connects } from '../language/emotion/connection';
import { upsetFeeling } from '../language/emotion/feeling';

/** Flags a reply to an upset customer that begins with content, a procedure or a request. */
export default defineRule({
  id: 'require-connection-first',
  group: 'involved',
  severity: 'information',
  wholeReply: true,
  phrases: [...feelingPhrases, connectionPhrases],
  messages: {
    first: {
      nl: 'De klant schrijft “{emotion}” en de reactie begint met de inhoud. Maak eerst contact: bedank, vat samen of benoem wat dit met de klant doet.',
      en: 'The customer writes “{emotion}” and the reply starts with the content. Connect first: thank, sum up, or say what this does to the customer.',
    },
  },
  *check(draft) {
    const { customer, reply } = draft;
    if (!customer) return;
    const feeling = upsetFeeling(customer, customerEmotions(draft));
    const opening = feeling && openingOf(draft);
    if (!opening) return;
    const { sentence, start, end } = opening;
    const signs = signsOf(draft);
    if (responds(signs, 'negative', sentence) || responds(signs, 'positive', { start, end: sentence.end })) return;
    const connections = draft.matches(connectionPhrases);
    if (connects(reply, customer, connections, sentence)) return;
    // "Thanks Ben." greets and thanks at once.
    if (connections.some((match) => match.start < start)) return;
    const message = { nl: 'Hieraan is te zien dat dit de klant raakt.', en: 'This shows that the customer is upset.' };
    yield {
      at: { in: 'reply', start, end },
      messageId: 'first',
      data: { emotion: feeling.text },
      related: [{ in: 'customer', start: feeling.start, end: feeling.end, message }],
      fixes: () => acknowledgingFixes(draft, feeling),
    };
  },
});
