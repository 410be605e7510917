import en from '../../lexicons/en/plain-words.json';
import framesEn from '../../lexicons/en/plain-frames.json';
import exceptionsEn from '../../lexicons/en/plain-exceptions.json';
import nl from '../../lexicons/nl/plain-words.json';
import framesNl from '../../lexicons/nl/plain-frames.json';
import exceptionsNl from '../../lexicons/nl/plain-exceptions.json';
import { definePhrases } from '../lexicon';
import type { PhraseMatch, PhraseRow } from '../phrases/automaton';

/** A row of the lexicon of officialese. */
export interface PlainRow extends PhraseRow {
  /** What people say: shown in the message, and put in its place where `fix` says so. */
  readonly plain: string;
  /** `safe`: right wherever the words stand; `review`: right, to be read; absent: the sentence has to be built anew by hand. */
  readonly fix?: 'safe' | 'review';
  /** Which words of the phrase are marked and replaced, as for `slice`; absent: all. */
  readonly mark?: readonly [number, number];
  /** What each word becomes where several change together; an empty one goes. */
  readonly words?: Readonly<Record<string, string>>;
  /** The phrase opens a sentence that is complete without it. */
  readonly drop?: boolean;
  /** The word behind the mark has to be a noun or an adjective before one. */
  readonly noun?: boolean;
  /** What comes behind the noun instead, with this article before it: "onderstaande link" → "de link hieronder". */
  readonly behind?: string;
  readonly article?: string;
  /** The word governs the sentence: "u dient … te …". */
  readonly rebuild?: 'dienen' | 'gelieve' | 'verzoeken';
}

export type PlainMatch = PhraseMatch<PlainRow>;

/** Words of officials, with the words of everybody. */
export const plainPhrases = definePhrases<PlainRow>({ nl, en });

/** The same where other words stand between: "treft u … aan". A set of their own, for other officialese may stand inside. */
export const plainFrames = definePhrases<PlainRow>({ nl: framesNl, en: framesEn });

/** Phrases in which such a word is no officialese: "Wet inzake …", "goede voornemens". */
export const plainExceptions = definePhrases<PhraseRow>({ nl: exceptionsNl, en: exceptionsEn });
