import { profileOf } from '../engine/channel-profiles';
import type { Draft } from '../engine/draft';
import { textFix, type Fix, type Located } from '../engine/fix';
import { salutationOf, type Salutation } from '../engine/salutation';
import { defineRule } from '../engine/rule';
import { addressFormOf } from '../language/address/form';
import { greetingWords, isBareGreeting } from '../language/names/greeting';
import { readGreeted } from '../language/names/greeted';
import { salutations } from '../language/names/salutation';
import { signatureOf, type Signature } from '../language/names/signature';

/** Marks a reply without a greeting, or whose greeting has not the name that the customer signed with. */
export default defineRule({
  id: 'require-greeting',
  group: 'craft',
  severity: 'information',
  wholeReply: true,
  messages: {
    none: {
      nl: 'Dit antwoord begint zonder aanhef. Begroet de klant, liefst met de naam waarmee hij ondertekende.',
      en: 'This reply begins without a greeting. Greet the customer, preferably by the name they signed with.',
    },
    nameless: {
      nl: 'De klant ondertekende met een naam, maar die staat niet in de aanhef. Met de naam erbij is het antwoord aan deze klant gericht.',
      en: 'The customer signed with a name, but the greeting does not have it. The name shows that the reply is meant for this customer.',
    },
    misspelt: {
      nl: 'De klant schrijft “{name}”. Een naam die niet klopt, valt meteen op: neem hem over zoals hij eronder staat.',
      en: 'The customer writes “{name}”. A name that is wrong is noticed at once: copy it as they signed it.',
    },
  },
  *check(draft) {
    const { reply, customer, input } = draft;
    if (!customer) return;
    const opening = salutationOf(draft);
    const isTalk = opening.style === 'talk';
    if (isTalk && (opening.greeting === undefined || input.history !== undefined) && isAnswered(draft)) return;
    const signed = signatureOf(customer);
    const related = signed ? [evidence(signed)] : [];
    if (!opening.greeting) {
      const isCalled =
        signed && reply.words.some((word) => word.end <= opening.whole.end && signed.names.includes(word.norm));
      if (!isCalled && (!isTalk || signed))
        yield { at: opening.place, messageId: 'none', related, fixes: () => greet(draft, opening, signed) };
      return;
    }
    if (!signed || /[[{<]/.test(reply.value.slice(opening.greeting.start, opening.whole.end))) return;
    const greeted = readGreeted(reply, opening.whole, opening.greeting, customer, signed);
    if (greeted.kind === 'misspelt') {
      const at: Located = { in: 'reply', start: greeted.at.start, end: greeted.at.end };
      const data = { name: greeted.name };
      yield { at, messageId: 'misspelt', data, related, fixes: () => [textFix('review', at, greeted.name)] };
    } else if (greeted.kind === 'nameless') {
      yield { at: opening.place, messageId: 'nameless', related, fixes: () => greet(draft, opening, signed) };
    }
  },
});

function evidence({ start, end }: Signature) {
  const message = { nl: 'Zo ondertekent de klant', en: 'The customer signs like this' };
  return { in: 'customer', start, end, message } as const;
}

/** In a conversation the name may stand anywhere, and a message that goes on needs no greeting. */
function isAnswered({ reply, customer, input }: Draft): boolean {
  const signed = customer && signatureOf(customer);
  return !signed || input.history !== undefined || reply.words.some(({ norm }) => signed.names.includes(norm));
}

/** The greeting is certain when the customer's own name stands in it; without a name it is a blank. */
function greet(draft: Draft, { greeting, place, style }: Salutation, signed: Signature | undefined): Fix[] {
  if (draft.grave) return [];
  const language = draft.language === 'en' ? 'en' : 'nl';
  const { greeting: own } = profileOf(draft.channel, draft.settings);
  const formal = language === 'nl' ? (addressFormOf(draft.reply) ?? draft.address) === 'u' : draft.channel === 'letter';
  const present = greeting && draft.reply.value.slice(greeting.start, greeting.end);
  const words =
    present && isBareGreeting(present)
      ? [present]
      : greetingWords({ language, style, formal, own, hour: hourOf(draft) });
  const names = signed ? salutations(signed, { language, formal }) : [language === 'nl' ? '[naam]' : '[name]'];
  const texts = [...names.map((name) => `${words[0]} ${name}`), ...words.slice(1).map((word) => `${word} ${names[0]}`)];
  const at: Located = { in: 'reply', start: place.start, end: greeting ? place.end : place.start };
  const behind = greeting ? '' : style === 'letter' ? ',\n\n' : '! ';
  return texts.map((text) => textFix(signed ? 'review' : 'snippet', at, text + behind));
}

function hourOf({ date }: Draft): number | undefined {
  return date?.minutes === undefined ? undefined : Math.floor(date.minutes / 60);
}
