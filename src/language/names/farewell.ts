import type { Language } from '../language';
import { readTokens, type Token } from './tokens';
import { nameWords } from './words';

/** True when tokens end with a farewell that begins a sentence or a line: "… ophalen? Groetjes", "Many thanks". */
export function endsWithFarewell(tokens: readonly Token[], language: Language): boolean {
  const { farewellHeads } = nameWords(language);
  let at = tokens.length;
  let hasHead = false;
  while (at > 0 && /farewell|joiner/.test(tokens[at - 1]?.kind ?? '')) {
    if (at < tokens.length && /[.!?]/.test(tokens[at - 1]?.behind ?? '')) break;
    at--;
    hasHead ||= farewellHeads.has(tokens[at]?.norm ?? '');
  }
  const before = tokens[at - 1];
  return hasHead && (!before || before.behind !== '' || onlyCloses.test(tokens[at]?.norm ?? ''));
}

/** Words that only close a message, also where the full stop before them is missing. */
const onlyCloses = /^(?:gr|gr\.|gr[te]*z?|groet|groeten|groetjes|mvg|hoogachtend|regards|rgds)$/;

/** True when the line above the one that begins at `start` is only a farewell: "Met vriendelijke groet,". */
export function hasFarewellAbove(value: string, start: number, language: Language): boolean {
  const end = value.slice(0, start).trimEnd().length;
  const line = value.slice(value.lastIndexOf('\n', end - 1) + 1, end);
  if (line.length > longestFarewell) return false;
  const tokens = readTokens(line, 0, language);
  return endsWithFarewell(tokens, language) && tokens.every(({ kind }) => kind === 'farewell' || kind === 'joiner');
}

const longestFarewell = 60;
