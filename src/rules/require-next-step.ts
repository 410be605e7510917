import type { Draft } from '../engine/draft';
import type { Fix } from '../engine/fix';
import { fixLanguage, sentenceAtEnd } from '../engine/insert-sentence';
import { greetingMark } from '../engine/opening';
import { replyMoves } from '../engine/reply-moves';
import { defineRule } from '../engine/rule';
import { addressFormOf } from '../language/address/form';
import { matterPhrases, readMatter } from '../language/matter/matter';
import { asksWhy } from '../language/matter/why';
import { movePhrases } from '../language/moves/moves';
import type { Piece } from '../language/moves/read';
import { certainLanguage } from '../language/written-language';
import type { Text } from '../language/text';
import { offerMoments } from '../language/promises/offers';

/** What settles a matter that may have been a question. */
const weakAnswers = ['cause', 'yesno', 'unknown'] as const;

/** Where people also write just to say something: there a matter in no clear words counts when the reply itself regrets it. */
const isChatty: ReadonlySet<string> = new Set(['social', 'chat', 'whatsapp']);
const regrets = ({ moves }: Piece): boolean => moves.has('sympathy') || moves.has('fault') || moves.has('refusal');

const evidence = { nl: 'Dit vraagt om een volgende stap.', en: 'This asks for a next step.' };

/** Flags a reply to a complaint or a request that says nowhere who does what when. */
export default defineRule({
  id: 'require-next-step',
  group: 'promise',
  severity: 'warning',
  wholeReply: true,
  phrases: [...movePhrases, ...matterPhrases],
  messages: {
    noStep: {
      nl: 'De klant legt iets bij u neer en leest nergens wie nu wat doet en wanneer. Noem de volgende stap: dan kan de klant erop rekenen.',
      en: 'The customer brings you something and reads nowhere who does what now, and when. Name the next step, so they can count on it.',
    },
  },
  *check(draft) {
    const { customer } = draft;
    if (!customer || customer.language === 'unknown' || isOtherLanguage(customer, draft.reply)) return;
    const matter = readMatter(customer, (set) => draft.matches(set, 'customer'));
    const weak = matter.trouble ?? matter.claim ?? matter.denial ?? matter.report;
    const brought = matter.request ?? matter.fault ?? matter.complaint ?? weak;
    if (!brought || (matter.praise && !matter.request && !matter.fault)) return;
    const pieces = replyMoves(draft);
    const isWeak = brought === weak;
    const isDone = ({ isStep, asks, isHollow, moves }: Piece): boolean => {
      if (isStep || asks || moves.has('pleased')) return true;
      return isWeak && !isHollow && weakAnswers.some((move) => moves.has(move));
    };
    if (pieces.length === 0 || pieces.some(isDone)) return;
    // Why something is as it is asks for a reason, and the reason is given.
    const isWhy = !matter.request && asksWhy(customer, brought, brought === matter.complaint);
    if (isWhy && pieces.some(({ isHollow, moves }) => !isHollow && moves.has('cause'))) return;
    if (isWeak && isChatty.has(draft.channel) && !pieces.some(regrets)) return;
    const { start, end } = brought;
    yield {
      at: greetingMark(draft),
      messageId: 'noStep',
      related: [{ in: 'customer', start, end, message: evidence }],
      fixes: () => (draft.grave ? [] : [fix(draft)]),
    };
  },
});

/** What a reply in another language says cannot be weighed here. */
function isOtherLanguage(customer: Text, reply: Text): boolean {
  const ours = certainLanguage(reply);
  return customer.language !== reply.language || (ours !== undefined && ours !== customer.language);
}

/** Who, what, when: only the writer knows, so all three are blanks or proposals. */
function fix(draft: Draft): Fix {
  const language = fixLanguage(draft);
  const [moment = ''] = offerMoments(language, { date: draft.date, calendar: draft.settings.calendar });
  if (language === 'en') return sentenceAtEnd(draft, `[I'll look into this] and [call you] [${moment}].`);
  const you = (addressFormOf(draft.reply) ?? draft.address) === 'je' ? 'je' : 'u';
  return sentenceAtEnd(draft, `[Ik zoek dit uit] en [bel ${you}] [${moment}].`);
}
