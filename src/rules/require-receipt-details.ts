import { profileOf } from '../engine/channel-profiles';
import type { Draft } from '../engine/draft';
import type { Fix } from '../engine/fix';
import { defineRule } from '../engine/rule';
import { addressFormOf } from '../language/address/form';
import type { Localized } from '../language/language';
import { definePhrases } from '../language/lexicon';
import { isQuoted } from '../language/promises/clause';
import { offerReactions } from '../language/promises/offers';
import { matterPhrases, readMatter } from '../language/matter/matter';
import { completeReceipt } from '../language/receipts/complete';
import { endOfBody } from '../language/receipts/body';
import { isReceipt, missingParts, type ReceiptPart, type ReceiptRow } from '../language/receipts/receipt';
import type { PhraseMatch } from '../language/phrases/automaton';
import type { Sentence } from '../language/text';
import en from '../lexicons/en/receipts.json';
import nl from '../lexicons/nl/receipts.json';

const phrases = definePhrases<ReceiptRow>({ nl, en });

const names: Readonly<Record<ReceiptPart, Localized>> = {
  what: { nl: 'wat er is ontvangen (onderwerp of nummer)', en: 'what was received (subject or number)' },
  when: { nl: 'wanneer de klant iets hoort', en: 'by when the customer hears' },
  who: { nl: 'bij wie de klant terechtkan', en: 'whom the customer can reach' },
  human: { nl: 'een menselijk woord', en: 'something human' },
};

/** Marks a confirmation of receipt that leaves the customer with questions. */
export default defineRule({
  id: 'require-receipt-details',
  group: 'available',
  severity: 'warning',
  wholeReply: true,
  phrases: [phrases, ...matterPhrases],
  messages: {
    missing: {
      nl: 'Deze ontvangstbevestiging mist: {missing}. Met die gegevens weet de klant waar hij aan toe is en hoeft hij niet opnieuw te schrijven.',
      en: 'This confirmation of receipt lacks: {missing}. With it the customer knows where things stand and need not write again.',
    },
  },
  *check(draft) {
    const carriers = draft
      .matches(phrases)
      .filter((match) => !isQuoted(match.sentence, match) && isReceipt(draft.reply, match));
    const first = carriers.find(({ row }) => !row.isThanks) ?? carriers[0];
    const carrier = first && joined(first, carriers);
    if (!carrier || /\?$/.test(carrier.sentence.text)) return;
    if (isOnlyPraise(draft)) return;
    const clock = { date: draft.date, calendar: draft.settings.calendar };
    const missing = missingParts(draft.reply, carrier, draft.parts, clock);
    if (missing.length === 0) return;
    yield {
      at: { in: 'reply', start: carrier.start, end: carrier.end },
      messageId: 'missing',
      data: { missing: { nl: list(missing, 'nl'), en: list(missing, 'en') } },
      // In a grave matter a person finds the words.
      fixes: () => (draft.grave ? [] : [fix(draft, carrier.sentence, missing)]),
    };
  },
});

/** Who pays a compliment waits for nothing: "Ik heb je mail meteen aan hem doorgestuurd" is no confirmation then. */
function isOnlyPraise({ customer, matches }: Draft): boolean {
  if (!customer) return false;
  const { praise, request, fault, complaint, trouble, claim } = readMatter(customer, (set) => matches(set, 'customer'));
  return praise !== undefined && !(request ?? fault ?? complaint ?? trouble ?? claim) && !customer.value.includes('?');
}

/** A confirmation in its full width: "bevestigen wij" and "dat uw mail is ontvangen" are one. */
function joined<Match extends PhraseMatch<ReceiptRow>>(first: Match, all: readonly Match[]): Match {
  const same = all.filter(({ sentence, row }) => sentence === first.sentence && row.isThanks === first.row.isThanks);
  return {
    ...first,
    start: Math.min(...same.map(({ start }) => start)),
    end: Math.max(...same.map(({ end }) => end)),
  };
}

function list(missing: readonly ReceiptPart[], language: keyof Localized): string {
  return missing.map((part) => names[part][language]).join('; ');
}

/** What was received and a human word come behind the confirmation, when and who at the end. */
function fix(draft: Draft, carrier: Sentence, missing: readonly ReceiptPart[]): Fix {
  const language = draft.language === 'en' ? 'en' : 'nl';
  const { calendar, contact } = draft.settings;
  const norm = profileOf(draft.channel, draft.settings).reactionTime;
  const [moment] = draft.date
    ? offerReactions(language, { date: draft.date, calendar }, norm, draft.input.received)
    : [];
  const address = addressFormOf(draft.reply) ?? draft.address;
  const completion = { language, address, moment, route: contact.phone ?? contact.mail } as const;
  const places = [
    { at: carrier.end, parts: missing.filter((part) => part === 'what' || part === 'human') },
    { at: endOfBody(draft.reply, draft.parts), parts: missing.filter((part) => part === 'when' || part === 'who') },
  ];
  const edits = places.flatMap(({ at, parts }) => {
    const stop = /[.!?…)]$/.test(draft.reply.value.slice(0, at)) ? '' : '.';
    const newText = `${stop} ${completeReceipt(parts, completion)}`;
    return parts.length === 0 ? [] : [{ in: 'reply' as const, start: at, end: at, newText }];
  });
  const title = edits.map((edit) => edit.newText.replace(/^\.?\s/, '')).join(' … ');
  return { title: { nl: title, en: title }, kind: 'snippet', edits };
}
