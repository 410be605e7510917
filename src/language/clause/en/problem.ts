import { isEnglishAdjective } from '../../en/vocabulary';
import { isListed } from './lexicon';
import type { Segment, Token } from './tokens';

const doubleThings = /^(?:buggy|pushchair|pram|room|bed|glazing|mattress|duvet|oven|socket|sofa|decker|garage)$/;

/** True when a word says that something is wrong. */
export function hasProblem(tokens: Segment): boolean {
  return tokens.some(
    ({ norm }, at) =>
      (isListed('problems', norm) && !(norm === 'double' && doubleThings.test(tokens[at + 1]?.norm ?? ''))) ||
      isExcess(norm, tokens[at + 1]?.norm ?? '') ||
      /n't$/.test(norm) ||
      (isRepeated(norm, tokens[at + 1]) && !isPastime(tokens)) ||
      isKeptWaiting(tokens, at) ||
      isBurden(norm, tokens[at + 1]?.norm ?? '', tokens[at - 1]?.norm ?? ''),
  );
}

/** "been standing there for forty minutes", "been with you for five weeks". */
function isKeptWaiting(tokens: Segment, at: number): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  if (tokens[at]?.norm !== 'been' || !(/ing$/.test(next) || next === 'with')) return false;
  const from = tokens.findIndex(({ norm }, index) => index > at && norm === 'for');
  return (
    from > 0 && tokens.slice(from, from + 5).some(({ norm }) => /^(?:minutes|hours|days|weeks|months)$/.test(norm))
  );
}

/** "had to pay", "keep getting", "a parking fine". */
function isBurden(norm: string, next: string, before: string): boolean {
  if (/^(?:had|have|has)$/.test(norm)) return next === 'to';
  if (/^(?:keep|keeps|kept)$/.test(norm)) return /ing$/.test(next);
  if (/^(?:was|were|been)$/.test(norm)) return next === 'left';
  if (/^(?:get|got|getting)$/.test(norm)) return /^(?:called|charged|passed|emailed|texted|rung)$/.test(next);
  if (norm === 'in') return /^(?:pieces|bits|tatters|shreds)$/.test(next);
  if (norm === 'passed') return /^(?:from|around|between|on|back)$/.test(next);
  return /^fines?$/.test(norm) && /^(?:a|parking|the|my|this)$/.test(before);
}

/** "too small", "too many". */
function isExcess(norm: string, next: string): boolean {
  return (
    norm === 'too' && (/^(?:many|much|few)$/.test(next) || isListed('adjectives', next) || isEnglishAdjective(next))
  );
}

/** "four times", "3 weeks". */
function isRepeated(norm: string, next: Token | undefined): boolean {
  if (norm === 'for' && /^(?:hours|days|weeks|months|years|ages)$/.test(next?.norm ?? '')) return true;
  return next?.norm === 'times' && (isListed('determiners', norm) || /^\d+$/.test(norm));
}

/** "no complaints", "never had any problems": a word of trouble that is denied. */
export function deniesProblem(tokens: Segment): boolean {
  return tokens.some(({ norm }, at) => {
    if (norm === 'nothing') return /^(?:to|wrong|broken|missing|damaged)$/.test(tokens[at + 1]?.norm ?? '');
    if (!/^(?:no|never|without|any)$|n't$/.test(norm)) return false;
    return tokens.slice(at + 1, at + 5).some((token) => isListed('deniable', token.norm));
  });
}

/** "the repair went well". */
export function wentWell(tokens: Segment): boolean {
  return tokens.some(({ norm }, at) => /^(?:went|go|goes|gone|going)$/.test(norm) && tokens[at + 1]?.norm === 'well');
}

/** "been using your app for years" is no burden. */
function isPastime(tokens: Segment): boolean {
  return tokens.some(({ norm }) =>
    /^(?:using|living|working|shopping|coming|enjoying|ordering|buying|banking)$/.test(norm),
  );
}
