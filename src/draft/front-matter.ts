import { isMap, isScalar, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { DraftInput } from '../engine/draft';
import type { Span } from '../language/span';
import type { DocumentProblem } from './document';
import { findFences, type Fences } from './fences';
import { brokenYaml, notAMap, unclosedFence, unknownKey } from './front-matter-problems';
import { readKey } from './front-matter-keys';
import { readLoosely } from './front-matter-lines';
import { spanOf, type LocatedField, type Reading } from './front-matter-reading';
import type { Piece } from './pieces';

/** What the front matter of a document says. */
export interface FrontMatter {
  /** With fences and the line break after it. */
  readonly span: Span;
  readonly input: Partial<DraftInput>;
  /** Where the fields of the draft that stand here have their words. */
  readonly located: ReadonlyMap<LocatedField, readonly Piece[]>;
  readonly problems: readonly DocumentProblem[];
}

/** Whether every key of a front matter is ours, or it may be another program's. */
export type Ownership = 'ours' | 'anybodys';

/** Longer front matter is not a writer's. */
const longest = 50_000;

/** Reads the front matter on top of a document, or gives undefined where there is none. Never throws. */
export function readFrontMatter(source: string, ownership: Ownership): FrontMatter | undefined {
  const fences = findFences(source, ownership);
  if (!fences) return undefined;
  const reading: Reading = { source, base: fences.content.start, input: {}, located: new Map(), problems: [] };
  if (!fences.closed) reading.problems.push(unclosedFence(fences.open));
  readContent(reading, fences, ownership);
  return { span: fences.span, input: reading.input, located: reading.located, problems: reading.problems };
}

function readContent(reading: Reading, { content, open }: Fences, ownership: Ownership): void {
  const text = reading.source.slice(content.start, content.end);
  const document = text.length > longest || isDeep(text) ? undefined : parse(text);
  if (!document) {
    reading.problems.push(notAMap(open));
    return;
  }
  const error = document.errors[0];
  if (error) {
    reading.problems.push(brokenYaml(reading, error.pos, error.message));
    readLoosely(reading, content);
    return;
  }
  const { contents } = document;
  if (isMap(contents)) for (const pair of contents.items) readPair(reading, pair as Pair<Node, Node | null>, ownership);
  else if (contents && ownership === 'ours') reading.problems.push(notAMap(content));
}

/** A writer nests a list in a map; much deeper than that the parser takes seconds. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/[[\]{}]/g)) {
    depth += sign === '[' || sign === '{' ? 1 : -1;
    if (depth > deepest) return true;
  }
  return false;
}

const deepest = 50;

/** Deep nesting overflows the parser's stack: then there is no document. */
function parse(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
  } catch {
    return undefined;
  }
}

function readPair(reading: Reading, { key, value }: Pair<Node, Node | null>, ownership: Ownership): void {
  const name = isScalar(key) ? String(key.value) : '';
  const span = spanOf(reading, key);
  if (readKey(reading, name, value, span) || ownership === 'anybodys') return;
  reading.problems.push(unknownKey(name, span));
}
