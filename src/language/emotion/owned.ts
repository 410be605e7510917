import type { PhraseMatch } from '../phrases/automaton';
import type { StockPhrase } from './stock';

/** What an apology may consist of when it only points back: "dat spijt me", "I'm so sorry about that". */
const pointing = new Set(
  (
    'dat dit het me mij ons spijt excuses excuus sorry onze mijn oprechte hiervoor daarvoor hierover daarover voor echt zeer erg heel ook en wij we ik bieden bied u je jou aan maken ' +
    "that this it i'm am i we're are we so very really truly deeply do sincerely apologise apologize apologies my our for about and both genuinely"
  ).split(' '),
);

/**
 * True when an apology only points back to a fault that was just owned, in its own sentence or the one before: "Wij
 * hadden u moeten bellen. Dat spijt me." Then the problem has its name.
 */
export function pointsToOwnFault(phrase: StockPhrase, owned: readonly PhraseMatch[]): boolean {
  if (phrase.act !== 'apology' || !phrase.words.every((word) => pointing.has(word.norm))) return false;
  return owned.some(({ sentence, end }) => {
    const distance = phrase.sentence.index - sentence.index;
    return (
      sentence.paragraph === phrase.sentence.paragraph && (distance === 1 || (distance === 0 && end <= phrase.start))
    );
  });
}
