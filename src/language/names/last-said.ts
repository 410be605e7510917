import en from '../../lexicons/en/empty-closings.json';
import nl from '../../lexicons/nl/empty-closings.json';
import { definePhrases } from '../lexicon';
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

/** The empty closings among the last two sentences before the sign-off; elsewhere the same words say something. */
export function lastSaid(
  text: Text,
  signOff: Span | undefined,
  matches: readonly PhraseMatch<EmptyClosing>[],
): readonly PhraseMatch[] {
  if (matches.length === 0) return [];
  const end = signOff?.start ?? text.value.length;
  const last = text.sentences.filter((sentence) => sentence.start < end).slice(-2);
  return matches.filter(
    ({ sentence, row }) =>
      last.includes(sentence) && !isRepeated(text, sentence) && !(row.use === 'impersonal' && isPersonal(sentence)),
  );
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
