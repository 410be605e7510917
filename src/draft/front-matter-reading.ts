import type { Node } from 'yaml';
import type { DraftInput } from '../engine/draft';
import type { Span } from '../language/span';
import type { DocumentProblem } from './document';
import type { Piece } from './pieces';

/** The fields of a draft that rules look into and that may stand in the front matter. */
export type LocatedField = 'from' | 'replyTo' | 'cc' | 'subject';

/** Where values of the front matter are collected while it is read. */
export interface Reading {
  readonly source: string;
  /** Offset in the source of the YAML's first character. */
  readonly base: number;
  readonly input: { -readonly [Name in keyof DraftInput]?: DraftInput[Name] };
  readonly located: Map<LocatedField, readonly Piece[]>;
  readonly problems: DocumentProblem[];
}

/** Where a node stands in the source; an empty span at the start of the YAML for a node without a place. */
export function spanOf({ base }: Reading, node: Node | null): Span {
  const [start, end] = node?.range ?? [0, 0];
  return { start: base + start, end: base + end };
}
