import type { Draft } from '../engine/draft';
import type { Fix } from '../engine/fix';
import { defineRule } from '../engine/rule';
import { addressFormOf } from '../language/address/form';
import { findDataRequests, requestPhrases } from '../language/personal-data/requests';
import { dataNames } from '../language/personal-data/words';
import { asksWhatToSend, isPlain } from '../language/requests/plain';
import {
  documentRequestPhrases,
  findRequests,
  hasReason,
  intentPhrases,
  reasonPhrases,
  type Request,
} from '../language/requests/reason';

/** Flags data or a paper that is asked for without a word about what for. */
export default defineRule({
  id: 'require-reason-for-request',
  group: 'privacy',
  severity: 'information',
  wholeReply: true,
  phrases: [dataNames, requestPhrases, documentRequestPhrases, reasonPhrases, intentPhrases],
  messages: {
    noReason: {
      nl: 'Waarvoor vraagt u dit? Zeg erbij wat u ermee doet (“…, dan kan ik …”): dan geeft de klant het met een gerust hart.',
      en: 'What do you ask this for? Say what you will do with it (“…, so that I can …”), and the customer gives it with an easy mind.',
    },
  },
  *check(draft) {
    const { reply, customer } = draft;
    const names = draft.matches(dataNames);
    const documents = draft.matches(documentRequestPhrases);
    if (names.length === 0 && documents.length === 0) return;
    const asks = draft.matches(requestPhrases);
    const known = { reasons: draft.matches(reasonPhrases), intents: draft.matches(intentPhrases) };
    let last = -2;
    for (const request of findRequests(reply, findDataRequests(reply, names, asks), asks, documents)) {
      const follows = request.sentence.index === last + 1;
      last = request.sentence.index;
      if (follows || isPlain(request, reply) || hasReason(reply, request, known)) continue;
      if (customer && asksWhatToSend(customer)) continue;
      yield {
        at: { in: 'reply', start: request.start, end: request.end },
        messageId: 'noReason',
        fixes: () => (draft.grave ? [] : [addReason(draft, request)]),
      };
    }
  },
});

/** A reason to fill in, behind the request: ", dan kan ik […]"; behind a Dutch question a sentence of its own. */
function addReason({ reply, language, address }: Draft, { sentence }: Request): Fix {
  const text = sentence.text;
  const end = sentence.end - (/[.!?…\s]*$/.exec(text)?.[0].length ?? 0);
  const many = speaksForMany(reply.words.map(({ norm }) => norm));
  const familiar = (addressFormOf(reply) ?? address) === 'je';
  const dutch = `dan ${many ? 'kunnen wij' : 'kan ik'} [dit voor ${familiar ? 'je' : 'u'} uitzoeken]`;
  const own = language === 'nl' ? dutch : `so that ${many ? 'we' : 'I'} can [look into this]`;
  const asks = language === 'nl' && text.endsWith('?');
  const newText = asks ? `? D${dutch.slice(1)}.` : `, ${own}`;
  const title = newText.replace(/^[?,]\s/, '');
  const edit = { in: 'reply' as const, start: end, end: asks ? sentence.end : end, newText };
  return { title: { nl: title, en: title }, kind: 'snippet', edits: [edit] };
}

/** "Wij" where the reply says so and nowhere "ik". */
function speaksForMany(norms: readonly string[]): boolean {
  const one = /^(?:ik|mij|me|i|i'm|i'll|i've|i'd)$/;
  return norms.some((norm) => /^(?:wij|we|ons|us|we'll|we're)$/.test(norm)) && !norms.some((norm) => one.test(norm));
}
