import { acknowledgingFixes, customerEmotions, feelingPhrases, signsOf } from '../engine/acknowledge';
import { greetingMark } from '../engine/opening';
import { defineRule } from '../engine/rule';
import { echoes, responds } from '../language/emotion/acknowledged';
import { plainFeeling } from '../language/emotion/feeling';

/** Flags a reply that passes over what the customer feels, whether that is good or bad. */
export default defineRule({
  id: 'require-emotion-acknowledged',
  group: 'involved',
  severity: 'warning',
  wholeReply: true,
  phrases: [...feelingPhrases],
  messages: {
    distress: {
      nl: 'De klant schrijft “{emotion}” en de reactie gaat daar nergens op in. Benoem wat dit voor de klant betekent, dan voelt die zich gehoord.',
      en: 'The customer writes “{emotion}” and the reply nowhere responds to it. Say what this means for the customer, so they feel heard.',
    },
    joy: {
      nl: 'De klant is blij (“{emotion}”) en de reactie gaat daar nergens op in. Deel in de vreugde of bedank ervoor.',
      en: 'The customer is happy (“{emotion}”) and the reply nowhere responds to it. Share the joy, or say thank you for it.',
    },
  },
  *check(draft) {
    if (!draft.customer) return;
    const feeling = plainFeeling(draft.customer, customerEmotions(draft));
    if (!feeling) return;
    const { polarity, start, end } = feeling;
    const until = polarity === 'positive' ? draft.parts.closing?.start : undefined;
    const signs = signsOf(draft);
    if (responds(signs, polarity, { start: 0, end: until ?? draft.reply.value.length })) return;
    if (echoes(draft.reply, feeling)) return;
    const at = greetingMark(draft);
    if (!at) return;
    const message = { nl: 'Dit voelt de klant.', en: 'This is what the customer feels.' };
    yield {
      at,
      messageId: polarity === 'positive' ? 'joy' : 'distress',
      data: { emotion: feeling.text },
      related: [{ in: 'customer', start, end, message }],
      fixes: () => acknowledgingFixes(draft, feeling),
    };
  },
});
