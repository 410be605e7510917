import { isSaidToSomebody } from '../engine/answers';
import { bodyStart } from '../engine/body';
import { textFix, type Fix } from '../engine/fix';
import type { Draft } from '../engine/draft';
import { defineRule } from '../engine/rule';
import { reframeDutch } from '../language/framing/dutch';
import { reframeEnglish } from '../language/framing/english';
import { markEnd, negativeMatches } from '../language/framing/find';
import {
  framingExceptions,
  framingPhrases,
  type Family,
  type FramingMatch,
  type Rewrite,
} from '../language/framing/framing';

/** Flags what is said as closed, impossible or obligatory where it can be said as open, possible or an invitation. */
export default defineRule({
  id: 'prefer-positive-framing',
  group: 'framing',
  severity: 'information',
  phrases: [framingPhrases, framingExceptions],
  messages: {
    fact: {
      nl: '“{text}” zegt wat niet kan. Zeg wat wel kan of vanaf wanneer: dat leest de klant als hulp.',
      en: '“{text}” says what is not possible. Say what is, or from when: the customer reads that as help.',
    },
    obligation: {
      nl: '“{text}” legt een plicht op. Zeg wat de klant kan zodra dit gedaan is.',
      en: '“{text}” imposes a duty. Say what the customer can do once this is done.',
    },
    courtesy: {
      nl: '“{text}” laat de klant aan een probleem denken. Zeg het positief.',
      en: '“{text}” makes the customer think of a problem. Say it positively.',
    },
  },
  *check(draft) {
    if (draft.language === 'unknown') return;
    for (const field of ['subject', 'reply'] as const) {
      const text = draft.text(field);
      // "Re: …" holds the customer's words.
      if (!text || (field === 'subject' && /^\s*(?:re|antw|fwd?|doorst)\s*:/i.test(text.value))) continue;
      const exceptions = draft.matches(framingExceptions, field);
      const context = { language: draft.language, text, exceptions, customer: draft.customer?.value };
      for (const match of negativeMatches(draft.matches(framingPhrases, field), context)) {
        // What a site tells every visitor has no customer to whom something else could be offered.
        if (match.row.family === 'refusal' && !isSaidToSomebody(draft, match.sentence)) continue;
        const at = { in: field, start: match.start, end: markEnd(text, match) };
        yield {
          at,
          messageId: messageOf(match.row.family),
          data: { text: text.value.slice(at.start, at.end) },
          fixes: () => (draft.grave ? [] : fixesFor(draft, match, field)),
        };
      }
    }
  },
});

function messageOf(family: Family): 'fact' | 'obligation' | 'courtesy' {
  if (family === 'obligation') return 'obligation';
  return family === 'courtesy' || family === 'forget' || family === 'hesitate' ? 'courtesy' : 'fact';
}

function fixesFor(draft: Draft, match: FramingMatch, field: 'subject' | 'reply'): readonly Fix[] {
  const { sentence } = match;
  const start = field === 'subject' ? sentence.start : bodyStart(draft, sentence);
  const text = sentence.text.slice(start - sentence.start);
  const rewrite = reframe(draft, match.row.family, text);
  const closed = /[.!?…]$/.test(rewrite.text) || !/[.!]$/.test(text) ? rewrite.text : `${rewrite.text}.`;
  const small = /^\p{Ll}/u.test(text);
  const written = small ? closed.charAt(0).toLowerCase() + closed.slice(1) : closed;
  return written === text ? [] : [textFix(rewrite.kind, { in: field, start, end: sentence.end }, written)];
}

function reframe(draft: Draft, family: Family, text: string): Rewrite {
  const customer = draft.customer?.value ?? '';
  const thanked = /(?:bedankt|dank|thank|thanks|cheers)/i.test(customer) && !customer.includes('?');
  return draft.language === 'nl'
    ? reframeDutch(family, text, draft.address ?? 'u', thanked)
    : reframeEnglish(family, text, thanked);
}
