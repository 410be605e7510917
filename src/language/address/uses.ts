import type { Span } from '../span';
import type { Sentence, Text } from '../text';
import type { Word } from '../words';
import type { AddressForm } from './form';
import { generalPhrases } from './words';

/** One pronoun that speaks to the reader. */
export interface AddressUse extends Span {
  readonly word: Word;
  readonly form: AddressForm;
  readonly sentence: Sentence;
  /** Position of the word in the sentence. */
  readonly index: number;
}

const forms: ReadonlyMap<string, AddressForm> = new Map([
  ...(['u', 'uw', 'uwe', 'uzelf'] as const).map((word) => [word, 'u'] as const),
  ...(['je', 'jij', 'jou', 'jouw', 'jouwe', 'jezelf'] as const).map((word) => [word, 'je'] as const),
]);

const cache = new WeakMap<Text, readonly AddressUse[]>();

/**
 * The pronouns of a Dutch text that speak to its reader, in order. Left out are quotations, both forms side by side
 * ("u/je"), "u." for hours, the letter U, a general "je", links, and the disclaimer below a mail.
 */
export function findAddressUses(text: Text): readonly AddressUse[] {
  if (text.language !== 'nl') return [];
  const known = cache.get(text);
  if (known) return known;
  const quoted = findQuotations(text.value);
  const uses = text.sentences.flatMap((sentence) => usesIn(sentence)).filter((use) => counts(text, use, quoted));
  cache.set(text, uses);
  return uses;
}

function usesIn(sentence: Sentence): AddressUse[] {
  return sentence.words.flatMap((word, index) => {
    const form = forms.get(word.norm);
    return form ? [{ start: word.start, end: word.end, word, form, sentence, index }] : [];
  });
}

function counts(text: Text, use: AddressUse, quoted: readonly Span[]): boolean {
  const { value } = text;
  if (quoted.some((span) => span.start <= use.start && use.end <= span.end)) return false;
  if (/\/\s?$/.test(value.slice(0, use.start).slice(-2)) || /^\s?\/\s?(?:j|u)/.test(value.slice(use.end, use.end + 4)))
    return false;
  if (use.word.norm === 'u' && isLetterOrHour(value, use)) return false;
  if (/\bgeadresseerde\b/i.test(use.sentence.text)) return false;
  return use.word.norm !== 'je' || !isGeneral(use);
}

/** "14.35 u.", "24 u per dag", "optie U", "U-bocht", "U2". */
function isLetterOrHour(value: string, { start, end }: Span): boolean {
  const before = value.slice(Math.max(0, start - 12), start);
  const after = value.slice(end, end + 8);
  if (/\d[ \u00a0]?$/.test(before))
    return /^(?:\.|\s*$| (?:per|na|tot|voor|en|of|op)\b)/.test(after) || !/^ \p{Ll}/u.test(after);
  return /(?:letter|optie|vak|lijn|zone|perron|type|blok|klasse) $/i.test(before) || /^[-–'’.]\p{L}/u.test(after);
}

/** "je" that means everybody: a fixed expression, or a general truth ("als bedrijf wil je …"). */
function isGeneral({ sentence, start }: AddressUse): boolean {
  const lower = sentence.text.toLowerCase();
  const at = start - sentence.start;
  for (const phrase of generalPhrases()) {
    const found = lower.indexOf(phrase);
    if (found >= 0 && found <= at && at < found + phrase.length) return true;
  }
  const before = lower.slice(0, at);
  if (/^(?:als|bij) (?:bedrijf|organisatie|webshop|winkel|team|klantenservice|ondernemer|gemeente)\b/.test(lower))
    return true;
  if (/\b(?:zoiets|zo'n|zo’n) [^,.;!?]*\b(?:wil|verwacht|wens|gun|hoop|zie) $/.test(before)) return true;
  return (
    /\b(?:wij|we|ons|onze collega's|iedereen|mensen) (?:weten|snappen|begrijpen|kennen) (?:ook )?(?:zelf )?(?:dat|hoe) $/.test(
      before,
    ) && /\bjezelf\b|\bje eigen\b/.test(lower)
  );
}

/** The spans between quotation marks, within one paragraph. */
export function findQuotations(value: string): Span[] {
  if (!/["“”„«‘]/.test(value)) return [];
  return [
    ...value.matchAll(
      /"[^"\n]{2,400}"|[“„][^”“\n]{2,400}[”“]|«[^»\n]{2,400}»|‘[^’\n]{2,400}’(?!\p{L})|(?<![\p{L}\p{N}])'[^'\n]{2,400}'(?!\p{L})/gu,
    ),
  ].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
