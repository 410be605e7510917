import { bodyStart } from '../engine/body';
import type { Draft } from '../engine/draft';
import type { Fix } from '../engine/fix';
import { defineRule } from '../engine/rule';
import { sentenceFix } from '../engine/clause-fix';
import { blamePhrases, ownershipPhrases, type Blame, type BlameFamily } from '../language/blame/blame';
import { findBlame } from '../language/blame/find';
import { ownTheFault } from '../language/blame/own';
import { problemClauses } from '../language/clause/problem-clause';
import { apologise, problemBlank } from '../language/emotion/answer';
import { fitSentence, seatOf } from '../language/emotion/seat';
import { speakerOf } from '../language/emotion/speaker';

/** Flags a fault that belongs to nobody or to another, and apologies with an "if". */
export default defineRule({
  id: 'no-deflected-blame',
  group: 'own-mistakes',
  severity: 'warning',
  phrases: [blamePhrases, ownershipPhrases],
  messages: {
    nobody: {
      nl: '“{text}”: zo is de fout van niemand. Zeg wat jullie zelf niet goed deden, dan kan de klant je vertrouwen.',
      en: '“{text}” makes it nobody’s fault. Say what you did wrong yourselves, so the customer can trust you.',
    },
    other: {
      nl: '“{text}” legt de fout bij een ander. Voor de klant zijn jullie één: neem de fout op je en vertel dan de oorzaak.',
      en: '“{text}” puts the fault on another. To the customer you are one: own it first, then tell the cause.',
    },
    conditional: {
      nl: '“{text}” trekt in twijfel wat de klant meemaakte. Maak er een feit van: waar gaat de spijt over?',
      en: '“{text}” doubts what the customer went through. Make it a fact: what are you sorry for?',
    },
  },
  *check(draft) {
    const { reply, parts } = draft;
    const owned = draft.matches(ownershipPhrases);
    const isReply = draft.customer !== undefined || parts.greeting !== undefined;
    const matches = draft.matches(blamePhrases).filter(({ row }) => isReply || !row.isErrorText);
    for (const blame of findBlame(reply, matches, owned, parts.greeting?.end ?? 0)) {
      const { start, end } = blame;
      yield {
        at: { in: 'reply', start, end },
        messageId: messageOf(blame.family),
        data: { text: reply.value.slice(start, end) },
        fixes: () => (draft.grave ? [] : fixesFor(draft, blame)),
      };
    }
  },
});

function messageOf(family: BlameFamily): 'nobody' | 'other' | 'conditional' {
  return family === 'conditionalApology' ? 'conditional' : family;
}

function fixesFor(draft: Draft, blame: Blame): Fix[] {
  const { reply, address, customer } = draft;
  const language = draft.language === 'en' ? 'en' : 'nl';
  const { clause, sentence } = blame;
  const seat = seatOf(reply, { ...clause, sentence }, bodyStart(draft, sentence), language);
  if (blame.family === 'nobody' || blame.family === 'other') {
    const sentences = ownTheFault(reply.value.slice(clause.start, clause.end), language);
    return sentences.map((text) => sentenceFix('snippet', seat, fitSentence(seat, text)));
  }
  const target = { language, address } as const;
  const problem = customer && problemClauses(customer, target).find((reading) => reading.gate !== 'refused');
  const isSure = problem?.gate === 'strict' && seat.isFree;
  const filled = isSure
    ? problem.text
    : `[${problem?.gate === 'loose' || problem?.gate === 'strict' ? problem.text : problemBlank(language)}]`;
  const sentenceText = apologise(speakerOf(blame.words, reply.words, language), filled, target);
  return [sentenceFix(isSure ? 'review' : 'snippet', seat, fitSentence(seat, sentenceText))];
}
