import type { Draft } from '../engine/draft';
import { findCustomerWords } from '../language/customer-words/find';
import type { CustomerWordKind } from '../language/customer-words/words';
import { findPlaceholders } from '../language/placeholders/find';
import { momentsToName } from '../language/promises/days';
import type { Span } from '../language/span';

/**
 * Something to complete with, and the sentence of the customer that it comes from. A moment comes from none, nor does `own`: the name
 * of one of us, as the team signs.
 */
export interface Suggestion {
  readonly kind: CustomerWordKind | 'moment' | 'own';
  readonly text: string;
  readonly sentence?: string;
}

/** Where the cursor is: what is completed (offsets in its line) and what was typed to ask for it. */
export interface Asked {
  /** The line up to the cursor, and behind it. */
  readonly before: string;
  readonly behind: string;
  /** The character that was typed just now; undefined when somebody asks with a key. */
  readonly typed: string | undefined;
}

/** What to offer, best first, in place of `span` of the line. `isBlank`: the span is a blank that is filled as a whole. */
export interface Offer {
  readonly span: Span;
  readonly isBlank: boolean;
  readonly suggestions: readonly Suggestion[];
}

/**
 * What can be completed in a reply: the customer's own words, and moments computed from the draft's date. Whoever asks with a key gets
 * everything that fits; while typing only what a capital inside a sentence, a figure or an opened bracket asks for.
 */
export function suggest(draft: Draft, asked: Asked): Offer | undefined {
  const blank = blankAt(asked);
  const span = blank ?? wordBefore(asked.before);
  const all = suggestionsOf(draft);
  if (blank) return { span, isBlank: true, suggestions: forBlank(all, `${asked.before}${asked.behind}`, blank) };
  const start = asked.before.slice(span.start);
  const fitting = asked.typed === undefined ? all : all.filter((one) => isAskedFor(one, asked, start));
  if (fitting.length === 0) return undefined;
  return { span, isBlank: false, suggestions: sorted(fitting, kindOf(asked.before, span)) };
}

/** The sign that opens a blank, and the figures. VS Code lets no letter trigger anything: capitals are watched for. */
export const triggers: readonly string[] = [...'[0123456789'];

function suggestionsOf(draft: Draft): Suggestion[] {
  const { customer, date, settings } = draft;
  const language = draft.language === 'en' ? 'en' : 'nl';
  const words = customer && !draft.grave ? findCustomerWords(customer) : [];
  const theirs = words.map(({ kind, text, start }): Suggestion => {
    const sentence = customer?.sentenceAt(start)?.text.replace(/\s+/g, ' ');
    return { kind, text, ...(sentence !== undefined && { sentence }) };
  });
  const moments = momentsToName(language, { date, calendar: settings.calendar });
  const ours = settings.team.signOffNames ?? [];
  return [
    ...theirs,
    ...moments.map((text): Suggestion => ({ kind: 'moment', text })),
    ...ours.map((text): Suggestion => ({ kind: 'own', text })),
  ];
}

/** "{{medewerker}}" is one of us, and nobody of the customer's. */
function forBlank(all: readonly Suggestion[], line: string, blank: Span): Suggestion[] {
  const kind = kindOf(line, blank);
  return sorted(kind === 'own' ? all.filter((one) => one.kind !== 'name') : all, kind);
}

/** A figure or a capital asks for what begins with it; but every sentence begins with a capital. */
function isAskedFor({ text, kind }: Suggestion, { before, typed = '' }: Asked, start: string): boolean {
  if (start.length !== 1 || kind === 'moment' || kind === 'own' || !text.startsWith(typed)) return false;
  return /\d/.test(typed) || !/(?:^|[.!?:…>]["”]?)\s*$/.test(before.slice(0, -1));
}

/** The blank or the proposal that holds the cursor, or the brackets that were just opened. */
function blankAt({ before, behind }: Asked): Span | undefined {
  const line = before + behind;
  const at = before.length;
  if (before.endsWith('[')) return { start: at - 1, end: behind.startsWith(']') ? at + 1 : at };
  return findPlaceholders(line).find(({ start, end }) => start < at && at <= end);
}

function wordBefore(before: string): Span {
  const word = /[\p{L}\p{N}][\p{L}\p{N}.\-/’']*$/u.exec(before)?.[0] ?? '';
  return { start: before.length - word.length, end: before.length };
}

const asks: readonly (readonly [Suggestion['kind'], RegExp])[] = [
  ['own', /medewerker|collega|agent|employee|colleague|afdeling|department|handtekening|signature|signed/i],
  ['number', /nummer|number|bestel|order|factuur|invoice|kenmerk|reference|klantnr|#/i],
  ['moment', /datum|dag\b|tijd|moment|wanneer|uur|date|day|time|when|vandaag|morgen|today|tomorrow|uiterlijk|\bby\b/i],
  ['name', /naam|name|beste|dear|hallo|hello|hoi|\bhi\b|geachte|mevrouw|meneer/i],
];

/** What the blank asks for, by its words; else what the words before it lead to. */
function kindOf(line: string, { start, end }: Span): Suggestion['kind'] | undefined {
  const inside = line.slice(start, end);
  const near = line.slice(0, start).split(/\s+/).slice(-4).join(' ');
  return [inside, near].flatMap((words) => asks.find(([, pattern]) => pattern.test(words))?.[0] ?? [])[0];
}

const order: readonly Suggestion['kind'][] = ['name', 'number', 'thing', 'moment', 'own'];

function sorted(suggestions: readonly Suggestion[], first: Suggestion['kind'] | undefined): Suggestion[] {
  const rank = ({ kind }: Suggestion): number => (kind === first ? -1 : order.indexOf(kind));
  return [...suggestions].sort((a, b) => rank(a) - rank(b));
}
