import type { Draft } from '../engine/draft';
import type { Located } from '../engine/fix';
import { defineRule } from '../engine/rule';
import { certainLanguage, languageNames } from '../language/written-language';

/** Flags a reply in another language than the customer's message, where both are certain. */
export default defineRule({
  id: 'consistent-language',
  group: 'mirroring',
  severity: 'warning',
  anyLanguage: true,
  messages: {
    other: {
      nl: 'De klant schrijft {theirs}, dit antwoord is {ours}. Antwoord in de taal van de klant, of zeg erbij waarom dat niet gaat.',
      en: 'The customer writes {theirs}, this reply is {ours}. Answer in the customer’s language, or say why that cannot be.',
    },
  },
  *check(draft) {
    const { customer, reply } = draft;
    if (!customer || reply.value.length < shortest) return;
    const theirs = certainLanguage(customer);
    const ours = theirs && certainLanguage(reply);
    if (!theirs || !ours || theirs === ours || isAboutLanguage(customer.value) || isAboutLanguage(reply.value)) return;
    const first = customer.sentences.find((sentence) => sentence.words.length > 3) ?? customer.sentences[0];
    yield {
      at: opening(draft),
      messageId: 'other',
      data: { theirs: languageNames[theirs], ours: languageNames[ours] },
      related: first
        ? [
            {
              in: 'customer',
              start: first.start,
              end: first.end,
              message: {
                nl: `Hier schrijft de klant ${languageNames[theirs].nl}`,
                en: `Here the customer writes ${languageNames[theirs].en}`,
              },
            },
          ]
        : [],
    };
  },
});

/** A reply shorter than this ("Ok, thanks!") shows no language. */
const shortest = 20;

/** "Could you answer in English?", "Mein Deutsch ist nicht gut": the language was chosen. */
function isAboutLanguage(text: string): boolean {
  return /\b(?:engels|nederlands|duits|frans|english|dutch|german|french|spanish|deutsch|englisch|niederländisch|français|anglais|néerlandais|translate|vertaal|google translate)\b/i.test(
    text,
  );
}

/** The greeting, else the first sentence. */
function opening({ parts, reply }: Draft): Located {
  const { start, end } = parts.greeting ?? reply.sentences[0] ?? { start: 0, end: reply.value.length };
  return { in: 'reply', start, end };
}
