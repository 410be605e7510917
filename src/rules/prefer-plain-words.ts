import { answersSomebody } from '../engine/answers';
import type { Draft } from '../engine/draft';
import { applyEdits, type Edit, type Fix } from '../engine/fix';
import { defineRule } from '../engine/rule';
import { addressFormOf } from '../language/address/form';
import type { Localized } from '../language/language';
import { findOfficialese, type Officialese } from '../language/plain/find';
import { plainExceptions, plainFrames, plainPhrases } from '../language/plain/plain-word';
import { sayPlainly } from '../language/plain/replace';
import { overlaps } from '../language/span';

/** Flags words of officials where people use others. */
export default defineRule({
  id: 'prefer-plain-words',
  group: 'no-formalities',
  severity: 'information',
  phrases: [plainPhrases, plainFrames, plainExceptions],
  messages: {
    officialese: {
      nl: '“{text}” is kantoortaal. Zeg het zoals u het aan de balie zou zeggen: “{plain}”.',
      en: '“{text}” is office language. Say it as you would across a counter: “{plain}”.',
    },
    empty: {
      nl: '“{text}” zegt nog niets. Begin met wat de klant wil weten.',
      en: '“{text}” says nothing yet. Begin with what the customer wants to know.',
    },
  },
  *check(draft) {
    const { reply, parts, customer } = draft;
    const theirs = [customer, customer && draft.text('subject')].filter((text) => text !== undefined);
    const matches = [...draft.matches(plainPhrases), ...draft.matches(plainFrames)];
    if (matches.length === 0 || !answersSomebody(draft)) return;
    const inBody = matches.filter(
      (match) => ![parts.greeting, parts.closing].some((part) => part && overlaps(part, match)),
    );
    for (const found of findOfficialese(reply, inBody, draft.matches(plainExceptions), theirs)) {
      const { start, end, match } = found;
      yield {
        at: { in: 'reply', start, end },
        messageId: match.row.plain === '' ? 'empty' : 'officialese',
        data: { text: reply.value.slice(start, end), plain: match.row.plain },
        fixes: () => fixesFor(draft, found),
      };
    }
  },
});

function fixesFor(draft: Draft, found: Officialese): Fix[] {
  const { reply } = draft;
  const plain = sayPlainly(reply, found, addressFormOf(reply) ?? draft.address ?? 'u');
  if (!plain) return [];
  const edits = plain.changes.map((change) => ({ in: 'reply' as const, ...change }));
  return [{ title: titleOf(draft, found, edits), kind: plain.kind, edits }];
}

/** The words as they will stand; for an opening that goes, that it goes. */
function titleOf(draft: Draft, { start, end, match }: Officialese, edits: readonly Edit[]): Localized {
  const { value } = draft.reply;
  if (match.row.drop) {
    const words = value.slice(start, end);
    return { nl: `Laat “${words}” weg`, en: `Leave out “${words}”` };
  }
  const from = Math.min(...edits.map((edit) => edit.start));
  const to = Math.max(...edits.map((edit) => edit.end));
  const shifted = edits.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
  const title = applyEdits(value.slice(from, to), shifted).trim();
  return { nl: title, en: title };
}
