// What data can hold, and how Handlebars reads it. Data is what JSON can say; nothing in it is ever called.

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** A property that the value has of its own; the length of a list or text counts as one. */
export function property(value: unknown, name: string): unknown {
  if (typeof value === 'string') return name === 'length' ? value.length : undefined;
  if (typeof value !== 'object' || value === null || forbidden.has(name)) return undefined;
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

/** Handlebars compares contexts loosely, and templates can see it: 1 is "1", and a list of one text is that text. */
export function equalLoosely(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  const [a, b] = [primitive(one), primitive(other)];
  // Two lists or objects are the same only when they are one.
  return a !== undefined && b !== undefined && !(isObject(one) && isObject(other)) && a == b;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function primitive(value: unknown): string | number | boolean | undefined {
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  return Array.isArray(value) ? toText(value) : undefined;
}

/** Empty for `with`, sections and helpers: no value, no text, false, or a list without items; 0 is something. */
export function isEmpty(value: unknown): boolean {
  return (!value && value !== 0) || (Array.isArray(value) && value.length === 0);
}

/** Holds for `if`: not empty, and not 0 unless 0 counts. */
export function holds(value: unknown, zero: 'counts' | 'is-empty'): boolean {
  return !isEmpty(value) && (zero === 'counts' || value !== 0);
}

/** Lists in lists, deeper than this, are no text. */
const mostLevels = 16;

/** What a value writes; undefined for what cannot stand in a text. */
export function toText(value: unknown, level = 0): string | undefined {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) {
    if (level > mostLevels) return undefined;
    const texts = value.map((item) => toText(item, level + 1));
    return texts.includes(undefined) ? undefined : texts.join(',');
  }
  return typeof value === 'object' || typeof value === 'function' ? undefined : String(value as string | number);
}

/** True for "[naam]": a place that the writer has yet to fill in. */
export function isOpen(value: unknown): boolean {
  return typeof value === 'string' && /^\[[^[\]\n]+\]$/.test(value);
}
