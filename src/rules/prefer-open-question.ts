import type { Draft } from '../engine/draft';
import { textFix, type Fix } from '../engine/fix';
import { fixLanguage } from '../engine/insert-sentence';
import { defineRule } from '../engine/rule';
import { addressFormOf } from '../language/address/form';
import { closedProblemPhrases, findClosedQuestion, type ClosedQuestion } from '../language/questions/closed';
import { questionPhrases } from '../language/questions/phrases';

/** Flags a closed question that explores a problem where no open question is asked. */
export default defineRule({
  id: 'prefer-open-question',
  group: 'listening',
  severity: 'information',
  phrases: [closedProblemPhrases, questionPhrases],
  messages: {
    closed: {
      nl: '“{text}” laat alleen ja of nee toe, en de klant vertelde al dat er iets mis is. Vraag open door: wat gebeurt er precies?',
      en: '“{text}” only allows yes or no, and the customer already said that something is wrong. Ask openly: what exactly happens?',
    },
  },
  *check(draft) {
    const { customer, reply } = draft;
    if (!customer || !reply.value.includes('?')) return;
    const matches = draft.matches(closedProblemPhrases);
    if (matches.length === 0) return;
    const question = findClosedQuestion(reply, matches, draft.matches(questionPhrases));
    if (!question) return;
    const { start, end } = question;
    yield {
      at: { in: 'reply', start, end: end - 1 },
      messageId: 'closed',
      data: { text: reply.value.slice(start, end) },
      fixes: () => (draft.grave ? [] : [fix(draft, question)]),
    };
  },
});

/** The open variant; what the customer does when it goes wrong is a proposal. */
function fix(draft: Draft, { start, end, isPast }: ClosedQuestion): Fix {
  const you = (addressFormOf(draft.reply) ?? draft.address) === 'je' ? 'je' : 'u';
  const isEnglish = fixLanguage(draft) === 'en';
  const past = isEnglish ? 'What exactly happened [at that moment]?' : 'Wat gebeurde er precies [op dat moment]?';
  const present = isEnglish
    ? 'What exactly happens when you [try this]?'
    : `Wat gebeurt er precies als ${you} [dit probeert]?`;
  const sentence = isPast ? past : present;
  const isSmall = /^\p{Ll}/u.test(draft.reply.value.slice(start));
  const text = isSmall ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
  return textFix('snippet', { in: 'reply', start, end }, text);
}
