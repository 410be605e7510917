import type { Sentence, Text } from '../text';
import { agreeWithFamiliar } from './agreement';
import { joinChanges, type Change, type Changes } from './clause';
import { toFamiliar } from './familiar';
import type { AddressForm } from './form';
import { toPolite } from './polite';
import { findQuotations, findAddressUses, type AddressUse } from './uses';

/** The edits that bring a text into one form of address, and the sentences that were left as they are. */
export interface Conversion {
  readonly edits: readonly Change[];
  readonly refused: readonly Sentence[];
}

/**
 * Converts a Dutch text to one form of address, verbs and reflexives included. A sentence that can be read in more
 * than one way is refused as a whole and left alone. Offsets are those of the text.
 */
export function convertAddress(text: Text, to: AddressForm): Conversion {
  const uses = findAddressUses(text).filter(({ form }) => form !== to);
  const edits: Change[] = [];
  const refused: Sentence[] = [];
  for (const sentence of new Set(uses.map((use) => use.sentence))) {
    const changes = convertSentence(
      uses.filter((use) => use.sentence === sentence),
      to,
    );
    if (changes === 'refused') refused.push(sentence);
    else edits.push(...changes);
  }
  edits.push(...fixedWords(text, to, refused));
  return { edits: edits.sort((a, b) => a.start - b.start), refused };
}

function convertSentence(uses: readonly AddressUse[], to: AddressForm): Changes {
  const [first] = uses;
  if (!first) return [];
  const parts = to === 'je' ? [...uses.map(convertUse), agreeWithFamiliar(first.sentence)] : uses.map(convertUse);
  return joinChanges(parts);
}

/** What one pronoun asks for when the other form is wanted; "refused" as in `convertAddress`. */
export function convertUse(use: AddressUse): Changes {
  return use.form === 'u' ? toFamiliar(use) : toPolite(use);
}

/** The pronoun of the other form alone, for a sentence that is refused: "uw" → "je". Takes a normalised word. */
export function plainPronoun(norm: string, to: AddressForm): string {
  if (to === 'je') return norm === 'uzelf' ? 'jezelf' : 'je';
  return norm === 'jouw' ? 'uw' : norm === 'jezelf' ? 'uzelf' : 'u';
}

const fixed: Record<AddressForm, readonly (readonly [RegExp, string])[]> = {
  je: [
    [/^alstublieft$/, 'alsjeblieft'],
    [/^dank-?u-?wel$/, 'dankjewel'],
  ],
  u: [
    [/^alsjeblieft$/, 'alstublieft'],
    [/^dank-?je-?wel$/, 'dank u wel'],
  ],
};

/** Thanks and please, which are one word each. */
function fixedWords(text: Text, to: AddressForm, refused: readonly Sentence[]): Change[] {
  const quoted = findQuotations(text.value);
  return text.words.flatMap(({ norm, start, end, text: written }) => {
    const found = fixed[to].find(([pattern]) => pattern.test(norm))?.[1];
    if (!found || [...refused, ...quoted].some((span) => span.start <= start && end <= span.end)) return [];
    const newText = /^\p{Lu}/u.test(written) ? found.charAt(0).toUpperCase() + found.slice(1) : found;
    return [{ start, end, newText }];
  });
}
