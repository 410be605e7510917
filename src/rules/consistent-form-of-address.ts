import { usualAddress, type Draft } from '../engine/draft';
import type { Fix, Located } from '../engine/fix';
import { defineRule, type Finding } from '../engine/rule';
import { convertAddress, convertUse, plainPronoun } from '../language/address/convert';
import { otherForm } from '../language/address/form';
import { addressTarget, type AddressTarget } from '../language/address/target';
import { thirdPerson, toSecondPerson } from '../language/address/third-person';
import { findAddressUses, type AddressUse } from '../language/address/uses';
import { isQuoted } from '../language/quotation';
import { overlaps, type Span } from '../language/span';

type MessageId = 'reply' | 'customer' | 'team' | 'thirdPerson';

/** Marks words that speak to the customer in another form than the rest of the reply, the customer or the team. */
export default defineRule({
  id: 'consistent-form-of-address',
  group: 'mirroring',
  severity: 'warning',
  messages: {
    reply: {
      nl: 'De rest van het antwoord zegt “{form}”, hier staat “{found}”. Houd één aanspreekvorm aan, dan klinkt het als één gesprek.',
      en: 'The rest of the reply says “{form}”, here it says “{found}”. Keep to one form of address.',
    },
    customer: {
      nl: 'De klant schrijft “{form}”, hier staat “{found}”. Neem de aanspreekvorm van de klant over.',
      en: 'The customer writes “{form}”, here it says “{found}”. Take over the customer’s form of address.',
    },
    team: {
      nl: 'In dit antwoord hoort “{form}”, zo is het ingesteld; hier staat “{found}”.',
      en: 'This reply is set to “{form}”; here it says “{found}”.',
    },
    thirdPerson: {
      nl: '“{found}” spreekt over de lezer als over een ander, terwijl de rest “{you}” zegt. Spreek de klant aan.',
      en: '“{found}” talks about the reader as if about somebody else, while the rest says “{you}”. Speak to the customer.',
    },
  },
  phrases: [thirdPerson],
  *check(draft) {
    if (draft.language === 'nl') yield* findOtherForm(draft);
    yield* findThirdPerson(draft);
  },
});

function* findOtherForm(draft: Draft): Generator<Finding<MessageId>> {
  const { excluded = [], address } = draft.input;
  const uses = findAddressUses(draft.reply).filter((use) => !excluded.some((span) => overlaps(span, use)));
  const chosen = address ?? (draft.settings.address === 'mirror' ? undefined : draft.settings.address);
  const target = addressTarget(uses, chosen, draft.customer, usualAddress(draft.channel));
  if (!target) return;
  let fixes: readonly Fix[] | undefined;
  for (const use of uses.filter(({ form }) => form !== target.form)) {
    const at = withVerb(use);
    yield {
      at: { in: 'reply', ...at },
      messageId: target.reason,
      data: { form: target.form, found: draft.reply.value.slice(at.start, at.end) },
      ...(target.evidence && { related: [customerForm(target.evidence)] }),
      fixes: () => (fixes ??= [convertAll(draft, target)]),
    };
  }
}

/** The pronoun, with the verb before it where that changes too. */
function withVerb(use: AddressUse): Span {
  const changes = convertUse(use);
  const verb = use.sentence.words[use.index - 1];
  const changed = changes !== 'refused' && changes.some(({ start }) => start === verb?.start);
  return { start: changed && verb ? verb.start : use.start, end: use.end };
}

function customerForm({ start, end, form }: AddressUse): Located & { message: { nl: string; en: string } } {
  return { in: 'customer', start, end, message: { nl: `De klant zegt ${form}.`, en: `The customer says ${form}.` } };
}

/** One fix for the whole reply; where a sentence cannot be converted its pronouns are left to confirm. */
function convertAll(draft: Draft, { form }: AddressTarget): Fix {
  const { excluded = [] } = draft.input;
  const { edits, refused } = convertAddress(draft.reply, form);
  const left = findAddressUses(draft.reply)
    .filter((use) => use.form !== form && refused.includes(use.sentence))
    .map(({ start, end, word }) => ({ start, end, newText: `[${plainPronoun(word.norm, form)}]` }));
  const all = [...edits, ...left].filter((edit) => !excluded.some((span) => overlaps(span, edit)));
  return {
    title: { nl: `Alles naar ${form}`, en: `Change everything from ${otherForm(form)} to ${form}` },
    kind: left.length > 0 ? 'snippet' : 'review',
    edits: all.sort((a, b) => a.start - b.start).map((edit) => ({ in: 'reply', ...edit })),
  };
}

function* findThirdPerson(draft: Draft): Generator<Finding<MessageId>> {
  const found = draft.matches(thirdPerson);
  if (found.length === 0) return;
  const you =
    draft.language === 'en'
      ? spokenTo(draft)
      : addressTarget(findAddressUses(draft.reply), undefined, undefined, usualAddress(draft.channel))?.form;
  if (!you || speaksOfOthers.test(draft.customer?.value ?? '')) return;
  for (const match of found) {
    if (isQuoted(draft.reply, match.sentence, match) || isToldOf(match)) continue;
    yield {
      at: { in: 'reply', start: match.start, end: match.end },
      messageId: 'thirdPerson',
      data: { found: draft.reply.value.slice(match.start, match.end), you },
      fixes: () => {
        const changes = toSecondPerson(match, you);
        const title = { nl: `Spreek de klant aan met “${you}”`, en: `Speak to the customer as “${you}”` };
        return changes ? [{ title, kind: 'review', edits: changes.map((edit) => ({ in: 'reply', ...edit })) }] : [];
      },
    };
  }
}

/** "As stated in your welcome pack, members are asked to …": that tells what is written there. */
function isToldOf({ sentence }: { readonly sentence: { readonly text: string } }): boolean {
  return /^(?:as (?:\S+ ){0,2}(?:stated|explained|mentioned|set out)|zoals|volgens|according to)\b/i.test(
    sentence.text,
  );
}

const speaksOfOthers =
  /\b(?:customer|client|guest|passenger|patient|tenant|member|user|klant|gast|reiziger|huurder|gebruiker)(?:s|en)?\b/i;

const youWords = new Set(['you', 'your', 'yours', "you're", "you've", "you'll"]);

function spokenTo(draft: Draft): string | undefined {
  const speaks = draft.reply.sentences.some(({ words }) => words.some(({ norm }) => youWords.has(norm)));
  return speaks ? 'you' : undefined;
}
