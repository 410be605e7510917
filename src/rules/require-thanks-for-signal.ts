import { customerQuestions } from '../engine/customer-questions';
import type { Draft } from '../engine/draft';
import type { Fix } from '../engine/fix';
import { fixLanguage, sentenceAtStart } from '../engine/insert-sentence';
import { greetingMark } from '../engine/opening';
import { replyMoves } from '../engine/reply-moves';
import { defineRule } from '../engine/rule';
import { addressFormOf } from '../language/address/form';
import { matterPhrases, readMatter } from '../language/matter/matter';
import { blamesUs, isOurs } from '../language/matter/ours';
import { signalTakenPhrases } from '../language/matter/signal';
import { contains } from '../language/span';
import { movePhrases, moveSets } from '../language/moves/moves';
import { questionPhrases } from '../language/questions/phrases';

const evidence = { nl: 'Dit kan ook anderen overkomen.', en: 'Others may meet this too.' };

/** Flags a reply that neither thanks for a report of a fault, complaint or idea nor tells what is done with it. */
export default defineRule({
  id: 'require-thanks-for-signal',
  group: 'own-mistakes',
  severity: 'information',
  wholeReply: true,
  phrases: [...movePhrases, ...matterPhrases, signalTakenPhrases, questionPhrases],
  messages: {
    noThanks: {
      nl: 'De klant meldt iets waar anderen ook last van kunnen hebben. Bedank ervoor of vertel wat u ermee doet: zo blijven klanten melden.',
      en: 'The customer reports something that others may meet too. Thank them or tell what you do with it, and customers keep reporting.',
    },
  },
  *check(draft) {
    const { customer } = draft;
    if (!customer || customer.language === 'unknown' || customer.language !== draft.language || draft.grave) return;
    if (draft.matches(moveSets.thanks).length > 0) return;
    const matter = readMatter(customer, (set) => draft.matches(set, 'customer'));
    const report = matter.praise ? undefined : matter.report;
    const denial = matter.denial?.isOwn === false ? matter.denial : undefined;
    const asked = customerQuestions(draft);
    const { idea, fault, complaint } = matter;
    const blame = complaint && blamesUs(customer, complaint, asked) ? complaint : undefined;
    const amiss = [fault, denial, report].filter((span) => span && isOurs(customer, span, asked));
    const signal = idea ?? (amiss.includes(fault) ? fault : undefined) ?? blame ?? amiss[0];
    if (!signal || isTaken(draft) || isSettled(draft)) return;
    // "Waarom gaat mijn abonnement omhoog?" asks, and reports nothing.
    if (!idea && asked.some((question) => contains(question, signal))) return;
    const { start, end } = signal;
    yield {
      at: greetingMark(draft),
      messageId: 'noThanks',
      related: [{ in: 'customer', start, end, message: evidence }],
      fixes: () => [fix(draft)],
    };
  },
});

/** "Ik heb het doorgegeven": said in so many words, not in a sentence of regret or in what should have been. */
function isTaken(draft: Draft): boolean {
  const pieces = replyMoves(draft);
  return draft
    .matches(signalTakenPhrases)
    .some((match) => pieces.some((piece) => piece.isStep && piece.start <= match.start && match.start < piece.end));
}

/** The reply begins by taking the matter to heart and says what happens when: "Wat vervelend … De monteur komt vrijdag". */
function isSettled(draft: Draft): boolean {
  const pieces = replyMoves(draft);
  if (!pieces.some(({ isStep, setsMoment, asks }) => isStep && setsMoment && !asks)) return false;
  return pieces.some(
    ({ moves, norms }) => moves.has('sympathy') || norms.includes('gelijk') || norms.includes('right'),
  );
}

function fix(draft: Draft): Fix {
  if (fixLanguage(draft) === 'en')
    return sentenceAtStart(draft, 'Thank you for telling us [what the customer reports].');
  const familiar = (addressFormOf(draft.reply) ?? draft.address) === 'je';
  return sentenceAtStart(
    draft,
    `Dank ${familiar ? 'je' : 'u'} wel dat ${familiar ? 'je' : 'u'} ons laat weten dat [wat de klant meldt].`,
  );
}
