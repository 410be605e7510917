/**
 * A piece of a snippet's body. `text` as it is; `stop` a place to fill, with what stands there until then; `choice` a place
 * with what it can be; `variable` what the draft knows, with what stands there when it does not.
 */
export type SnippetPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'stop'; readonly number: number; readonly parts: readonly SnippetPart[] }
  | { readonly kind: 'choice'; readonly number: number; readonly options: readonly string[] }
  | { readonly kind: 'variable'; readonly name: string; readonly parts: readonly SnippetPart[] };

/** Why a body is not in the syntax, with the place in the body. */
export interface SnippetFault {
  readonly at: number;
  readonly code: 'open' | 'transform' | 'nested' | 'empty-choice';
}

/** Thrown and caught in this file alone. */
class Fault extends Error {
  constructor(
    readonly at: number,
    readonly code: SnippetFault['code'],
  ) {
    super(code);
  }
}

/** Places to fill stand at most so deep in each other. */
const deepest = 8;

/**
 * Reads the body of a snippet in the syntax of VS Code: `$1`, `${1}`, `${1:text}`, `${1|a,b|}`, `$NAME`, `${NAME:text}`, and
 * a backslash before `$`, `}` and itself. Transforms are regular expressions, and not read. Never throws.
 */
export function parseSnippet(body: string): readonly SnippetPart[] | SnippetFault {
  try {
    return readParts({ body, at: 0 }, 0);
  } catch (error) {
    if (error instanceof Fault) return { at: error.at, code: error.code };
    throw error;
  }
}

/** True for what `parseSnippet` could not read. */
export function isFault(read: readonly SnippetPart[] | SnippetFault): read is SnippetFault {
  return 'code' in read;
}

interface Cursor {
  readonly body: string;
  at: number;
}

function readParts(cursor: Cursor, depth: number): SnippetPart[] {
  if (depth > deepest) throw new Fault(cursor.at, 'nested');
  const parts: SnippetPart[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') parts.push({ kind: 'text', text });
    text = '';
  };
  while (cursor.at < cursor.body.length) {
    const char = cursor.body.charAt(cursor.at);
    if (char === '}' && depth > 0) break;
    const place = char === '$' ? readPlace(cursor, depth) : undefined;
    if (place) {
      flush();
      parts.push(place);
      continue;
    }
    const escaped = char === '\\' && /[$}\\]/.test(cursor.body.charAt(cursor.at + 1));
    text += escaped ? cursor.body.charAt(cursor.at + 1) : char;
    cursor.at += escaped ? 2 : 1;
  }
  flush();
  return parts;
}

/** What begins with a dollar; undefined when that is an amount: "$ 12". */
function readPlace(cursor: Cursor, depth: number): SnippetPart | undefined {
  const start = cursor.at;
  const [head, bare, braced] = /^\$(?:(\d+|[A-Za-z_]\w*)|\{(\d+|[A-Za-z_]\w*))/.exec(cursor.body.slice(start)) ?? [];
  if (head === undefined) return undefined;
  cursor.at += head.length;
  if (bare !== undefined) return placeOf(bare, []);
  const next = cursor.body.charAt(cursor.at);
  if (next === '/') throw new Fault(cursor.at, 'transform');
  if (next === '|') return readChoice(cursor, Number(braced), start);
  if (next === ':') cursor.at++;
  else if (next !== '}') throw new Fault(start, 'open');
  const parts = next === ':' ? readParts(cursor, depth + 1) : [];
  if (cursor.body.charAt(cursor.at) !== '}') throw new Fault(start, 'open');
  cursor.at++;
  return placeOf(braced ?? '', parts);
}

function placeOf(name: string, parts: readonly SnippetPart[]): SnippetPart {
  return /^\d/.test(name) ? { kind: 'stop', number: Number(name), parts } : { kind: 'variable', name, parts };
}

function readChoice(cursor: Cursor, number: number, start: number): SnippetPart {
  const rest = /^\|((?:[^\\|]|\\[\s\S])*)\|\}/.exec(cursor.body.slice(cursor.at));
  if (!rest || Number.isNaN(number)) throw new Fault(start, 'open');
  cursor.at += rest[0].length;
  const options = (rest[1] ?? '').match(/(?:[^\\,]|\\[\s\S])+/g) ?? [];
  if (options.length === 0) throw new Fault(start, 'empty-choice');
  return { kind: 'choice', number, options: options.map((one) => one.replace(/\\([\s\S])/g, '$1')) };
}

/**
 * The text of a snippet: values by name for its variables, what stands in a place to fill, the first of a choice. A place
 * with the same number says the same everywhere.
 */
export function snippetText(parts: readonly SnippetPart[], values: ReadonlyMap<string, string> = new Map()): string {
  const said = new Map<number, string>();
  note(parts, values, said);
  return write(parts, values, said);
}

/**
 * The text of a snippet as it reads when filled in: what stands in brackets in a place to fill is an example of what comes
 * there.
 */
export function exampleText(parts: readonly SnippetPart[]): string {
  return snippetText(parts.map(withoutBrackets));
}

function withoutBrackets(part: SnippetPart): SnippetPart {
  if (part.kind === 'text' || part.kind === 'choice') return part;
  const [first] = part.parts;
  const proposal = part.parts.length === 1 && first?.kind === 'text' ? /^\[(.+)\]$/s.exec(first.text)?.[1] : undefined;
  const parts: readonly SnippetPart[] =
    proposal === undefined ? part.parts.map(withoutBrackets) : [{ kind: 'text', text: proposal }];
  return { ...part, parts };
}

function note(parts: readonly SnippetPart[], values: ReadonlyMap<string, string>, said: Map<number, string>): void {
  for (const part of parts) {
    if (part.kind === 'text') continue;
    if (part.kind === 'choice') {
      said.set(part.number, said.get(part.number) ?? part.options[0] ?? '');
      continue;
    }
    note(part.parts, values, said);
    if (part.kind === 'stop' && part.parts.length > 0 && !said.has(part.number))
      said.set(part.number, write(part.parts, values, said));
  }
}

function write(
  parts: readonly SnippetPart[],
  values: ReadonlyMap<string, string>,
  said: ReadonlyMap<number, string>,
): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'variable') return values.get(part.name) ?? write(part.parts, values, said);
      return said.get(part.number) ?? '';
    })
    .join('');
}
