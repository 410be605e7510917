import { profileOf } from '../engine/channel-profiles';
import type { Draft } from '../engine/draft';
import { textFix, type Fix } from '../engine/fix';
import { defineRule } from '../engine/rule';
import { addressFormOf } from '../language/address/form';
import type { ReactionNorm } from '../language/dates/calendar';
import type { Localized } from '../language/language';
import { isTooLate } from '../language/promises/late';
import { blankMoment, offerReactions } from '../language/promises/offers';
import { hearSentence, placeMoment } from '../language/promises/place';
import { findReactionTimes, needsNewSentence } from '../language/promises/reaction';
import type { Span } from '../language/span';

/** Marks a promised reaction time that is longer than the channel allows. */
export default defineRule({
  id: 'max-response-time',
  group: 'available',
  severity: 'warning',
  messages: {
    tooLate: {
      nl: '“{text}” is te lang voor een reactie: hier hoort een klant {norm} iets. Beloof het laatste moment dat daarbinnen past, ook als dat nog niet het hele antwoord is.',
      en: '“{text}” is too long for a reaction: here a customer hears {norm}. Promise the latest moment within that, even if it is not the whole answer yet.',
    },
  },
  *check(draft) {
    const norm = profileOf(draft.channel, draft.settings).reactionTime;
    const clock = { date: draft.date, calendar: draft.settings.calendar };
    for (const group of findReactionTimes(draft.reply)) {
      if (!isTooLate(group.moments, norm, clock)) continue;
      yield {
        at: { in: 'reply', start: group.start, end: group.end },
        messageId: 'tooLate',
        data: { text: draft.reply.value.slice(group.start, group.end), norm: describeNorm(norm) },
        fixes: () => fixes(draft, group, norm),
      };
    }
  },
});

function describeNorm(norm: ReactionNorm): Localized {
  if (norm === 'immediately') return { nl: 'direct', en: 'at once' };
  if (norm === 'same-day') return { nl: 'nog dezelfde werkdag', en: 'the same working day' };
  return norm === 1
    ? { nl: 'binnen één werkdag', en: 'within one working day' }
    : { nl: `binnen ${norm} werkdagen`, en: `within ${norm} working days` };
}

function fixes(draft: Draft, span: Span, norm: ReactionNorm): Fix[] {
  const language = draft.language === 'en' ? 'en' : 'nl';
  const blank = blankMoment(language);
  const clock = { date: draft.date, calendar: draft.settings.calendar };
  const sentence = needsNewSentence(draft.reply, span) ? draft.reply.sentenceAt(span.start) : undefined;
  const familiar = (addressFormOf(draft.reply) ?? draft.address) === 'je';
  return offerReactions(language, clock, norm, draft.input.received).map((moment) => {
    if (sentence)
      return textFix(
        'snippet',
        { in: 'reply', ...sentence },
        hearSentence(language, moment, blank, { familiar, single: false }),
      );
    const { newText, ...at } = placeMoment(draft.reply, span, moment, blank);
    return textFix('snippet', { in: 'reply', ...at }, newText);
  });
}
