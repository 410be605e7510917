import type { TextLanguage } from '../language';
import { nounGroup } from './dutch-noun';
import type { Occurrence } from './occurrences';

/** Where the mark on a word begins: a Dutch noun is marked with its determiner and adjectives, which change with it. */
export function determinerStart(occurrence: Occurrence, language: TextLanguage): number {
  const { entry, sentence, at, start } = occurrence;
  if (language !== 'nl' || entry.kind !== 'noun') return start;
  const { determiner } = nounGroup(sentence, at[0] ?? 0);
  return (determiner === undefined ? undefined : sentence.words[determiner]?.start) ?? start;
}
