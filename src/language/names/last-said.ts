import en from '../../lexicons/en/empty-closings.json';
import nl from '../../lexicons/nl/empty-closings.json';
import enWords from '../../lexicons/en/empty-words.json';
import nlWords from '../../lexicons/nl/empty-words.json';
import type { Language } from '../language';
import { defineLexicon, definePhrases } from '../lexicon';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';
import type { Span } from '../span';
import type { Sentence, Text } from '../text';

/**
 * Sentences that close any reply ("dank voor uw begrip", "do not hesitate to contact us"). Those that are `impersonal`
 * are ordinary when a person offers himself ("bel mij gerust") or a number stands in them.
 */
export interface EmptyClosing extends PhraseRow {
  readonly use?: 'impersonal';
}

export const emptyClosings = definePhrases<EmptyClosing>({ nl, en });

/** Words of which a closing that says nothing is made: small words, what it is about ("vragen"), and how ("hopen"). */
type EmptyWords = Readonly<Record<'function' | 'subject' | 'attitude', readonly string[]>>;

const lexicon = defineLexicon<EmptyWords>({ nl: nlWords, en: enWords });

/** An empty closing where it stands. */
export type LastSaid = Pick<PhraseMatch, 'start' | 'end' | 'sentence'>;

/** The empty closings among the last two sentences before the sign-off; elsewhere the same words say something. */
export function lastSaid(
  text: Text,
  signOff: Span | undefined,
  matches: readonly PhraseMatch<EmptyClosing>[],
): readonly LastSaid[] {
  const end = signOff?.start ?? text.value.length;
  const last = text.sentences.filter((sentence) => sentence.start < end).slice(-2);
  const known = matches.filter(
    ({ sentence, row }) =>
      last.includes(sentence) && !isRepeated(text, sentence) && !(row.use === 'impersonal' && isPersonal(sentence)),
  );
  const { language } = text;
  if (known.length > 0 || language === 'unknown') return known;
  return last.filter((one) => isEmpty(one, language) && !isRepeated(text, one)).map(toMatch);
}

const fewestWords = 4;

/** True when a sentence has no word of its own: "wij blijven graag tot uw beschikking". */
function isEmpty({ words, text }: Sentence, language: Language): boolean {
  if (words.length < fewestWords || text.endsWith('?')) return false;
  const { function: small, subject, attitude } = lexicon(language);
  const norms = words.map(({ norm }) => norm);
  const has = (list: readonly string[]): boolean => norms.some((norm) => list.includes(norm));
  return (
    norms.every((norm) => small.includes(norm) || subject.includes(norm) || attitude.includes(norm)) &&
    has(subject) &&
    has(attitude)
  );
}

function toMatch(sentence: Sentence): LastSaid {
  const { words, start } = sentence;
  return { sentence, start: words[0]?.start ?? start, end: words.at(-1)?.end ?? start };
}

/** What is said twice is marked for that. */
function isRepeated({ value }: Text, sentence: Sentence): boolean {
  return value.indexOf(sentence.text) !== value.lastIndexOf(sentence.text);
}

function isPersonal({ text, words }: Sentence): boolean {
  return leadsOn.test(text) || words.some(({ norm }) => /^(?:ik|mij|me|mijn|i|i'm|i'll|my)$/.test(norm));
}

/** A number, an address or another than us: that leads somewhere. */
const leadsOn = /[\d@{:]|\b(?:via|website|site|met (?:de|het|een|uw|je)|to (?:this|the)|log ?in|with (?:the|your))\b/i;
