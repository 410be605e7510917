import source from '../../../lexicons/nl/problem-clause.json';
import { readLists } from '../lists';

type ListName =
  | 'openers'
  | 'closings'
  | 'endings'
  | 'insults'
  | 'sarcasm'
  | 'wishVerbs'
  | 'doubts'
  | 'feelings'
  | 'good'
  | 'goodDone'
  | 'thanks'
  | 'historyVerbs'
  | 'historyWords'
  | 'contactVerbs'
  | 'problems'
  | 'problemVerbs'
  | 'impersonal'
  | 'notThings'
  | 'slips'
  | 'regrets'
  | 'deniedRegrets'
  | 'seeing'
  | 'deniable'
  | 'harmless'
  | 'asides'
  | 'messages'
  | 'expecting'
  | 'burdens'
  | 'people'
  | 'neutral'
  | 'earlier'
  | 'amazement'
  | 'neutralVerbs'
  | 'reporting';

const lists = readLists<ListName>(source);

/** True when a normalised word stands in the list of the lexicon. */
export const isListed = lists.has;

/** True when one of the list's phrases stands in the row of words; at its start when `at` says so. */
export const hasPhrase = lists.hasPhrase;

/** What a chat spelling stands for: "mn" for "mijn"; other words are given back. */
export function spellOut(norm: string): string {
  return lists.spellOut('chat', norm);
}
