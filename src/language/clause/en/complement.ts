import { hasPhrase, isListed } from './lexicon';
import type { Segment } from './tokens';

const longestHead = 10;

/**
 * What stands behind "that" when the words before it only say how the customer takes it or that they saw it: "I'm
 * disappointed that my order arrived damaged" gives "my order arrived damaged". "That" may be left out behind a
 * feeling. Undefined when the words before it promise, guess or report.
 */
export function complementOf(segment: Segment): Segment | undefined {
  const norms = segment.map(({ norm }) => norm);
  const that = norms.indexOf('that');
  if (that > 0 && that <= longestHead) return tells(norms.slice(0, that)) ? segment.slice(that + 1) : undefined;
  const seen = norms.findIndex(
    (_, at) => at > 0 && at < longestHead && sees(norms.slice(0, at)) && opensSubject(norms[at] ?? ''),
  );
  if (seen > 0) return segment.slice(seen);
  const felt = norms.findIndex((norm, at) => at < longestHead && isRegret(norm) && opensSubject(norms[at + 1] ?? ''));
  return felt > 0 && tells(norms.slice(0, felt + 1)) ? segment.slice(felt + 1) : undefined;
}

function tells(head: readonly string[]): boolean {
  if (head.some((norm) => /^(?:not|never|if|would|hope|don't|isn't|wasn't)$/.test(norm)))
    return hasPhrase('deniedRegrets', head, 'anywhere');
  if (head.includes('let') && head.includes('down')) return true;
  if (head.some(isRegret)) return !hasPhrase('wishes', head, 'start');
  return sees(head);
}

/** "I just noticed", "the problem is". */
function sees(head: readonly string[]): boolean {
  const told = head.filter((norm) => !/^(?:just|now|only|also|already|today|yesterday)$/.test(norm));
  return [1, 2, 3, 4].some((length) => isListed('seeing', told.slice(-length).join(' ')));
}

function isRegret(norm: string): boolean {
  return (isListed('feelings', norm) && !/^(?:done|fed)$/.test(norm)) || isListed('regrets', norm);
}

function opensSubject(norm: string): boolean {
  return /^(?:i|we|you|my|our|your|the|nobody|no|there|there's)$/.test(norm) || isListed('contracted', norm);
}
