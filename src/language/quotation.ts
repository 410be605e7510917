import type { Span } from './span';
import { perPart } from './per-part';
import type { Sentence, Text } from './text';

/** "Een melding met de tekst Geen verbinding": what follows is read from a screen. */
const introducesText = /(?<!\p{L})(?:met de (?:tekst|melding)|with the (?:text|message)|that says):?\s/iu;

const introduces = perPart(({ text }: Sentence) => introducesText.test(text));

/**
 * True when a quotation mark opens before the span in its sentence and one closes behind it, in the same line; also where
 * the span is announced as the text of a message.
 */
export function isQuoted(text: Text, sentence: Sentence, { start, end }: Span): boolean {
  const before = text.value.slice(sentence.start, start);
  if ((introduces(sentence, text) && introducesText.test(before)) || isWithinCurly(text, { start, end })) return true;
  if (!/["'“„‘]/.test(before)) return false;
  const after = text.value.slice(end, sentence.end);
  if ((before.split('"').length - 1) % 2 === 1 && after.includes('"')) return true;
  if (/(?:^|[\s(:])'[^']*$/.test(before) && /'(?!\p{L})/u.test(after)) return true;
  return /[“„‘][^”’]*$/.test(before) && /[”’]/.test(after);
}

/** A quotation of more than one sentence: “Het lukt niet. Probeer het opnieuw.” */
function isWithinCurly({ value }: Text, { start, end }: Span): boolean {
  const lineStart = value.lastIndexOf('\n', start - 1) + 1;
  const before = value.slice(lineStart, start);
  return before.lastIndexOf('“') > before.lastIndexOf('”') && /^[^“”\n]*”/.test(value.slice(end));
}

/** The sentence announces the text of a message, or stands close behind one that does. */
export function isMessageText(text: Text, { index, paragraph }: Sentence): boolean {
  for (let at = Math.max(0, index - messageLength); at <= index; at++) {
    const one = text.sentences[at];
    if (one?.paragraph === paragraph && introduces(one, text)) return true;
  }
  return false;
}

/** So many sentences a message on a screen has at most. */
const messageLength = 3;
