/** Asks one language's lexicon whether a word stands in one of these lists. */
type Listed = (name: 'openers' | 'endings' | 'closings', norm: string) => boolean;

/**
 * A segment without the words that only open or end what is said ("helaas", "nou", "hoor", "unfortunately", "please")
 * and without a closing that no mark parts from it ("… elke avond uit groetjes kim").
 */
export function withoutFillers<Token extends { readonly norm: string }>(
  segment: readonly Token[],
  isListed: Listed,
): readonly Token[] {
  let from = 0;
  let to = closingAt(segment, isListed);
  while (from < to && isListed('openers', segment[from]?.norm ?? '')) from++;
  while (to > from && isListed('endings', segment[to - 1]?.norm ?? '')) to--;
  return segment.slice(from, to);
}

/** Where the closing begins; the length when there is none. */
function closingAt(segment: readonly { readonly norm: string }[], isListed: Listed): number {
  const at = segment.findIndex((token, index) => index > 1 && isListed('closings', token.norm));
  return at < 0 || segment.length - at > mostInClosing ? segment.length : at;
}

const mostInClosing = 4;
