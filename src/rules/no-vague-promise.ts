import type { Fix } from '../engine/fix';
import { profileOf } from '../engine/channel-profiles';
import type { Draft } from '../engine/draft';
import { defineRule } from '../engine/rule';
import { addressFormOf } from '../language/address/form';
import { definePhrases } from '../language/lexicon';
import { blankMoment, offerMoments } from '../language/promises/offers';
import { speaksOfReacting } from '../language/promises/reaction';
import { overlaps } from '../language/span';
import { findVaguePromises, markOf, type VagueMatch, type VagueRow } from '../language/promises/vague';
import { placeInPromise } from '../language/promises/vague-edits';
import adverbsEn from '../lexicons/en/vague-adverbs.json';
import verbsEn from '../lexicons/en/vague-verbs.json';
import adverbsNl from '../lexicons/nl/vague-adverbs.json';
import verbsNl from '../lexicons/nl/vague-verbs.json';

// Two sets, for "zo snel mogelijk" often stands inside "nemen … contact met u op".
const adverbs = definePhrases<VagueRow>({ nl: adverbsNl, en: adverbsEn });
const verbs = definePhrases<VagueRow>({ nl: verbsNl, en: verbsEn });

/** Marks a commitment of ours without a when, and offers moments to choose from and confirm. */
export default defineRule({
  id: 'no-vague-promise',
  group: 'promise',
  severity: 'warning',
  phrases: [adverbs, verbs],
  messages: {
    noMoment: {
      nl: '“{text}” belooft iets zonder moment. Noem een dag en een tijd die u kunt waarmaken: dan weet de klant waar hij aan toe is en hoeft hij niet na te vragen.',
      en: '“{text}” promises something without a when. Name a day and time you can keep, so that the customer knows what to expect and need not ask again.',
    },
  },
  *check(draft) {
    const clock = { date: draft.date, calendar: draft.settings.calendar };
    const { greeting, closing } = draft.parts;
    const inBody = [...draft.matches(adverbs), ...draft.matches(verbs)].filter(
      (match) => ![greeting, closing].some((part) => part && overlaps(part, match)),
    );
    for (const match of findVaguePromises(draft.reply, inBody, clock)) {
      const at = markOf(match);
      yield {
        at: { in: 'reply', ...at },
        messageId: 'noMoment',
        data: { text: draft.reply.value.slice(at.start, at.end) },
        fixes: () => fixes(draft, match),
      };
    }
  },
});

function fixes(draft: Draft, match: VagueMatch): Fix[] {
  const language = draft.language === 'en' ? 'en' : 'nl';
  const clock = { date: draft.date, calendar: draft.settings.calendar };
  const hears = match.row.kind !== 'adverb' || speaksOfReacting(draft.reply, match);
  const norm = hears ? profileOf(draft.channel, draft.settings).reactionTime : undefined;
  const moments = offerMoments(language, clock, norm);
  const address = addressFormOf(draft.reply) ?? draft.address;
  return moments.map((moment) => {
    const edits = placeInPromise(match, { text: draft.reply, moment, blank: blankMoment(language), address });
    const shown = edits.map((edit) => edit.newText.trim()).filter(Boolean);
    const title = shown.join(' … ');
    return { title: { nl: title, en: title }, kind: 'snippet', edits: edits.map((edit) => ({ in: 'reply', ...edit })) };
  });
}
