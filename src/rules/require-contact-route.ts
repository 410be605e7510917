import { bodyStart } from '../engine/body';
import type { Draft } from '../engine/draft';
import { textFix, type Fix } from '../engine/fix';
import { defineRule } from '../engine/rule';
import { addressFormOf } from '../language/address/form';
import { askForYou, directionsTo } from '../language/referral/directions';
import { findReferrals, referralPhrases, type Referral } from '../language/referral/referral';
import { hasRoute } from '../language/referral/route';
import type { Target } from '../language/referral/target';

/** Flags a customer who is sent on without being told how to get there. */
export default defineRule({
  id: 'require-contact-route',
  group: 'available',
  severity: 'warning',
  wholeReply: true,
  phrases: [referralPhrases],
  messages: {
    noRoute: {
      nl: '“{text}” stuurt de klant door zonder nummer, adres, link of tijden. Zet de weg erbij, of vraag het zelf na: voor de klant zijn jullie één.',
      en: '“{text}” sends the customer on without a number, address, link or hours. Add the way there, or ask it yourself: to the customer you are one.',
    },
  },
  *check(draft) {
    const { reply, parts } = draft;
    const matches = draft.matches(referralPhrases);
    if (matches.length === 0) return;
    const inBody = matches.filter(({ start }) => !parts.closing || start < parts.closing.start);
    for (const referral of findReferrals(reply, inBody)) {
      if (hasRoute(reply, referral, parts)) continue;
      const { start, end } = referral;
      yield {
        at: { in: 'reply', start, end },
        messageId: 'noRoute',
        data: { text: reply.value.slice(start, end) },
        fixes: () => (draft.grave ? [] : fixesFor(draft, referral)),
      };
    }
  },
});

function fixesFor(draft: Draft, referral: Referral): Fix[] {
  const language = draft.language === 'en' ? 'en' : 'nl';
  const { target, sentence, isConditional, isMention } = referral;
  const directions = directionsTo(target, draft.settings.contact, language);
  const end = isMention ? target.end : referral.end;
  const text = isMention ? ` (${directions.text.replace(/^ \w+ /, '')})` : directions.text;
  const route = textFix(directions.isCertain ? 'review' : 'snippet', { in: 'reply', start: end, end }, text);
  const title = draft.reply.value.slice(Math.min(referral.start, target.start), end) + text;
  if (isConditional) return [{ ...route, title: { nl: title, en: title } }];
  const asked = askForYou(nameOf(draft, target), language, addressFormOf(draft.reply) ?? draft.address);
  const whole = { in: 'reply', start: bodyStart(draft, sentence), end: sentence.end } as const;
  return [{ ...route, title: { nl: title, en: title } }, textFix('snippet', whole, asked)];
}

/** The target as it stands within a sentence: "onze klantenservice". */
function nameOf(draft: Draft, { start, end }: Target): string {
  const name = draft.reply.value.slice(start, end);
  return name.replace(/^(?:Onze|Ons|De|Het|Our|The)(?= )/, (word) => word.toLowerCase());
}
