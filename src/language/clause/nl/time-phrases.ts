import { isIn } from '../../nl/grammar';
import type { Segment, Token } from './tokens';

const measured =
  /^(?:al|nu|pas|ruim|bijna|zeker|ongeveer|meer|dan|minstens|inmiddels|nog|bij|zo'n|meerdere|paar|een|de|het|elke|iedere|deze|die|dit)$/;
const closing = /^(?:lang|geleden|later|achtereen|terug|al|nu)$/;

/** The end of the expression of time that starts at `at`: "al drie weken", "vorige week", "maandag 12 november". */
export function timePhrase(tokens: Segment, at: number): number | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const counted = skipWhile(
    tokens,
    at,
    ({ norm }) => measured.test(norm) || isIn('numerals', norm) || isIn('timeAdjectives', norm) || /^\d+$/.test(norm),
  );
  if (counted > at && isIn('timeNouns', tokens[counted]?.norm ?? '')) {
    const end = skipWhile(tokens, counted + 1, ({ norm }) => closing.test(norm) || /^\d{4}$/.test(norm));
    return joined(tokens, end);
  }
  if (isIn('times', first.norm) || /^\d{1,2}[:.]\d{2}$/.test(first.norm)) {
    const end = skipWhile(
      tokens,
      at + 1,
      ({ norm }) => isIn('times', norm) || isIn('timeNouns', norm) || /^\d/.test(norm),
    );
    return joined(tokens, end);
  }
  return undefined;
}

/** "drie keer op rij", "twee dagen achter elkaar", "tien uur 's ochtends". */
function joined(tokens: Segment, at: number): number {
  const two = `${tokens[at]?.norm ?? ''} ${tokens[at + 1]?.norm ?? ''}`;
  if (/^(?:op rij|achter elkaar|per (?:dag|week|maand|jaar)|'s (?:ochtends|middags|avonds|nachts))$/.test(two))
    return at + 2;
  return at;
}

/** "half zeven", "kwart over drie", "vijf voor half acht uur": a time of the clock in words. */
export function clockTime(tokens: Segment, at: number): number | undefined {
  const isCount = ({ norm }: Token): boolean => isIn('numerals', norm) || /^\d{1,2}$/.test(norm);
  const end = skipWhile(
    tokens,
    at,
    (token) => isCount(token) || /^(?:half|kwart|over|voor|uur|tien|twintig)$/.test(token.norm),
  );
  const last = tokens[end - 1];
  return last && end > at && (last.norm === 'uur' || isCount(last)) ? end : undefined;
}

/** The first place from `at` on where the test fails. */
export function skipWhile(tokens: Segment, at: number, test: (token: Token) => boolean): number {
  let next = at;
  for (let token = tokens[next]; token && test(token); token = tokens[next]) next++;
  return next;
}
