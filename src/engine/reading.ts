import type { AddedWords } from '../language/added-words';
import type { TextLanguage } from '../language/language';
import type { Automaton } from '../language/phrases/automaton';

/** Gives the automaton of a language; the workbench compiles each once. */
export type Automatons = (language: TextLanguage) => Automaton | undefined;

/** What texts are read with: the phrases of the rules, and the words of the team's packs. */
export interface Reading {
  readonly automatons: Automatons;
  readonly added?: AddedWords | undefined;
}
