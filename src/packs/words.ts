import type { Node } from 'jsonc-parser';
import type { AbbreviationKind } from '../language/abbreviations';
import type { EmotionRow } from '../language/emotion/emotion';
import type { Language, Localized } from '../language/language';
import type { PlainRow } from '../language/plain/plain-word';
import { languageOf } from '../templates/info';
import { problemOf, type PackProblem } from './pack';
import { placesIn, readPackJson } from './pack-json';
import { objectionToPhrase } from './phrases';
import { snippetReader } from './snippet';
import validate from './words-validator';

/** Words of one file of a pack, in one language; see `words.schema.json` for what each is for. */
export interface PackWords {
  readonly file: string;
  readonly language: Language;
  readonly synonyms: Readonly<Partial<Record<'noun' | 'adjective' | 'verb', readonly string[]>>>;
  readonly emotions: readonly EmotionRow[];
  readonly abbreviations: Readonly<Record<string, AbbreviationKind>>;
  readonly products: readonly string[];
  readonly plainWords: readonly PlainRow[];
  /** "2026-12-24". */
  readonly daysOff: readonly string[];
}

/** Reads `lexicons/<name>.<language>.json`. A row that is not right is a problem, and the others count. */
export function readWords(file: string, text: string): { words?: PackWords; phrases: number; problems: PackProblem[] } {
  const { locale } = snippetReader(file);
  if (locale === undefined) return { phrases: 0, problems: [problemOf(file, withoutLanguage(file))] };
  const { value = {}, root, problems: wrong } = readPackJson(text, validate, '{ "products": ["…"] }');
  const problems: PackProblem[] = wrong.map((problem) => ({ ...problem, file, severity: 'error' }));
  const given = value as Partial<PackWords>;
  const keep = keeper(file, root, problems);
  const words: PackWords = {
    ...{ file, language: languageOf(locale), daysOff: given.daysOff ?? [] },
    synonyms: {
      noun: (given.synonyms?.noun ?? []).filter((line) => keep(line, objectionToSet(line))),
      adjective: (given.synonyms?.adjective ?? []).filter((line) => keep(line, objectionToSet(line))),
      verb: (given.synonyms?.verb ?? []).filter((line) => keep(line, objectionToSet(line))),
    },
    emotions: (given.emotions ?? []).filter(({ phrase }) => keep(phrase, objectionToPhrase(phrase))),
    abbreviations: Object.fromEntries(
      Object.entries(given.abbreviations ?? {}).filter(([text]) => keep(text, objectionToAbbreviation(text))),
    ),
    products: (given.products ?? []).filter((phrase) => keep(phrase, objectionToPhrase(phrase))),
    plainWords: (given.plainWords ?? []).filter(({ phrase }) => keep(phrase, objectionToPhrase(phrase))),
  };
  const phrases = words.emotions.length + words.products.length + words.plainWords.length;
  return { words, phrases, problems };
}

/** Says whether a row can stay; where it cannot, that is a problem on its place. */
function keeper(file: string, root: Node | undefined, problems: PackProblem[]) {
  const placeOf = placesIn(root);
  return (text: string, message: Localized | undefined): boolean => {
    if (message) problems.push({ file, ...placeOf(text), severity: 'error', message });
    return message === undefined;
  };
}

/** A set of synonyms is at least two words, each with letters and with at most seven forms. */
function objectionToSet(line: string): Localized | undefined {
  const words = line.split(', ');
  const isWord = (word: string): boolean =>
    /^&?[+~]*(?:(?:de|het) )?[\p{L}\d][\p{L}\d' |*-]*(?:!.*)?$/u.test(word) && word.split('|').length <= 7;
  return words.length > 1 && words.length <= 30 && words.every(isWord) ? undefined : noSet(line);
}

function objectionToAbbreviation(text: string): Localized | undefined {
  return /^[\p{Ll}\d.]*\p{Ll}[\p{Ll}\d.]*\.$/u.test(text) && text.length <= 20 ? undefined : noAbbreviation(text);
}

function noSet(line: string): Localized {
  return {
    nl: `“${line}” is geen rij synoniemen. Schrijf de woorden met komma's ertussen en hun vormen met |: "de koelkast|koelkasten, de ijskast|ijskasten".`,
    en: `“${line}” is no set of synonyms. Write the words with commas between them and their forms with |: "fridge|fridges, refrigerator|refrigerators".`,
  };
}

function noAbbreviation(text: string): Localized {
  return {
    nl: `“${text}” is geen afkorting: kleine letters, met een punt aan het eind, zoals "klantnr.".`,
    en: `“${text}” is no abbreviation: small letters with a full stop at the end, such as "acc.".`,
  };
}

function withoutLanguage(file: string): Localized {
  const name = file.replace(/^.*\//, '').replace(/\..*$/, '');
  return {
    nl: `“${file}” zegt niet van welke taal de woorden zijn. Noem het ${name}.nl.json of ${name}.en.json.`,
    en: `“${file}” does not say which language its words are in. Call it ${name}.nl.json or ${name}.en.json.`,
  };
}
