import type { Draft } from '../engine/draft';
import type { Fix } from '../engine/fix';
import { defineRule, type Related } from '../engine/rule';
import { sentenceFix } from '../engine/clause-fix';
import { bodyStart } from '../engine/body';
import type { AddressForm } from '../language/address/form';
import { ownershipPhrases } from '../language/blame/blame';
import { problemClauses, problemNoun, type Clause, type ClauseReading } from '../language/clause/problem-clause';
import { emotionPhrases, type Emotion } from '../language/emotion/emotion';
import { leadingEmotion, readEmotions } from '../language/emotion/find';
import { isMirrored } from '../language/emotion/mirrored';
import { pointsToOwnFault } from '../language/emotion/owned';
import { pointsToProblem } from '../language/emotion/points-back';
import { proposeSentences } from '../language/emotion/proposal';
import { fitSentence, seatOf } from '../language/emotion/seat';
import { empathyPhrases, findStock, type StockPhrase } from '../language/emotion/stock';
import { speakerOf } from '../language/emotion/speaker';
import { partialSuccess, successPhrases } from '../language/emotion/success';
import type { Language } from '../language/language';
import { contains } from '../language/span';

/** Flags sympathy and apologies that would fit any message, and offers the customer's own problem instead. */
export default defineRule({
  id: 'prefer-specific-empathy',
  group: 'involved',
  severity: 'warning',
  phrases: [empathyPhrases, emotionPhrases, successPhrases, ownershipPhrases],
  messages: {
    stock: {
      nl: '“{text}” past onder elk bericht. Noem wat deze klant meemaakt: dan voelt die zich gehoord.',
      en: '“{text}” would fit any message. Name what this customer is going through, so they feel heard.',
    },
    emotion: {
      nl: '“{text}” past onder elk bericht. De klant schrijft “{emotion}”: neem dat over en noem het probleem erbij.',
      en: '“{text}” would fit any message. The customer writes “{emotion}”: take that up and name the problem.',
    },
  },
  *check(draft) {
    const matches = draft.matches(empathyPhrases);
    if (matches.length === 0 || draft.language === 'unknown') return;
    // A word of another language cannot be taken over.
    const customer = draft.customer?.language === draft.language ? draft.customer : undefined;
    const theirs = customer ? readEmotions(customer, draft.matches(emotionPhrases, 'customer')) : [];
    const ours = readEmotions(draft.reply, draft.matches(emotionPhrases));
    const owned = draft.matches(ownershipPhrases);
    const isPersonal = (phrase: StockPhrase): boolean =>
      isMirrored(phrase, ours, theirs) ||
      pointsToOwnFault(phrase, owned) ||
      pointsToProblem(phrase, draft.reply, customer);
    const stock = findStock(draft.reply, matches, draft.parts.greeting?.end ?? 0, isPersonal);
    if (stock.length === 0) return;
    const emotion = leadingEmotion(theirs);
    const clause = draft.customer && problemClauses(draft.customer, targetOf(draft)).find(isClause);
    for (const phrase of stock) {
      const { start, end } = phrase;
      yield {
        at: { in: 'reply', start, end },
        messageId: emotion ? 'emotion' : 'stock',
        data: { text: draft.reply.value.slice(start, end), emotion: emotion?.text ?? '' },
        related: evidence(clause, emotion),
        fixes: () => (draft.grave ? [] : fixesFor(draft, phrase, clause, emotion)),
      };
    }
  },
});

function isClause(reading: ClauseReading): reading is Clause {
  return reading.gate !== 'refused';
}

function targetOf(draft: Draft): { language: Language; address: AddressForm | undefined } {
  return { language: draft.language === 'en' ? 'en' : 'nl', address: draft.address };
}

/** The customer's problem and emotion, as far as they are found. */
function evidence(clause: Clause | undefined, emotion: Emotion | undefined): Related[] {
  const related: Related[] = [];
  if (clause) {
    const message = { nl: 'Dit is het probleem van de klant.', en: 'This is the customer’s problem.' };
    related.push({ in: 'customer', start: clause.source.start, end: clause.source.end, message });
  }
  if (emotion && !(clause && contains(clause.source, emotion))) {
    const message = { nl: 'Zo zegt de klant wat dit doet.', en: 'This is how the customer feels about it.' };
    related.push({ in: 'customer', start: emotion.start, end: emotion.end, message });
  }
  return related;
}

function fixesFor(draft: Draft, phrase: StockPhrase, clause: Clause | undefined, emotion: Emotion | undefined): Fix[] {
  const { customer, reply } = draft;
  const target = targetOf(draft);
  const seat = seatOf(reply, phrase, bodyStart(draft, phrase.sentence), target.language);
  const proposals = proposeSentences({
    ...{
      act: phrase.act,
      speaker: speakerOf(phrase.words, reply.words, target.language),
      emotion,
      clause,
      target,
      isFree: seat.isFree,
    },
    noun: customer && !clause ? problemNoun(customer, target)?.text : undefined,
    hasSuccess:
      customer !== undefined && partialSuccess(customer, draft.matches(successPhrases, 'customer')) !== undefined,
  });
  return proposals.map(({ kind, text }) => sentenceFix(kind, seat, fitSentence(seat, text)));
}
