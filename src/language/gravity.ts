import en from '../lexicons/en/grave.json';
import nl from '../lexicons/nl/grave.json';
import type { Language } from './language';
import { definePhrases } from './lexicon';
import { compilePhrases, findPhrases, type Automaton } from './phrases/automaton';
import type { Text } from './text';

const phrases = definePhrases({ nl, en });
const automatons: Partial<Record<Language, Automaton>> = {};

/**
 * True when a customer writes of death, serious illness, violence, self-harm or distress. Then nothing is
 * generated: a person finds the words. Errs on the side of true.
 */
export function isGrave(text: Text | undefined): boolean {
  if (!text || text.language === 'unknown') return false;
  const automaton = (automatons[text.language] ??= compilePhrases([phrases], text.language));
  return findPhrases(automaton, text).size > 0;
}
