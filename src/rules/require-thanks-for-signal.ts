import type { Draft } from '../engine/draft';
import type { Fix } from '../engine/fix';
import { fixLanguage, openingLine, sentenceAtStart } from '../engine/insert-sentence';
import { replyMoves } from '../engine/reply-moves';
import { defineRule } from '../engine/rule';
import { addressFormOf } from '../language/address/form';
import { matterPhrases, readMatter } from '../language/matter/matter';
import { signalTakenPhrases } from '../language/matter/signal';
import { movePhrases, moveSets } from '../language/moves/moves';

const evidence = { nl: 'Dit kan ook anderen overkomen.', en: 'Others may meet this too.' };

/** Flags a reply that neither thanks for a report of a fault, complaint or idea nor tells what is done with it. */
export default defineRule({
  id: 'require-thanks-for-signal',
  group: 'own-mistakes',
  severity: 'information',
  wholeReply: true,
  phrases: [...movePhrases, ...matterPhrases, signalTakenPhrases],
  messages: {
    noThanks: {
      nl: 'De klant meldt iets waar anderen ook last van kunnen hebben. Bedank ervoor of vertel wat u ermee doet: zo blijven klanten melden.',
      en: 'The customer reports something that others may meet too. Thank them or tell what you do with it, and customers keep reporting.',
    },
  },
  *check(draft) {
    const { customer } = draft;
    if (!customer || customer.language === 'unknown' || draft.grave) return;
    if (draft.matches(moveSets.thanks).length > 0) return;
    const matter = readMatter(customer, (set) => draft.matches(set, 'customer'));
    const signal = matter.idea ?? matter.fault ?? matter.complaint;
    if (!signal || isTaken(draft)) return;
    const { start, end } = signal;
    yield {
      at: openingLine(draft),
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

function fix(draft: Draft): Fix {
  if (fixLanguage(draft) === 'en')
    return sentenceAtStart(draft, 'Thank you for telling us [what the customer reports].');
  const familiar = (addressFormOf(draft.reply) ?? draft.address) === 'je';
  return sentenceAtStart(
    draft,
    `Dank ${familiar ? 'je' : 'u'} wel dat ${familiar ? 'je' : 'u'} ons laat weten dat [wat de klant meldt].`,
  );
}
