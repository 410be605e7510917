import type { Language } from '../language';
import type { Span } from '../span';
import type { Sentence, Text } from '../text';
import type { Word } from '../words';

/** Running words of a reply that a customer wrote just so. */
export interface Copied {
  readonly inReply: Span;
  readonly inCustomer: Span;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
}

/**
 * Finds where a reply copies `least` or more running words from a customer's message, with pronouns shifted ("ik heb
 * mijn" is "u hebt uw"). A run never leaves its sentence in the reply. Linear in both texts.
 */
export function findCopied(reply: Text, customer: Text, least: number): Copied[] {
  if (customer.words.length < least || reply.language !== customer.language || reply.language === 'unknown') return [];
  const language = reply.language;
  const theirs = customer.words.map((word) => shift(word.norm, language));
  const places = placesOf(theirs, least);
  return reply.sentences.flatMap((sentence) => {
    if (sentence.words.length < least) return [];
    const found = longestRun(
      sentence.words.map((word) => shift(word.norm, language)),
      theirs,
      places,
      least,
    );
    if (!found) return [];
    const words = sentence.words.slice(found.at, found.at + found.length);
    const source = customer.words.slice(found.from, found.from + found.length);
    return [{ inReply: spanOf(words), inCustomer: spanOf(source), sentence, words }];
  });
}

function spanOf(words: readonly Word[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** Where each row of `least` words stands in the customer's message. */
function placesOf(words: readonly string[], least: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at + least <= words.length; at++) places.set(words.slice(at, at + least).join(' '), at);
  return places;
}

function longestRun(
  own: readonly string[],
  theirs: readonly string[],
  places: ReadonlyMap<string, number>,
  least: number,
): { at: number; from: number; length: number } | undefined {
  let best: { at: number; from: number; length: number } | undefined;
  for (let at = 0; at + least <= own.length; at++) {
    const from = places.get(own.slice(at, at + least).join(' '));
    if (from === undefined) continue;
    let length = least;
    while (at + length < own.length && from + length < theirs.length && own[at + length] === theirs[from + length])
      length++;
    if (length > (best?.length ?? 0)) best = { at, from, length };
    at += length - least;
  }
  return best;
}

/** A word as it is compared: persons and their verb forms are one, so that "ik ben mijn" equals "u bent uw". */
function shift(norm: string, language: Language): string {
  return shifted[language].get(norm) ?? (language === 'nl' && norm.length > 4 ? norm.replace(/([^t])t$/, '$1') : norm);
}

function toMap(groups: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    groups.flatMap((group) => group.split(' ').map((word, _, all): [string, string] => [word, `<${all[0]}>`])),
  );
}

const shifted: Record<Language, ReadonlyMap<string, string>> = {
  nl: toMap([
    // "je" is subject, object and possessive, so all of these are one.
    "ik u je jij jullie wij we mij me jou ons mijn m'n mn uw jouw onze",
    'heb hebt heeft hebben',
    'ben bent is zijn',
    'kan kunt kun kunnen',
    'wil wilt willen',
    'zal zult zou zullen',
    'had hadden',
    'was waren',
    'moet moeten',
    'ga gaat gaan',
    'sta staat staan',
    'het t',
    'een n',
  ]),
  en: toMap([
    'i you we me us',
    'my your our',
    'mine yours ours',
    'am are is was were',
    "i'm you're we're",
    "i've you've we've",
    "i'd you'd we'd",
    "i'll you'll we'll",
    'myself yourself ourselves',
  ]),
};
