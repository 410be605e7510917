import { customerQuestions } from '../engine/customer-questions';
import type { Draft } from '../engine/draft';
import type { Fix } from '../engine/fix';
import { fixLanguage, sentenceAtEnd } from '../engine/insert-sentence';
import { defineRule } from '../engine/rule';
import { movePhrases } from '../language/moves/moves';
import { takeUp } from '../language/questions/answer-line';
import type { Question } from '../language/questions/find';
import { questionPhrases } from '../language/questions/phrases';
import { addressFormOf } from '../language/address/form';

/** Flags a question of the customer whose subject the reply does not take up. */
export default defineRule({
  id: 'require-answer',
  group: 'listening',
  severity: 'warning',
  wholeReply: true,
  phrases: [...movePhrases, questionPhrases],
  messages: {
    open: {
      nl: 'Deze vraag van de klant krijgt geen antwoord. Beantwoord haar, vraag door, of zeg wie het wanneer uitzoekt.',
      en: 'This question of the customer gets no answer. Answer it, ask on, or say who will find out by when.',
    },
  },
  *check(draft) {
    for (const question of customerQuestions(draft)) {
      if (question.verdict !== 'open') continue;
      const { start, end } = question;
      yield {
        at: { in: 'customer', start, end },
        messageId: 'open',
        fixes: () => (draft.grave ? [] : [fix(draft, question)]),
      };
    }
  },
});

function fix(draft: Draft, question: Question): Fix {
  const address = (addressFormOf(draft.reply) ?? draft.address) === 'je' ? 'je' : 'u';
  return sentenceAtEnd(draft, takeUp(question, fixLanguage(draft), address));
}
