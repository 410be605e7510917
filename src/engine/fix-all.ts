import type { Span } from '../language/span';
import type { FixKind } from './fix';

/** A replacement in one text, in its own offsets. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** A fix of a diagnostic with its edits in the text itself. */
export interface TextFix {
  readonly ruleId: string;
  readonly kind: FixKind;
  readonly edits: readonly TextEdit[];
}

/**
 * A fix may make room for another one, so texts are fixed in rounds; two fixes that undo each other would never end.
 */
const mostRounds = 100;

/**
 * The text with every `safe` fix in it: `fixesOf` gives the fixes of a text, those of one diagnostic in one list. In each round edits
 * that overlap or touch one that is taken already wait for the next, in which they are made anew. Nothing but safe
 * edits is applied, and the order in which fixes are given does not matter.
 */
export function fixAll(text: string, fixesOf: (text: string) => readonly (readonly TextFix[])[]): string {
  const seen = new Set<string>();
  let current = text;
  while (!seen.has(current) && seen.size < mostRounds) {
    seen.add(current);
    current = applyTextEdits(current, editsOfRound(fixesOf(current)));
  }
  return current;
}

/** The edits of the safe fixes that can be taken together: leftmost first, of those the longest, a fix whole or not at all. */
export function editsOfRound(diagnostics: readonly (readonly TextFix[])[]): readonly TextEdit[] {
  const fixes = diagnostics.flatMap((offered) => offered.find(({ kind }) => kind === 'safe') ?? []);
  const taken: TextEdit[] = [];
  for (const { edits } of [...fixes].sort(byPlace)) {
    if (!edits.some((edit) => taken.some((other) => touches(edit, other)))) taken.push(...edits);
  }
  return taken;
}

/** Applies edits that do not overlap to their text; their order does not matter. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, newText } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}

/**
 * The edits that make one text of another, no larger than need be: line by line where the number of lines is the same, else one
 * edit from the first difference to the last.
 */
export function editsBetween(before: string, after: string): readonly TextEdit[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  if (old.length !== now.length) return difference(before, after, 0);
  let start = 0;
  return old.flatMap((line, index) => {
    const edits = difference(line, now[index] ?? '', start);
    start += line.length + 1;
    return edits;
  });
}

function difference(before: string, after: string, offset: number): TextEdit[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const newText = after.slice(head, after.length - tail);
  return [{ start: offset + head, end: offset + before.length - tail, newText }];
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** An order that holds whatever the order of the rules. */
function byPlace(a: TextFix, b: TextFix): number {
  const [first, second] = [reachOf(a), reachOf(b)];
  return (
    first.start - second.start ||
    second.end - first.end ||
    compare(a.ruleId, b.ruleId) ||
    compare(JSON.stringify(a.edits), JSON.stringify(b.edits))
  );
}

function reachOf({ edits }: TextFix): Span {
  return {
    start: Math.min(...edits.map(({ start }) => start)),
    end: Math.max(...edits.map(({ end }) => end)),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
