import type { Diagnostic } from '../engine/diagnostic';
import type { Draft } from '../engine/draft';
import type { Group, Rule } from '../engine/rule';
import type { Severity } from '../engine/settings';
import { speaks } from './checklist';

/** How many groups of rules are clear out of those that apply: never a grade of a person. */
export interface Score {
  readonly clear: number;
  readonly of: number;
  /** The groups that apply, in the order of `rules`' groups, with the number of marks in each. */
  readonly groups: ReadonlyMap<Group, number>;
}

/** A group applies when one of its rules is on for this draft's channel and reads its language. */
export function scoreOf(draft: Draft, rules: readonly Rule[], diagnostics: readonly Diagnostic[]): Score {
  const groups = new Map<Group, number>();
  const groupOf = new Map(rules.map((rule) => [rule.id, rule.group]));
  for (const rule of rules) if (speaks(rule, draft)) groups.set(rule.group, 0);
  for (const { ruleId } of diagnostics) {
    const group = groupOf.get(ruleId);
    if (group) groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  const clear = [...groups.values()].filter((marks) => marks === 0).length;
  return { clear, of: groups.size, groups };
}

/** The number of diagnostics of each severity. */
export function countSeverities(found: readonly { readonly severity: Severity }[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of found) counts[severity]++;
  return counts;
}
