import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import { overlaps, type Span } from '../span';
import { perPart } from '../per-part';
import type { Text, Sentence } from '../text';
import { isQuoted, viewClause, type ClauseView } from './clause';
import { isCustomerSubject, isOurAct, promisesDutch } from './commitment-nl';
import { promisesEnglish } from './commitment-en';
import { hasMoment, type Clock } from './given';
import { promiseWords, type PromiseWords } from './words';

/**
 * A phrase that promises without a when. `adverb`: "zo snel mogelijk"; `event`: "zodra ik meer weet"; `finite`: its own
 * verb, first ("komt er … op terug"); `infinitive`: a verb group whose finite verb stands outside; `receives`: what the
 * customer gets; `passive`: what is done.
 */
export interface VagueRow extends PhraseRow {
  readonly kind: 'adverb' | 'event' | 'finite' | 'infinitive' | 'receives' | 'passive';
  /** A moment anywhere in the reply is enough for it. */
  readonly weak?: boolean;
  /** An everyday word ("snel", "later"): a fuller phrase of the same sentence goes before it. */
  readonly plain?: boolean;
  /** Its moment comes in a sentence of its own. */
  readonly follow?: boolean;
  /** The moment stands before, or after, the first of these words of the phrase. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  /** "erop": the moment comes between its parts. */
  readonly split?: readonly string[];
  /** Words after, or before, the phrase that make it something else. */
  readonly notBefore?: readonly string[];
  readonly notAfter?: readonly string[];
}

export type VagueMatch = PhraseMatch<VagueRow>;

