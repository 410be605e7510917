import type { Span } from '../../language/span';
import { readCall, type Call } from './call';
import { readWords } from './words';

/** A mustache of a template with everything in it, also when it has not been closed yet. */
export interface Tag extends Span {
  /** `value`: {{name}}; `open`: {{#if}}; `inverse`: {{^name}}; `inline`: {{#*inline}}; `decorator`: another with an asterisk. */
  readonly kind:
    | ('value' | 'open' | 'inverse' | 'else' | 'close' | 'partial' | 'partial-block' | 'inline')
    | ('decorator' | 'comment' | 'raw');
  /** What stands before its name: "{{", "{{~#", "{{else ". */
  readonly opening: string;
  /** Where its braces stand open, its end is that of its line. */
  readonly isClosed: boolean;
  readonly call: Call;
}

/** Everything in braces in a text, in order. Nothing is refused. Takes linear time. */
export function readTags(source: string): Tag[] {
  const tags: Tag[] = [];
  for (let at = nextMustache(source, 0); at >= 0;) {
    const tag = readTag(source, at);
    tags.push(tag);
    at = nextMustache(source, Math.max(tag.end, at + 2));
  }
  return tags;
}

/** The next "{{" that opens a mustache; one behind a single backslash is text. */
function nextMustache(source: string, from: number): number {
  let at = source.indexOf('{{', from);
  while (at > 0 && source[at - 1] === '\\' && source[at - 2] !== '\\') at = source.indexOf('{{', at + 2);
  return at;
}

const openings = /\{\{\{\{|\{\{~?\s*(?:!(?:--)?|\{|&|#[>*]?|\*|\/|>|\^|\s*else(?![^\s~}]))?\s*/y;

function readTag(source: string, start: number): Tag {
  openings.lastIndex = start;
  const opening = openings.exec(source)?.[0] ?? '{{';
  const from = start + opening.length;
  if (opening.startsWith('{{{{')) return rawTag(source, start, opening);
  if (opening.includes('!')) return commentTag(source, start, opening);
  const { end, inner, isClosed } = closingOf(source, from);
  const call = readCall(readWords(source, { start: from, end: inner }), { start: from, end: inner });
  const kind = kindOf(opening, call);
  const isBareElse = kind === 'else' && call.name?.text === 'else';
  return { start, end, opening, isClosed, kind, call: isBareElse ? noCall(inner) : call };
}

function kindOf(opening: string, call: Call): Tag['kind'] {
  const sigil = opening.replace(/^\{\{~?/, '').trim();
  // "{{#else}}" is meant for an "else"; that it is not one is said of it.
  if (sigil === '#' && call.name?.text === 'else' && call.params.length === 0) return 'else';
  if (sigil === '#*' || sigil === '*') return sigil === '#*' && call.name?.text === 'inline' ? 'inline' : 'decorator';
  if (sigil === '^') return call.name ? 'inverse' : 'else';
  const kinds: Readonly<Record<string, Tag['kind']>> = {
    ...{ '#': 'open', '#>': 'partial-block', '/': 'close', '>': 'partial', else: 'else' },
  };
  return kinds[sigil] ?? 'value';
}

const endings = /"(?:\\"|[^"])*"|'(?:\\'|[^'])*'|\[[^\]\n{}]*\]|~?\}?~?\}\}|\{\{|[^]/y;

/** Where a mustache ends, and what is in it. One that runs into another, or to the end, stops at its own line. */
function closingOf(source: string, from: number): { end: number; inner: number; isClosed: boolean } {
  for (let at = from; at < source.length;) {
    endings.lastIndex = at;
    const [found = ''] = endings.exec(source) ?? [];
    const end = at + found.length;
    if (found.endsWith('}}') && !/^["']/.test(found)) return { end, inner: at, isClosed: true };
    if (found === '{{') break;
    if (/^["']/.test(found) && isRunaway(found)) return closingIn(source, at, found);
    at = end;
  }
  return unclosed(source, from);
}

const loose = /[^\r\n{},;!?]*?(?=\.?[\r\n{},;!?]|\.\s|$)/y;

/** What stands in braces that do not close: up to a brace or what ends a part of a sentence, on its own line. */
function unclosed(source: string, from: number): { end: number; inner: number; isClosed: boolean } {
  loose.lastIndex = from;
  const inner = from + (loose.exec(source)?.[0].length ?? 0);
  return { inner, end: source[inner] === '}' ? inner + 1 : inner, isClosed: false };
}

/** A quotation mark that is not closed takes the rest of the text up to the next one. */
function isRunaway(found: string): boolean {
  return found.length === 1 || /^[^\n]*\}\}[^\n]*\n/.test(found);
}

function closingIn(source: string, at: number, found: string): { end: number; inner: number; isClosed: boolean } {
  const rest = found.length === 1 ? source.slice(at) : found;
  const [close, line] = [rest.indexOf('}}'), rest.search(/\r|\n/)];
  if (close >= 0 && (line < 0 || close < line)) return { end: at + close + 2, inner: at + close, isClosed: true };
  const end = at + (line < 0 ? rest.length : line);
  return { end, inner: end, isClosed: false };
}

function commentTag(source: string, start: number, opening: string): Tag {
  const isLong = opening.includes('!--');
  const close = isLong ? /--~?\}\}/g : /~?\}\}/g;
  close.lastIndex = start + opening.trimEnd().length;
  const found = close.exec(source);
  const end = found ? found.index + found[0].length : source.length;
  return { start, end, opening, isClosed: found !== null, kind: 'comment', call: noCall(end) };
}

/** Of four braces only the opening is a tag: what they enclose has no meaning of its own here. */
function rawTag(source: string, start: number, opening: string): Tag {
  const ending = /[^}\n]*\}{0,4}/y;
  ending.lastIndex = start;
  const end = start + (ending.exec(source)?.[0].length ?? opening.length);
  return { start, end, opening, isClosed: source.endsWith('}}}}', end), kind: 'raw', call: noCall(end) };
}

function noCall(at: number): Call {
  return { start: at, end: at, name: undefined, params: [], hash: [], blockParams: [], strange: [] };
}
