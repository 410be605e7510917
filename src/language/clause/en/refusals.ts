import type { Sentence } from '../../text';
import type { RefusalReason } from '../reading';
import { hasPhrase, isListed, spellOut } from './lexicon';
import type { Segment } from './tokens';

const longest = 40;

/** Why a whole sentence is not read at all, or undefined when it may be. */
export function refuseSentence(sentence: Sentence): RefusalReason | undefined {
  const norms = sentence.words.map((word) => spellOut(word.norm).toLowerCase());
  const [first = ''] = norms;
  if (norms.length === 0) return 'empty';
  if (/\?/.test(sentence.text)) return 'question';
  if (/["“”«»]|(?:^|\s)['‘]\p{L}{2,}/u.test(sentence.text)) return 'quotation';
  if (norms.some((norm) => isListed('insults', norm))) return 'insult';
  if (hasPhrase('sarcasm', norms, 'anywhere')) return 'sarcasm';
  if (norms.some((norm) => isListed('thanks', norm))) return 'thanks';
  if (norms.length > longest) return 'too-long';
  return isListed('interrogatives', first) || isListed('auxiliaryFirst', first) ? 'question' : undefined;
}

/** Why a part of a sentence cannot be a problem that is told, or undefined when it may be. */
export function refuseSegment(tokens: Segment): RefusalReason | undefined {
  const norms = tokens.map((token) => token.norm);
  const [first = '', next = ''] = norms;
  if (norms.length < 2) return 'empty';
  if (hasPhrase('wishes', norms, 'start') || norms.includes('please')) return 'wish';
  if (isListed('auxiliaryFirst', first) || isListed('interrogatives', first)) return 'question';
  if (isListed('imperatives', first) && !isListed('auxiliaries', next)) return 'imperative';
  if (isSubordinate(norms)) return 'subordinate';
  if (isPointing(first, next)) return 'unclear-reference';
  return norms.some((norm) => isListed('feelings', norm)) ? 'feeling' : undefined;
}

function isSubordinate(norms: readonly string[]): boolean {
  if (norms[0] === 'because' && norms[1] === 'of') return false;
  if (/^(?:if|when|because|although|though|whereas|unless|while|as)$/.test(norms[0] ?? '')) return true;
  return norms.some((norm, at) => {
    if (!isListed('relatives', norm)) return false;
    if (norm !== 'that') return at > 0 || isListed('interrogatives', norm);
    return at > 0;
  });
}

/** "This doesn't work": nobody but the customer knows what. */
function isPointing(first: string, next: string): boolean {
  if (/^(?:that's|this's)$/.test(first)) return true;
  return /^(?:this|that|these|those|which)$/.test(first) && isListed('auxiliaryFirst', next);
}
