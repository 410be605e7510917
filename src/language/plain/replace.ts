import type { AddressForm } from '../address/form';
import { isFunctionWord } from '../nl/grammar';
import { isAdjective, isAttributive, isNoun } from '../nl/vocabulary';
import type { Text } from '../text';
import type { Officialese } from './find';
import { rebuildSentence, type Change } from './rebuild';

/** How officialese is mended: its changes, and whether they are right wherever they stand. */
export interface Plain {
  readonly kind: 'safe' | 'review';
  readonly changes: readonly Change[];
}

/** The everyday words in place of officialese, or undefined where only the writer can say it anew. */
export function sayPlainly(text: Text, found: Officialese, address: AddressForm): Plain | undefined {
  const { row } = found.match;
  if (row.rebuild) {
    const changes = rebuildSentence(text, found, address);
    return changes && { kind: 'review', changes };
  }
  if (row.drop) return dropOpening(text, found);
  if (!row.fix) return undefined;
  if (row.behind) return putBehind(text, found, row.behind);
  if (row.words) return changeWords(text, found, row.words);
  const { start, end } = found;
  const article = articleBefore(text, found);
  const newText = `${article?.newText ?? ''}${withCase(text, start, row.plain)}`;
  return { kind: row.fix, changes: [{ start: article?.start ?? start, end, newText }] };
}

/** "Please be advised that your order …" → "Your order …": only where the phrase opens its sentence. */
function dropOpening(text: Text, { start, end, match }: Officialese): Plain | undefined {
  if (start !== match.sentence.start) return undefined;
  const next = /^\s+(\p{L})/u.exec(text.value.slice(end, match.sentence.end));
  if (!next?.[1]) return undefined;
  return { kind: 'review', changes: [{ start, end: end + next[0].length, newText: next[1].toUpperCase() }] };
}

/** "onderstaande link" → "de link hieronder": only behind a noun that stands alone. */
function putBehind(text: Text, { start, match }: Officialese, behind: string): Plain | undefined {
  const noun = match.words.at(-1);
  const { row, sentence } = match;
  const next = sentence.words.find((word) => noun && word.start > noun.start);
  if (
    !noun ||
    !isNoun(noun.norm) ||
    (isAdjective(noun.norm) && !/[ck]je?$/.test(noun.norm) && isAttributive(noun.norm))
  )
    return undefined;
  const isNext = next !== undefined && text.value.slice(noun.end, next.start) === ' ';
  if (isNext && isNoun(next.norm) && !isFunctionWord(next.norm)) return undefined;
  const newText = `${withCase(text, start, row.article ?? '')} ${noun.text} ${behind}`;
  return { kind: 'review', changes: [{ start, end: noun.end, newText }] };
}

/** "delen … mede" → "laten … weten"; "treft … aan" → "vindt …", where "aan" closes its clause. */
function changeWords(
  text: Text,
  { words, match }: Officialese,
  to: Readonly<Record<string, string>>,
): Plain | undefined {
  const last = words.length - 1;
  // The verb is the first word, or the second behind its subject; the particle is the last.
  const changed = words.filter((word, at) => (at <= 1 || at === last) && word.norm in to);
  const changes: Change[] = [];
  for (const word of changed) {
    const newText = to[word.norm] ?? '';
    const closes = /^\s*(?:$|[.,;:!?)\n])/.test(text.value.slice(word.end, match.sentence.end));
    if (newText === '' && !closes) return undefined;
    changes.push({
      start: newText === '' ? word.start - 1 : word.start,
      end: word.end,
      newText: withCase(text, word.start, newText),
    });
  }
  return { kind: 'review', changes };
}

/** "an aforementioned" → "a …": the article follows the sound of what comes in its place. */
function articleBefore(text: Text, { start, match }: Officialese): { start: number; newText: string } | undefined {
  if (text.language !== 'en') return undefined;
  const article = /(?<!\p{L})(an?)(\s+)$/iu.exec(text.value.slice(match.sentence.start, start));
  if (!article?.[1] || !article[2]) return undefined;
  const needed = /^(?:[aeio]|u(?!s))/i.test(match.row.plain) ? 'an' : 'a';
  const written = /^A/.test(article[1]) ? needed.charAt(0).toUpperCase() + needed.slice(1) : needed;
  return { start: start - article[0].length, newText: written + article[2] };
}

function withCase(text: Text, at: number, words: string): string {
  return /\p{Lu}/u.test(text.value.charAt(at)) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
