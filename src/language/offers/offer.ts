import en from '../../lexicons/en/offers.json';
import nl from '../../lexicons/nl/offers.json';
import type { Language } from '../language';
import { definePhrases } from '../lexicon';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import { isQuoted } from '../quotation';
import type { Span } from '../span';
import type { Sentence, Text } from '../text';
import { hasOne, offerContext, type OfferContext } from './context';

/** What is offered or asked: `teaser` "wist u dat …" needs one of the others in its sentence or the next. */
export interface OfferRow extends PhraseRow {
  readonly kind: 'offer' | 'discount' | 'teaser' | 'newsletter' | 'review' | 'survey';
}

export type OfferMatch = PhraseMatch<OfferRow>;

export const offerPhrases = definePhrases<OfferRow>({ nl, en });

/** Sentences in a row that offer or ask something beside the matter. */
export interface Offer extends Span {
  readonly sentences: readonly Sentence[];
  /** Where the phrase stands in each of the sentences. */
  readonly matches: readonly OfferMatch[];
}

/**
 * The offers in a reply, each from its first phrase to the end of its last sentence; without compensation, without what
 * the customer brought up, without quotations.
 */
export function unrelatedOffers(reply: Text, matches: readonly OfferMatch[], customer: Text | undefined): Offer[] {
  if (reply.language === 'unknown') return [];
  const context = offerContext(reply.language);
  const found = new Map<number, OfferMatch>();
  for (const match of matches) {
    const { sentence, row } = match;
    if (found.has(sentence.index) || isQuoted(reply, sentence, match)) continue;
    if (row.kind === 'teaser' && !teases(match, matches)) continue;
    if (makesUp(reply, match, context) || hasOne(sentence.text, context.undone)) continue;
    if (!isBroughtUp(match, reply.language, customer)) found.set(sentence.index, match);
  }
  return joinRuns([...found.values()]);
}

function joinRuns(matches: readonly OfferMatch[]): Offer[] {
  const offers: Offer[] = [];
  for (const match of matches) {
    const { sentence } = match;
    const last = offers.at(-1);
    const goesOn = last?.sentences.at(-1)?.index === sentence.index - 1;
    const end = sentence.start + sentence.text.replace(/[\s.!?…]+$/, '').length;
    const offer = { start: match.start, end, sentences: [sentence], matches: [match] };
    if (!last || !goesOn) offers.push(offer);
    else
      offers[offers.length - 1] = {
        ...{ start: last.start, end },
        sentences: [...last.sentences, sentence],
        matches: [...last.matches, match],
      };
  }
  return offers;
}

/** A compensation says so in its sentence or in the one before it. */
function makesUp(reply: Text, { sentence, row }: OfferMatch, { compensation }: OfferContext): boolean {
  if (hasOne(sentence.text, compensation)) return true;
  if (row.kind === 'newsletter' || row.kind === 'review' || row.kind === 'survey') return false;
  const before = reply.sentences[sentence.index - 1];
  return row.kind === 'discount' && before !== undefined && hasOne(before.text, compensation);
}

function teases(match: OfferMatch, all: readonly OfferMatch[]): boolean {
  return all.some(
    ({ row, sentence }) =>
      row.kind !== 'teaser' && (sentence === match.sentence || sentence.index === match.sentence.index + 1),
  );
}

/** What each kind is about, in customers' words: an answer to a question about it is no offer. */
const topics: Record<Language, Record<OfferRow['kind'], RegExp>> = {
  nl: {
    offer:
      /korting|actie|aanbieding|lidmaatschap|lid worden|overstap|upgrade|\bapp\b|spaar|goedkop|\bdure?\b|te veel betaal|aanbod|deal|sale|voordeel/iu,
    discount: /korting|actie|aanbieding|code|voucher|goedkoper|voordeel|sale|deal/iu,
    teaser: /korting|actie|aanbieding|abonnement|lid worden|app/iu,
    newsletter: /nieuwsbrief|mailing|volgen|facebook|instagram/iu,
    review: /review|recensie|beoordeling|sterren/iu,
    survey: /enqu[êe]te|vragenlijst|onderzoek/iu,
  },
  en: {
    offer: /discount|offer|deal|membership|loyalty|join|upgrade|\bapp\b|points|expensive|cheaper|sale|promotion/i,
    discount: /discount|offer|code|voucher|coupon|cheaper|sale|promo|deal|\boff\b/i,
    teaser: /discount|offer|membership|app/i,
    newsletter: /newsletter|mailing|follow|facebook|instagram|subscribe/i,
    review: /\breviews?\b|rating|stars/i,
    survey: /survey|questionnaire/i,
  },
};

function isBroughtUp({ row }: OfferMatch, language: Language, customer: Text | undefined): boolean {
  return customer !== undefined && topics[language][row.kind].test(customer.value);
}

/** True when the sentence points back at the one before it, so that it cannot stand without it. */
export function pointsBack(sentence: Sentence | undefined, language: Language): boolean {
  return sentence !== undefined && offerContext(language).pointing.includes(sentence.words[0]?.norm ?? '');
}
