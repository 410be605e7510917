import { answersSomebody } from '../engine/answers';
import { bodyStart } from '../engine/body';
import type { Draft } from '../engine/draft';
import { textFix, type Fix } from '../engine/fix';
import { defineRule } from '../engine/rule';
import { addressFormOf } from '../language/address/form';
import { answerFirst } from '../language/self-service/answer-first';
import { findDeflections, selfServicePhrases, type SelfServiceMatch } from '../language/self-service/self-service';

/** Flags a customer who is put to work instead of answered. */
export default defineRule({
  id: 'no-self-service-deflection',
  group: 'available',
  severity: 'information',
  phrases: [selfServicePhrases],
  messages: {
    search: {
      nl: '“{text}” zet de klant aan het zoeken. Geef eerst het antwoord, en daarna de link naar precies die pagina.',
      en: '“{text}” sends the customer searching. Give the answer first, and then the link to that very page.',
    },
    again: {
      nl: '“{text}” laat de klant gokken. Zeg wat er aan de hand is en vanaf wanneer het weer werkt.',
      en: '“{text}” leaves the customer guessing. Say what is going on and from when it works again.',
    },
  },
  *check(draft) {
    const { reply, parts } = draft;
    const matches = draft
      .matches(selfServicePhrases)
      .filter(({ start }) => !parts.closing || start < parts.closing.start);
    if (matches.length === 0 || !answersSomebody(draft)) return;
    for (const match of findDeflections(reply, matches, parts)) {
      const { start, end, row } = match;
      yield {
        at: { in: 'reply', start, end },
        messageId: row.kind === 'again' ? 'again' : 'search',
        data: { text: reply.value.slice(start, end) },
        fixes: () => (draft.grave ? [] : fixesFor(draft, match)),
      };
    }
  },
});

function fixesFor(draft: Draft, { sentence, row }: SelfServiceMatch): Fix[] {
  const language = draft.language === 'en' ? 'en' : 'nl';
  const newText = answerFirst(row.kind, language, addressFormOf(draft.reply) ?? draft.address);
  return [textFix('snippet', { in: 'reply', start: bodyStart(draft, sentence), end: sentence.end }, newText)];
}
