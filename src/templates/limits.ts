/** What a template may take at the most; `nesting` is checked before parsing, for parsing itself can be stalled by it. */
export const limits = { source: 64 * 1024, nesting: 32, steps: 20_000, depth: 32, output: 64 * 1024 } as const;

/**
 * Finds where a template is nested too deep, in one walk over its text: open blocks, links of an "else if" chain, and
 * round brackets inside a mustache all count. Gives the offset of the mustache that goes too far.
 */
export function findTooDeep(source: string): number | undefined {
  const chains: number[] = [];
  let depth = 0;
  for (let at = nextMustache(source, 0); at >= 0;) {
    const mustache = readMustache(source, at);
    const kind = kindOf(mustache.head);
    if (kind === 'open') chains.push(1);
    if (kind === 'link' && chains.length > 0) chains.push((chains.pop() ?? 0) + 1);
    if (kind === 'open' || kind === 'link') depth++;
    if (kind === 'close') depth -= chains.pop() ?? 0;
    if (depth + mustache.brackets > limits.nesting) return at;
    at = nextMustache(source, mustache.end);
  }
  return undefined;
}

/** The next "{{" that opens a mustache; one behind a backslash is text, and so is what follows up to the next. */
function nextMustache(source: string, from: number): number {
  let at = source.indexOf('{{', from);
  while (at > 0 && source[at - 1] === '\\' && source[at - 2] !== '\\') at = source.indexOf('{{', at + 2);
  return at;
}

interface Mustache {
  readonly end: number;
  /** What stands first in it: "#if", "/if", "else if". */
  readonly head: string;
  /** How deep its round brackets go. */
  readonly brackets: number;
}

const longestHead = 40;

function readMustache(source: string, at: number): Mustache {
  let from = at + 2;
  while (source[from] === '{' || source[from] === '~' || source[from] === '&') from++;
  if (source[from] === '!') return { end: endOfComment(source, from), head: '', brackets: 0 };
  const head = source.slice(from, from + longestHead);
  let [open, most] = [0, 0];
  for (let index = from; index < source.length; index++) {
    const char = source[index] ?? '';
    if (char === '"' || char === "'") index = closingQuote(source, index);
    else if (char === '(') most = Math.max(most, ++open);
    else if (char === ')') open--;
    else if (char === '}' && source[index + 1] === '}') return { end: index + 2, head, brackets: most };
  }
  return { end: source.length, head, brackets: most };
}

function closingQuote(source: string, at: number): number {
  const end = source.indexOf(source[at] ?? '', at + 1);
  return end < 0 ? source.length : end;
}

function endOfComment(source: string, from: number): number {
  const isLong = source.startsWith('!--', from);
  const end = source.indexOf(isLong ? '--' : '}}', from + (isLong ? 3 : 1));
  return end < 0 ? source.length : end + 2;
}

function kindOf(head: string): 'open' | 'link' | 'close' | undefined {
  if (head.startsWith('#')) return 'open';
  if (head.startsWith('/')) return 'close';
  if (/^\^\s*~?\}\}/.test(head)) return undefined;
  if (head.startsWith('^')) return 'open';
  return /^\s*else\s+[^\s~}]/.test(head) ? 'link' : undefined;
}
