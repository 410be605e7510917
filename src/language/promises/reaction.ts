import en from '../../lexicons/en/reactions.json';
import nl from '../../lexicons/nl/reactions.json';
import { groupMoments, type MomentGroup } from '../dates/groups';
import type { Language } from '../language';
import { defineLexicon } from '../lexicon';
import type { Span } from '../span';
import { perPart } from '../per-part';
import type { Sentence, Text } from '../text';
import { isQuoted, viewClause, type ClauseView } from './clause';
import { promisesDutch } from './commitment-nl';
import { promisesEnglish } from './commitment-en';
import { promiseWords } from './words';

interface ReactionWords {
  /** Words that speak of reacting, and pairs of words that do together. */
  readonly words: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
  /** Pairs that promise a reaction without a verb of ours: "you can expect a response". */
  readonly expecting: readonly (readonly [string, string])[];
  /** Beginnings of words for other terms: delivery, refund, repair, procedure. */
  readonly others: readonly string[];
  /** Words of a later look at how things are, which is no reaction time. */
  readonly checks: readonly string[];
  /** What comes by post or to an account: "my letter will reach you by Friday" is no reaction time. */
  readonly arrivals: readonly string[];
  /** Words that open what the reaction will be about. */
  readonly stops: readonly string[];
}

const lexicon = defineLexicon<ReactionWords>({ nl, en });

/**
 * True when a moment of ours does not fit where the reaction time stands: "Het kan een week duren voordat u een reactie
 * krijgt", "Our response time is 5 days", "We usually answer within 3 days". The sentence is then written anew.
 */
export function needsNewSentence(text: Text, group: Span): boolean {
  const sentence = text.sentenceAt(group.start);
  return sentence !== undefined && general.test(sentence.text);
}

const general =
  /\b(?:duren|duurt|reactietijd|antwoordtijd|reactietermijn|gemiddeld\w*|meestal|doorgaans|normaal gesproken|alle|allow|takes?|response times?|usually|normally|typically|always|all|every|average)\b/i;

/** The moments by which a text promises a reaction: "Wij reageren [binnen 5 werkdagen]". */
export function findReactionTimes(text: Text): MomentGroup[] {
  return text.sentences.flatMap((sentence) => reactionsIn(sentence, text));
}

const reactionsIn = perPart((sentence: Sentence, text): readonly MomentGroup[] => {
  if (text.language === 'unknown' || !mayReact(sentence, text.language)) return none;
  return groupMoments(text, sentence).filter((group) => isReactionTime(text, sentence, group));
});

const none: readonly MomentGroup[] = [];

/** The cheap question first: moments are costly to read, and few sentences hold a word of reacting. */
function mayReact(sentence: Sentence, language: Language): boolean {
  const known = (reacting[language] ??= reactingWords(lexicon(language)));
  return sentence.words.some(({ norm }) => known.has(norm));
}

const reacting: Partial<Record<Language, ReadonlySet<string>>> = {};

function reactingWords({ words, pairs, expecting }: ReactionWords): ReadonlySet<string> {
  return new Set([...words, ...[...pairs, ...expecting].map(([first]) => first)]);
}

function isReactionTime(text: Text, sentence: Sentence, group: Span): boolean {
  if (/\?["'”’)]*$/.test(sentence.text) || isQuoted(sentence, group)) return false;
  const language = text.language === 'en' ? 'en' : 'nl';
  const lists = lexicon(language);
  const view = viewClause(text, sentence, group);
  const words = promiseWords(language);
  const clause = [...view.norms.slice(view.from, view.first), ...view.norms.slice(view.after, view.to)];
  if (clause.some((word) => /^(?:niets|niks|nothing|haven't)$/.test(word) || words.negations.has(word))) return false;
  const near = segment(view, lists);
  if (near.some((word) => lists.others.some((stem) => word.startsWith(stem)))) return false;
  if (isLaterCheck(view, lists) || arrives(near, lists)) return false;
  const has = ([a, b]: readonly [string, string]): boolean => clause.includes(a) && clause.includes(b);
  if (namesReactionTime.test(sentence.text)) return true;
  if (
    lists.expecting.some(has) &&
    !clause.some((word) => words.conditions.has(word) && !/^(?:voordat|tot|should|until)$/.test(word))
  )
    return true;
  if (!near.some((word) => lists.words.includes(word)) && !lists.pairs.some(has)) return false;
  return language === 'nl' ? promisesDutch(view, words) : promisesEnglish(view, words);
}

/** "Standard response time: five days" needs no verb. */
const namesReactionTime =
  /\b(?:response|reply|answering) times?\b|\bturnaround\b|reactietijd|antwoordtijd|reactietermijn/i;

/** "We bellen u vrijdag om te horen hoe het gaat": a look back, not a reaction. */
function isLaterCheck(view: ClauseView, { checks }: ReactionWords): boolean {
  const rest = view.norms.slice(view.after);
  const purpose = rest.findIndex((word) => word === 'om' || word === 'to' || word === 'of');
  return purpose >= 0 && rest.slice(purpose).some((word) => checks.includes(word));
}

function arrives(near: readonly string[], { arrivals }: ReactionWords): boolean {
  return (
    near.some((word) => /^(?:reach|reaches|bereikt|bereiken)$/.test(word)) &&
    near.some((word) => arrivals.includes(word))
  );
}

/** The words about the promise itself: from the last "en" before the moment to what the reaction is about. */
function segment(view: ClauseView, { stops }: ReactionWords): readonly string[] {
  let from = view.first;
  while (from > view.from && !/^(?:en|and|maar|but)$/.test(view.norms[from - 1] ?? '')) from--;
  const rest = view.norms.slice(view.after, view.to);
  const stop = rest.findIndex((word) => stops.includes(word));
  return [...view.norms.slice(from, view.first), ...(stop < 0 ? rest : rest.slice(0, stop))];
}

/** True when a span's sentence speaks of reacting to the customer, so that the norm of the channel holds for it. */
export function speaksOfReacting(text: Text, span: Span): boolean {
  const sentence = text.sentenceAt(span.start);
  if (!sentence || text.language === 'unknown') return false;
  const { words, pairs } = lexicon(text.language);
  const norms = new Set(sentence.words.map((word) => word.norm));
  return words.some((word) => norms.has(word)) || pairs.some(([a, b]) => norms.has(a) && norms.has(b));
}
