/** Lines around a change that are shown with it. */
const context = 2;

/**
 * What changed between two texts, in the form of a unified diff; "" when nothing did. Safe fixes rewrite words
 * within lines, so lines are compared one by one; where their number differs, the changed part is one block.
 */
export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return '';
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  const hunks = changes(old, now).map(({ from, to, toNow, fromNow }) => {
    const lead = old.slice(Math.max(0, from - context), from);
    const tail = old.slice(to, to + context);
    const size = lead.length + tail.length;
    const head = `@@ -${from - lead.length + 1},${size + to - from} +${fromNow - lead.length + 1},${size + toNow - fromNow} @@`;
    return [
      head,
      ...lead.map((line) => ` ${line}`),
      ...old.slice(from, to).map((line) => `-${line}`),
      ...now.slice(fromNow, toNow).map((line) => `+${line}`),
      ...tail.map((line) => ` ${line}`),
    ].join('\n');
  });
  return `--- ${name}\n+++ ${name}\n${hunks.join('\n')}\n`;
}

/** A block of lines `[from, to)` of the old text that became `[fromNow, toNow)` of the new one. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly fromNow: number;
  readonly toNow: number;
}

function changes(old: readonly string[], now: readonly string[]): Change[] {
  if (old.length === now.length) {
    const changed = old.flatMap((line, index) => (line === now[index] ? [] : [index]));
    return joined(changed).map(({ from, to }) => ({ from, to, fromNow: from, toNow: to }));
  }
  let from = 0;
  while (from < old.length && from < now.length && old[from] === now[from]) from++;
  let same = 0;
  while (same < Math.min(old.length, now.length) - from && old.at(-1 - same) === now.at(-1 - same)) same++;
  return [{ from, to: old.length - same, fromNow: from, toNow: now.length - same }];
}

/** Changed lines whose contexts would touch are one block. */
function joined(indexes: readonly number[]): { from: number; to: number }[] {
  const blocks: { from: number; to: number }[] = [];
  for (const index of indexes) {
    const last = blocks.at(-1);
    if (last && index - last.to < 2 * context) last.to = index + 1;
    else blocks.push({ from: index, to: index + 1 });
  }
  return blocks;
}
