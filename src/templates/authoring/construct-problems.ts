import { blockNames } from '../blocks';
import { isCall, type Call, type Term } from './call';
import { noted, type Noted } from './noted';
import type { Tag } from './tags';
import { texts } from './text-messages';
import type { Tree } from './tree';

/** What Handlebars can parse, and a template cannot have or a writer cannot mean. */
export function constructProblems({ tags }: Tree, source: string): Noted[] {
  const between = tags.map((tag, index) => ({ start: tags[index - 1]?.end ?? 0, end: tag.start }));
  const gaps = [...between, { start: tags.at(-1)?.end ?? 0, end: source.length }];
  return [
    ...tags.flatMap((tag) => [...forbiddenIn(tag, source), ...oneValueIn(tag), ...pathsIn(tag.call)]),
    ...gaps.flatMap(({ start, end }) => bracesIn(source.slice(start, end), start)),
  ];
}

function forbiddenIn(tag: Tag, source: string): Noted[] {
  const { kind, opening, call } = tag;
  const name = call.name?.text ?? '';
  if (kind === 'raw') return [noted(tag, 'forbidden', '{{{{', texts.raw)];
  if (kind === 'decorator') return [noted(tag, 'forbidden', `*${name}`, texts.decorator)];
  if (kind === 'value' && /^\{\{~?(?:\{|&)/.test(opening)) {
    const meant = source
      .slice(tag.start, tag.end)
      .replace(/^(\{\{~?)(?:\{|&)/, '$1')
      .replace(/\}(~?\}\})$/, '$1');
    return [{ ...noted(tag, 'needless-braces', opening.trim(), texts.needless, 'warning'), meant }];
  }
  if (call.name && name === 'log') return [noted(call.name, 'forbidden', 'log', texts.log)];
  if (call.name && kind === 'value' && lacksHash(tag))
    return [{ ...noted(call.name, 'unknown-helper', name, texts.withoutHash(name)), meant: `#${name}` }];
  return [];
}

/** True for "{{if name}}": the opening of a block without its "#". */
export function lacksHash({ kind, call: { name, params } }: Tag): boolean {
  return kind === 'value' && params.length > 0 && name !== undefined && blockNames.includes(name.text);
}

function oneValueIn({ kind, call: { name, params } }: Tag): Noted[] {
  const isBlock = name && (kind === 'open' || kind === 'else') && blockNames.includes(name.text);
  return isBlock && params.length !== 1 ? [noted(name, 'syntax', name.text, texts.oneValue(name.text))] : [];
}

/**
 * "klant." is two names to Handlebars, the second of which is the context itself; and quotation marks as a word processor
 * writes them are letters.
 */
function pathsIn({ name, params, hash }: Call): Noted[] {
  const terms: (Term | undefined)[] = [name, ...params, ...hash.map(({ value }) => value)];
  return terms.flatMap((term) => {
    if (!term) return [];
    if (isCall(term)) return pathsIn(term);
    if (term.kind === 'path' && hasCurlyQuote(term.text)) return [noted(term, 'syntax', term.text, texts.curly)];
    const isOpen = term.kind === 'path' && /[^./][./]$/.test(term.text);
    return isOpen ? [noted(term, 'syntax', term.text, texts.trailing(term.text))] : [];
  });
}

/** True for a word with quotation marks that are not straight. */
export function hasCurlyQuote(text: string): boolean {
  return /[“”„‘’«»]/.test(text);
}

const strayBraces = /(?<![{\\])\{\s*([A-Za-z]\w*)\s*\}{1,2}(?!\})|\{%[^%\n]*%\}/g;

/** Braces that are text to Handlebars, and that no customer should read. */
function bracesIn(text: string, from: number): Noted[] {
  return [...text.matchAll(strayBraces)].map(({ 0: found, 1: name, index }) => {
    const span = { start: from + index, end: from + index + found.length };
    if (name === undefined) return noted(span, 'stray-braces', found, texts.foreign(found), 'warning');
    return { ...noted(span, 'stray-braces', name, texts.singleBraces(found), 'warning'), meant: `{{${name}}}` };
  });
}
