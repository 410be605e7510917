import type { Draft } from '../engine/draft';
import { textFix, type Fix } from '../engine/fix';
import { answersSomebody } from '../engine/reply-body';
import { defineRule } from '../engine/rule';
import { findVagueReferences, referencePhrases, type VagueReference } from '../language/reference/vague';

/** Marks a sentence whose "it" or "this" can mean more than one thing of the sentence before. */
export default defineRule({
  id: 'no-vague-reference',
  group: 'listening',
  severity: 'information',
  phrases: [referencePhrases],
  messages: {
    vague: {
      nl: '“{pronoun}” kan hier op {first} slaan, maar ook op {second}. Noem het ding zelf, dan hoeft de klant niet te raden.',
      en: '“{pronoun}” can mean {first} here, but also {second}. Name the thing itself, so the customer need not guess.',
    },
  },
  *check(draft) {
    if (!answersSomebody(draft)) return;
    for (const reference of findVagueReferences(draft.reply, draft.matches(referencePhrases))) {
      if (answersQuestion(draft, reference)) continue;
      const { sentence } = reference.match;
      const end = sentence.end - (/[.!…]+$/.exec(sentence.text)?.[0].length ?? 0);
      const [first, second] = reference.things;
      const data = { pronoun: pronounOf(reference), first: first?.text ?? '', second: second?.text ?? '' };
      yield {
        at: { in: 'reply', start: reference.pronoun.start, end },
        messageId: 'vague',
        data,
        fixes: () => (draft.grave ? [] : name(draft, reference)),
      };
    }
  },
});

/** "Hoe lang duurt het?" – "Het duurt vijf dagen": the customer's own "it" needs no name. */
function answersQuestion({ customer }: Draft, { match, pronoun }: VagueReference): boolean {
  const verb = match.words[1]?.norm ?? '';
  const asked = customer?.value.toLowerCase() ?? '';
  return (
    asked.includes(`${verb} ${pronoun.norm}`) ||
    asked.includes(`${pronoun.norm} ${verb.replace(/s$/, '')} `) ||
    asked.includes(`${pronoun.norm} ${verb.replace(/s$/, '')}?`)
  );
}

function pronounOf({ pronoun }: VagueReference): string {
  return pronoun.text.replace(/['’]s$/, '');
}

/** One proposal for each thing, in brackets: only the writer knows which was meant. */
function name({ reply }: Draft, { pronoun, things }: VagueReference): Fix[] {
  const contracted = /['’]s$/.test(pronoun.text) ? ' is' : '';
  return things.map(({ text }) => {
    const noun = text.charAt(0).toUpperCase() + text.slice(1);
    const end = Math.min(pronoun.end, reply.value.length);
    return textFix('snippet', { in: 'reply', start: pronoun.start, end }, `[${noun}]${contracted}`);
  });
}
