import type { Span } from './span';
import type { Sentence, Text } from './text';

/** True when a quotation mark opens before the span in its sentence and one closes behind it. */
export function isQuoted(text: Text, sentence: Sentence, { start, end }: Span): boolean {
  const before = text.value.slice(sentence.start, start);
  if (!/["'“„‘]/.test(before)) return false;
  const after = text.value.slice(end, sentence.end);
  if ((before.split('"').length - 1) % 2 === 1 && after.includes('"')) return true;
  if (/(?:^|[\s(:])'[^']*$/.test(before) && /'(?!\p{L})/u.test(after)) return true;
  return /[“„‘][^”’]*$/.test(before) && /[”’]/.test(after);
}
