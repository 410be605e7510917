import en from '../../lexicons/en/signal-taken.json';
import nl from '../../lexicons/nl/signal-taken.json';
import { definePhrases } from '../lexicon';
import type { PhraseRow } from '../phrases/automaton';

/** Phrases that tell what is done with a report: it is passed on, looked into, mended, prevented. */
export const signalTakenPhrases = definePhrases<PhraseRow>({ nl, en });
