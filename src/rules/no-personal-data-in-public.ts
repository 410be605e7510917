import { bodyStart } from '../engine/body';
import type { Draft } from '../engine/draft';
import { textFix, type Fix, type Located } from '../engine/fix';
import { defineRule } from '../engine/rule';
import { addressFormOf } from '../language/address/form';
import { askInPrivate, takeApart, tellInPrivate, type AskTarget } from '../language/personal-data/ask';
import { findPersonalData } from '../language/personal-data/find';
import type { PersonalData } from '../language/personal-data/kinds';
import { maskValue } from '../language/personal-data/mask';
import { isTheirs } from '../language/personal-data/owner';
import { isMovedToPrivate, privateChannelPhrases } from '../language/personal-data/private-channel';
import { findDataRequests, requestPhrases, type DataRequest } from '../language/personal-data/requests';
import { sameData } from '../language/personal-data/same';
import { dataNames } from '../language/personal-data/words';

/** Flags personal data that is stated or asked for where everybody reads along. */
export default defineRule({
  id: 'no-personal-data-in-public',
  group: 'privacy',
  severity: 'error',
  anyLanguage: true,
  phrases: [dataNames, requestPhrases, privateChannelPhrases],
  messages: {
    stated: {
      nl: '“{text}” is van de klant alleen, en hier leest iedereen mee. Laat het weg, of ga verder in een privébericht.',
      en: '“{text}” is the customer’s alone, and here everybody reads along. Leave it out, or go on in a private message.',
    },
    asked: {
      nl: '“{text}” vraagt u hier in het openbaar. Vraag het in een privébericht: dan komen de gegevens bij u, en bij niemand anders.',
      en: 'You ask for “{text}” in public. Ask for it in a private message, so that the data reaches you and nobody else.',
    },
  },
  *check(draft) {
    if (draft.channel !== 'social' && draft.channel !== 'review') return;
    const { reply } = draft;
    const names = draft.matches(dataNames);
    for (const data of findPersonalData(reply, names)) {
      const text = reply.value.slice(data.start, data.end);
      if (isOwn(draft, text)) continue;
      const repeated = draft.customer !== undefined && sameData(text, draft.customer.value, data.kind);
      if (!repeated && !isTheirs(reply, data, names)) continue;
      yield { at: { in: 'reply', ...data }, messageId: 'stated', data: { text }, fixes: () => hide(draft, data, text) };
    }
    if (names.length === 0) return;
    for (const request of findDataRequests(reply, names, draft.matches(requestPhrases))) {
      if (isMovedToPrivate(reply, request.sentence, draft.matches(privateChannelPhrases))) continue;
      const at: Located = { in: 'reply', start: request.start, end: request.end };
      const text = reply.value.slice(request.start, request.end);
      yield { at, messageId: 'asked', data: { text }, fixes: () => [move(draft, request)] };
    }
  },
});

function isOwn({ settings }: Draft, text: string): boolean {
  const own = [settings.replyAddress, settings.contact.mail, settings.contact.phone];
  return own.some((value) => value !== undefined && sameData(text, value, 'details'));
}

function targetOf(draft: Draft): AskTarget {
  const address = addressFormOf(draft.reply) ?? draft.address;
  return { language: draft.language === 'en' ? 'en' : 'nl', address };
}

function hide(draft: Draft, data: PersonalData, text: string): Fix[] {
  const masked = maskValue(text, data.kind);
  if (masked !== undefined) return [textFix('review', { in: 'reply', ...data }, masked)];
  const sentence = draft.reply.sentenceAt(data.start);
  if (!sentence || draft.language === 'unknown') return [];
  const at: Located = { in: 'reply', start: bodyStart(draft, sentence), end: sentence.end };
  return [textFix('snippet', at, `[${tellInPrivate(data.kind, targetOf(draft))}]`)];
}

/** The request becomes one for a private message; where more stands in its sentence, to be confirmed. */
function move(draft: Draft, request: DataRequest): Fix {
  const target = targetOf(draft);
  const start = bodyStart(draft, request.sentence);
  const { what, reason, isWhole } = takeApart(draft.reply, request, start, target);
  const at: Located = { in: 'reply', start, end: request.sentence.end };
  const asked = askInPrivate(what, reason, target);
  return isWhole ? textFix('review', at, asked) : textFix('snippet', at, `[${asked}]`);
}