/** Of the phrases found in a text, those that promise something of ours without a moment; one a sentence. */
export function findVaguePromises(text: Text, matches: readonly VagueMatch[], clock: Clock): VagueMatch[] {
  const found: VagueMatch[] = [];
  const adverbs = matches.filter(({ row }) => row.kind === 'adverb');
  // An adverbial says best what is missing, so it goes before the verb of the same sentence.
  const sorted = [...matches].sort((a, b) => rank(a) - rank(b) || a.start - b.start);
  for (const match of sorted) {
    if (found.some((other) => other.sentence === match.sentence || overlaps(other, match))) continue;
    const own = adverbs.filter((adverb) => adverb.sentence === match.sentence);
    if (isVaguePromise(text, match, clock, own)) found.push(wishedFor(match, own) ?? match);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "We hope to have you on your way ⟦soon⟧": of what we only hope, the adverbial is what is vague. */
function wishedFor({ words, end }: VagueMatch, adverbs: readonly VagueMatch[]): VagueMatch | undefined {
  if (!/^(?:hope|hoping)$/.test(words[0]?.norm ?? '')) return undefined;
  return adverbs.find(({ start }) => start >= end);
}

function rank({ row }: VagueMatch): number {
  if (row.plain) return 3;
  if (row.kind === 'event' || row.kind === 'adverb') return 0;
  return row.weak ? 2 : 1;
}

/** The words to mark: the phrase from its verb on, without the customer as its subject ("u hoort van ons"). */
export function markOf({ row, words, start, end }: VagueMatch): Span {
  const [first, second] = words;
  const startsWithSubject = row.kind === 'receives' && second && /^(?:u|je|jij|jullie)$/.test(first?.norm ?? '');
  return { start: startsWithSubject ? second.start : start, end };
}

/** What is done only if the need arises is no promise yet. */
const hypothetical =
  /^(?:mocht|als|indien|wanneer|if|should|unless|whenever)\b|\b(?:indien|zo|waar) nodig\b|\beventueel\b|\b(?:kan|kon) het (?:\w+ )?(?:zijn|gebeuren|voorkomen) dat\b|\bhet kan (?:\w+ )?(?:zijn|gebeuren|voorkomen) dat\b|\bif (?:necessary|needed|need be|required)\b/i;

function isVaguePromise(text: Text, match: VagueMatch, clock: Clock, vague: readonly Span[]): boolean {
  const { sentence, row } = match;
  if (text.language === 'unknown' || !isPromise(match, text)) return false;
  if (row.weak && followsRequest(text, sentence, promiseWords(text.language))) return false;
  return !hasMoment(text, sentence, { promise: match, vague, reach: row.weak ? 'anywhere' : 'near' }, clock);
}

/** Whatever stands around its sentence. */
const isPromise = perPart((match: VagueMatch, text): boolean => {
  const { sentence, row } = match;
  if (text.language === 'unknown' || /\?["'”’)]*$/.test(sentence.text) || isQuoted(sentence, match)) return false;
  if (row.kind !== 'event' && hypothetical.test(sentence.text)) return false;
  const view = viewClause(text, sentence, match);
  const words = promiseWords(text.language);
  if (row.notBefore?.includes(view.norms[view.after] ?? '') || row.notAfter?.includes(view.norms[view.first - 1] ?? ''))
    return false;
  return promises(text, match, view, words);
});

/** "What's your local branch?", "Could you let us know which colour?", "Wat is uw postcode?" */
const asksForTheirs =
  /\b(?:what|what['’]s|which|where)\s(?:(?:is|are|was)\s)?your\b[^?]*\?|\blet (?:us|me) know\b[^?]*\?|\b(?:wat|welke?|waar)\s(?:is|zijn|was)\s(?:uw|je|jouw)\b[^?]*\?/i;

/** "Can you DM us your number? We'll take a look": what we do hangs on the answer, so no moment can be named yet. */
function followsRequest({ sentences }: Text, { index, paragraph }: Sentence, { asks }: PromiseWords): boolean {
  const before = sentences[index - 1];
  if (!before || before.paragraph !== paragraph) return false;
  const isAsked =
    before.text.endsWith('?') || asks.has(before.words[0]?.norm ?? '') || before.words[0]?.norm === 'please';
  return isAsked && (before.words.some(({ norm }) => asks.has(norm)) || asksForTheirs.test(before.text));
}

function promises(text: Text, { row }: VagueMatch, view: ClauseView, words: PromiseWords): boolean {
  const outside = [...view.norms.slice(0, view.first), ...view.norms.slice(view.after)];
  if (row.kind === 'event') {
    const waitsForCustomer = view.norms.slice(view.first, view.after).some((word) => words.customers.has(word));
    return !waitsForCustomer && isOurs(outside, words);
  }
  if (row.kind !== 'adverb' && outside.some((word) => words.conditions.has(word) || word.endsWith('nieuwsbrief')))
    return false;
  if (row.kind !== 'adverb' && ownPart(view, words).some((word) => words.now.has(word))) return false;
  if (row.kind === 'infinitive' && text.language === 'en' && view.first === view.from) return false;
  if (dependsOnCustomer(view, words)) return false;
  if (row.kind === 'adverb' || row.kind === 'infinitive')
    return text.language === 'nl' ? promisesDutch(view, words) : promisesEnglish(view, words);
  const clause = view.norms.slice(view.from, view.to);
  if (clause.some((word) => words.negations.has(word)) || view.norms[view.after] === 'dat') return false;
  if (row.kind !== 'finite') return true;
  // "Dan nemen wij bij onduidelijkheid contact met u op": only if it comes to that.
  const own = view.norms.slice(view.first, view.after);
  if (own.some((word, index) => word === 'bij' && !words.customers.has(own[index + 1] ?? ''))) return false;
  const isObject = own.includes('ons') && !row.phrase.includes('[ons|');
  return !isObject && !isCustomerSubject(view, words, view.first) && isOurAct(view, words, view.first);
}

/** "direct aan de slag en houd u op de hoogte": what is done at once is the other part of the sentence. */
function ownPart({ norms, first, after, from, to }: ClauseView, { joiners }: PromiseWords): readonly string[] {
  const joined = norms.findLastIndex((word, index) => index < first && joiners.has(word)) + 1;
  const next = norms.findIndex((word, index) => index >= after && joiners.has(word));
  return norms.slice(Math.max(joined, from), next < 0 ? to : Math.min(next, to));
}

/** "laat ik het u weten", "hoort u van ons", "I'll let you know". */
function isOurs(norms: readonly string[], words: PromiseWords): boolean {
  if (norms.some((word) => /^(?:please|could|can|kindly|wilt|kunt|kun|kan|kunnen)$/.test(word))) return false;
  return norms.some((word, index) => {
    if (words.ours.has(word) || /^(?:we|i|you)'ll$/.test(word)) return true;
    if (words.people.has(word) && isActing(norms, index, words)) return true;
    if (words.passive.has(word) && norms.some((other) => words.participles.has(other))) return true;
    return (
      words.receives.has(word) && (words.theirs.has(norms[index + 1] ?? '') || words.theirs.has(norms[index - 1] ?? ''))
    );
  });
}

/** "The surgery will call", "de arts belt u", "bericht de arts u": somebody of ours with a verb beside them. */
function isActing(norms: readonly string[], index: number, words: PromiseWords): boolean {
  const [before = '', after = ''] = [norms[index - 1], norms[index + 1]];
  return after === 'will' || words.acts.has(after) || (words.acts.has(before) && words.stems.size > 0);
}

/**
 * "Stuur ons de bon, dan …", "Zodra we uw antwoord hebben, …", "DM us and we'll …": the customer's own move comes first, so no
 * date can be named yet.
 */
function dependsOnCustomer(view: ClauseView, words: PromiseWords): boolean {
  const rest = [...view.norms.slice(0, view.from), ...view.norms.slice(view.to)];
  const condition = rest.findIndex((word) => words.conditions.has(word) || word === 'na');
  if (condition >= 0 && rest.slice(condition).some((word) => words.customers.has(word))) return true;
  if (view.norms[view.from] === 'dan' && view.norms.slice(0, view.from).some((word) => words.asks.has(word)))
    return true;
  const [first = '', second = ''] = view.norms;
  if (words.stems.has(first) && !words.ours.has(second) && !view.norms.includes('zorgen')) return true;
  return view.norms.slice(0, view.first).some((word, index) => {
    const before = view.norms[index - 1] ?? '';
    const opens = word === 'please' || index === 0 || before === 'please' || words.joiners.has(before);
    return opens && words.asks.has(word) && !/^(?:be|note|rest|know)$/.test(view.norms[index + 1] ?? '');
  });
}
