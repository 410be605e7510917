import type { Span } from '../language/span';
import type { Channel, Draft } from './draft';
import type { Located } from './fix';

/** How a reply begins. */
export interface Salutation {
  /** A letter has its greeting on a line of its own; in talk (chat, WhatsApp, social) it opens the first line. */
  readonly style: 'letter' | 'talk';
  /** The greeting up to its comma, without a mention before it. */
  readonly greeting: Span | undefined;
  /** All that may hold the customer's name: in talk the whole reply, else the first line up to the end of its sentence. */
  readonly whole: Span;
  /** The greeting, or the first sentence of the first line where there is none. */
  readonly place: Located;
}

/** How a reply on a channel begins. */
export function usualStyle(channel: Channel): Salutation['style'] {
  return channel === 'email' || channel === 'letter' || channel === 'review' ? 'letter' : 'talk';
}

/** Reads how the reply begins. Offsets are in the reply. */
export function salutationOf({ channel, reply, parts }: Draft): Salutation {
  const { value } = reply;
  const style = usualStyle(channel);
  const start = /^\s*(?:@\S+\s+)*/.exec(value)?.[0].length ?? 0;
  const sentence = reply.sentences.find(({ end }) => end > start);
  const lineEnd = start + (/^[^\n]*/.exec(value.slice(start))?.[0].trimEnd().length ?? 0);
  const firstEnd = Math.min(sentence?.end ?? lineEnd, lineEnd);
  const greeting = parts.greeting && { start, end: endOfGreeting(value, start, parts.greeting.end) };
  const whole = { start: 0, end: style === 'talk' ? value.length : Math.max(firstEnd, greeting?.end ?? 0) };
  return { style, greeting, whole, place: { in: 'reply', ...(greeting ?? { start, end: firstEnd }) } };
}

/** The stop behind an initial does not end a greeting, nor the comma in "Geachte heer, mevrouw". */
function endOfGreeting(value: string, start: number, end: number): number {
  const rest = value.slice(end, end + longestRest);
  const initials = /\s\p{Lu}(?:\.?\s(?:en|and|&))?$/u.test(value.slice(start, end))
    ? afterInitial.exec(rest)?.[0]
    : undefined;
  return end + (initials ?? bothSexes.exec(rest)?.[0] ?? '').length;
}

const longestRest = 60;
const afterInitial = /^(?:\.\s?\p{Lu})*\.(?:\s\p{Ll}{1,4}|\s?(?:\p{Lu}\.)+|\s?\p{Lu}[\p{L}'’-]+)*/u;
const bothSexes = /^\s*[,/]\s*(?:geachte\s+|dear\s+)?(?:mevrouw|mevr|mw|heer|dhr|madam|sir)\b\.?/i;
