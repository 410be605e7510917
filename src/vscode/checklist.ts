import type { Diagnostic } from '../engine/diagnostic';
import type { Draft } from '../engine/draft';
import { groups, type Group, type Rule } from '../engine/rule';
import { severityOf, silenceOf } from '../engine/settings';

/**
 * How a golden rule or theme stands in a draft: `clear` and `marks` speak for themselves; the others say why nothing is
 * looked at: not on this channel, not in this language, or turned off.
 */
export type LineState = 'clear' | 'marks' | 'channel' | 'language' | 'off';

/** One line of the checklist, with what was found in the order of the draft. */
export interface Line<Item> {
  readonly group: Group;
  readonly state: LineState;
  readonly items: readonly Item[];
}

/** The checklist of a draft, in the order of the groups; a group without rules has no line. */
export function checklistOf<Item>(
  draft: Draft,
  rules: readonly Rule[],
  items: readonly Item[],
  diagnosticOf: (item: Item) => Diagnostic,
): readonly Line<Item>[] {
  return groups.flatMap((group) => {
    const own = rules.filter((rule) => rule.group === group);
    if (own.length === 0) return [];
    const ids = new Set(own.map(({ id }) => id));
    const found = items.filter((item) => ids.has(diagnosticOf(item).ruleId));
    return [{ group, items: found, state: found.length > 0 ? 'marks' : quietState(draft, own) }];
  });
}

/** True when a rule looks at this draft at all. */
export function speaks(rule: Rule, draft: Draft): boolean {
  if (severityOf(rule, draft.channel, draft.settings) === 'off') return false;
  return rule.anyLanguage === true || draft.language !== 'unknown';
}

function quietState(draft: Draft, own: readonly Rule[]): LineState {
  if (own.some((rule) => speaks(rule, draft))) return 'clear';
  const silences = own.map((rule) => silenceOf(rule, draft.channel, draft.settings));
  if (silences.includes(undefined)) return 'language';
  return silences.includes('channel') ? 'channel' : 'off';
}
