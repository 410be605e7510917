import { bodyStart } from '../engine/body';
import type { Draft } from '../engine/draft';
import { textFix, type Fix, type Located } from '../engine/fix';
import { defineRule } from '../engine/rule';
import { addressFormOf } from '../language/address/form';
import { askAsCheck, askInPrivate, possessedName, type AskTarget } from '../language/personal-data/ask';
import { disclosedData, endWithCheck, isOnlyDisclosure, valueBehindName } from '../language/personal-data/disclosed';
import { findPersonalData } from '../language/personal-data/find';
import type { PersonalData } from '../language/personal-data/kinds';
import { sameData } from '../language/personal-data/same';
import { namedByEnd } from '../language/personal-data/mask';
import { dataNames, type DataName } from '../language/personal-data/words';

/** Flags the customer's data that is told to somebody who has not shown to be that customer. */
export default defineRule({
  id: 'no-disclosed-personal-data',
  group: 'privacy',
  severity: 'error',
  anyLanguage: true,
  phrases: [dataNames],
  messages: {
    disclosed: {
      nl: '“{text}” gaf de klant in dit bericht niet zelf. Wie schrijft er? Draai het om: laat de klant het noemen, dan is het meteen een controle.',
      en: 'The customer did not give “{text}” in this message. Who is writing? Turn it round: have the customer give it, and it is a check at once.',
    },
  },
  *check(draft) {
    const names = draft.matches(dataNames);
    const found = findPersonalData(draft.reply, names);
    for (const data of disclosedData(draft.reply, found, names, draft.customer)) {
      const text = draft.reply.value.slice(data.start, data.end);
      if (isOwn(draft, text) || isMarkedAsPublic(draft, data)) continue;
      yield {
        at: { in: 'reply', start: data.start, end: data.end },
        messageId: 'disclosed',
        data: { text },
        fixes: () => (draft.grave ? [] : turnRound(draft, data)),
      };
    }
  },
});

function isPublic({ channel }: Draft): boolean {
  return channel === 'social' || channel === 'review';
}

/** A number in public is wrong because everybody reads it, whoever wrote the post: that has a rule of its own. */
function isMarkedAsPublic(draft: Draft, { kind }: PersonalData): boolean {
  return isPublic(draft) && kind === 'phone';
}

function isOwn({ settings, input }: Draft, text: string): boolean {
  const own = [settings.replyAddress, settings.contact.mail, settings.contact.phone, input.from, input.replyTo];
  return own.some((value) => value !== undefined && sameData(text, value, 'details'));
}

/** Ask for it as a check; or leave out the value behind its name ("op uw adres Kerkstraat 12"). */
function turnRound(draft: Draft, data: PersonalData): Fix[] {
  const sentence = draft.reply.sentenceAt(data.start);
  if (!sentence || draft.language === 'unknown') return [];
  const target: AskTarget = { language: draft.language, address: addressFormOf(draft.reply) ?? draft.address };
  const question = isPublic(draft)
    ? askInPrivate(possessedName(data.kind, target), '', target)
    : askAsCheck(data.kind, target);
  const start = bodyStart(draft, sentence);
  const at: Located = { in: 'reply', start, end: endWithCheck(draft.reply, sentence) };
  const names = draft.matches(dataNames);
  if (isOnlyDisclosure(sentence, start, names)) return [textFix('review', at, question)];
  return [...leaveOut(draft, data, names), textFix('snippet', at, `[${question}]`)];
}

/** Without the value the sentence may be whole: behind its name it goes, of a number its end stays. */
function leaveOut(draft: Draft, data: PersonalData, names: readonly DataName[]): Fix[] {
  const { value } = draft.reply;
  const behind = valueBehindName(draft.reply, data, names);
  if (behind) return [remove(draft, { in: 'reply', ...behind })];
  const language = draft.language === 'en' ? 'en' : 'nl';
  const ending = namedByEnd(value.slice(data.start, data.end), data.kind, value.slice(0, data.start), language);
  return ending === undefined ? [] : [textFix('review', { in: 'reply', ...data }, ending)];
}

function remove(draft: Draft, at: Located): Fix {
  const text = draft.reply.value.slice(at.start, at.end).trim();
  return {
    title: { nl: `Laat “${text}” weg`, en: `Leave out “${text}”` },
    kind: 'review',
    edits: [{ ...at, newText: '' }],
  };
}
