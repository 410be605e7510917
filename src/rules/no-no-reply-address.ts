import type { Draft, Field } from '../engine/draft';
import { textFix, type Fix, type Located } from '../engine/fix';
import { defineRule } from '../engine/rule';
import { findNoReplyAddresses, takesNoAnswers } from '../language/no-reply/addresses';
import { invitation } from '../language/no-reply/invitation';
import { findRefusals, refusalPhrases, runOf, type Refusal } from '../language/no-reply/refusals';
import { isQuoted } from '../language/quotation';

const headers: readonly Field[] = ['from', 'replyTo', 'cc'];

/** Flags addresses that take no answers, and words that forbid answering. */
export default defineRule({
  id: 'no-no-reply-address',
  group: 'available',
  severity: 'error',
  anyLanguage: true,
  phrases: [refusalPhrases],
  messages: {
    address: {
      nl: 'Op {address} komt geen antwoord aan. Gebruik een adres waarop de klant u gewoon kan bereiken.',
      en: 'Nobody reads answers to {address}. Use an address at which the customer can simply reach you.',
    },
    refusal: {
      nl: 'Dit houdt de klant buiten de deur. Nodig uit om te antwoorden: wie schrijft, wil bereikbaar zijn.',
      en: 'This shuts the customer out. Invite an answer: a team that writes can be written to.',
    },
  },
  *check(draft) {
    for (const at of addresses(draft)) {
      const address = draft.text(at.in)?.value.slice(at.start, at.end) ?? '';
      yield { at, messageId: 'address', data: { address }, fixes: () => [replaceAddress(draft, at)] };
    }
    const refusals = findRefusals(draft.matches(refusalPhrases));
    for (const refusal of refusals) {
      if (isQuoted(draft.reply, refusal.sentence, refusal)) continue;
      const at: Located = { in: 'reply', start: refusal.start, end: refusal.end };
      yield { at, messageId: 'refusal', fixes: () => invite(draft, refusal, refusals) };
    }
  },
});

function addresses(draft: Draft): Located[] {
  const inHeaders = headers.flatMap((field) =>
    findNoReplyAddresses(draft.text(field)?.value ?? '').map((span) => ({ in: field, ...span })),
  );
  const warned = draft.matches(refusalPhrases).filter((match) => match.row.kind === 'safety');
  const inReply = findNoReplyAddresses(draft.reply.value).filter((span) => {
    const sentence = draft.reply.sentenceAt(span.start);
    // What the customer wrote about, a quotation and a warning against fraud are no address of ours to answer to.
    if ((draft.input.customer ?? '').includes(draft.reply.value.slice(span.start, span.end))) return false;
    return !sentence || (!isQuoted(draft.reply, sentence, span) && !warned.some((one) => one.sentence === sentence));
  });
  return [...inHeaders, ...inReply.map((span) => ({ in: 'reply' as const, ...span }))];
}

/** The team's own address where it is known; never another one from the draft, which may be the customer's. */
function replaceAddress({ settings, language }: Draft, at: Located): Fix {
  const own = settings.replyAddress;
  if (own !== undefined && !takesNoAnswers(own)) {
    return { title: { nl: `Gebruik ${own}`, en: `Use ${own}` }, kind: 'safe', edits: [{ ...at, newText: own }] };
  }
  const newText = language === 'en' ? '[reply address]' : '[antwoordadres]';
  return {
    title: { nl: 'Vul het antwoordadres in', en: 'Fill in the reply address' },
    kind: 'snippet',
    edits: [{ ...at, newText }],
  };
}

/** One invitation in place of this refusal and of those that stand right beside it. */
function invite({ language, address, channel }: Draft, refusal: Refusal, all: readonly Refusal[]): readonly Fix[] {
  const newText = invitation(language, address ?? 'u', channel);
  if (!refusal.whole || newText === undefined) return [];
  return [textFix('review', { in: 'reply', ...runOf(refusal, all) }, newText)];
}
