import en from '../../lexicons/en/private-channel.json';
import nl from '../../lexicons/nl/private-channel.json';
import { definePhrases } from '../lexicon';
import type { PhraseMatch } from '../phrases/automaton';
import type { Sentence, Text } from '../text';

/** Words for a way to write that others cannot read: "privébericht", "DM", "via e-mail". */
export const privateChannelPhrases = definePhrases({ nl, en });

/**
 * True when a request is moved out of the public eye: in its own sentence, or in the one before or after it. `moves`
 * are the matches of `privateChannelPhrases`. A link counts: it leads to a form or a private message.
 */
export function isMovedToPrivate(text: Text, sentence: Sentence, moves: readonly PhraseMatch[]): boolean {
  return [sentence.index - 1, sentence.index, sentence.index + 1].some((index) => {
    const near = text.sentences[index];
    if (!near) return false;
    return moves.some((move) => move.sentence === near) || /https?:\/\/|www\./.test(near.text);
  });
}
