// The tree that the parser of Handlebars gives, as far as it is walked here.

/** Lines count from 1, columns from 0, in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Location {
  readonly start: Position;
  readonly end: Position;
}

interface Node {
  readonly loc: Location;
}

export interface Program extends Node {
  readonly type: 'Program';
  readonly body: readonly Statement[];
  readonly blockParams?: readonly string[];
}

export type Statement = Content | Comment | Mustache | Block | Partial | PartialBlock | Decorator | DecoratorBlock;

/** Text; `value` is what whitespace control leaves of `original`. */
export interface Content extends Node {
  readonly type: 'ContentStatement';
  readonly value: string;
  readonly original: string;
}

interface Comment extends Node {
  readonly type: 'CommentStatement';
}

/** A path with arguments, in a mustache, a block or brackets. */
export interface Call extends Node {
  readonly path: Path | Literal;
  readonly params: readonly Expression[];
  readonly hash: Hash | undefined;
}

export interface Mustache extends Call {
  readonly type: 'MustacheStatement';
}

export interface Block extends Call {
  readonly type: 'BlockStatement';
  readonly program: Program | undefined;
  readonly inverse: Program | undefined;
}

interface Decorator extends Call {
  readonly type: 'Decorator';
}

export interface DecoratorBlock extends Call {
  readonly type: 'DecoratorBlock';
  readonly program: Program;
}

export interface Partial extends Node {
  readonly type: 'PartialStatement';
  readonly name: Path | Literal | SubExpression;
  readonly params: readonly Expression[];
  readonly hash: Hash | undefined;
  /** What stands before a partial that has its line to itself: every line of its output begins with it. */
  readonly indent: string;
}

export interface PartialBlock extends Node {
  readonly type: 'PartialBlockStatement';
  readonly name: Path | Literal | SubExpression;
  readonly params: readonly Expression[];
  readonly hash: Hash | undefined;
  readonly program: Program;
}

export type Expression = SubExpression | Path | Literal;

export interface SubExpression extends Call {
  readonly type: 'SubExpression';
}

/** "a.b", "../a", "@index", "this.a": `depth` counts the "../", `data` is true behind "@". */
export interface Path extends Node {
  readonly type: 'PathExpression';
  readonly data: boolean;
  readonly depth: number;
  readonly parts: readonly string[];
  readonly original: string;
}

export type Literal = Node &
  (
    | { readonly type: 'StringLiteral'; readonly value: string; readonly original: string }
    | { readonly type: 'NumberLiteral'; readonly value: number; readonly original: number }
    | { readonly type: 'BooleanLiteral'; readonly value: boolean; readonly original: boolean }
    | { readonly type: 'UndefinedLiteral' | 'NullLiteral' }
  );

export interface Hash extends Node {
  readonly pairs: readonly { readonly key: string; readonly value: Expression }[];
}
