import type { Rule } from '../engine/rule';
import { rules } from '../rules/index';
import { fixKinds } from '../rules/pages';
import type { Call } from './run';
import { UsageError } from './arguments';
import { exitCode, write } from './terminal';

/** `golden-reply rules`: all rules as a table or as JSON; gives the exit code. */
export async function listRules({ terminal, operands, values }: Call): Promise<number> {
  if (operands.length > 0) {
    throw new UsageError({
      nl: 'golden-reply rules neemt geen namen; golden-reply explain <regel> legt er een uit.',
      en: 'golden-reply rules takes no names; golden-reply explain <rule> explains one.',
    });
  }
  const text = values.format === 'json' ? `${JSON.stringify(rules.map(describe), undefined, 2)}\n` : table();
  await write(terminal, text);
  return exitCode.clean;
}

function describe(rule: Rule): object {
  const kinds = fixKinds[rule.id] ?? [];
  return {
    id: rule.id,
    group: rule.group,
    severity: rule.severity,
    languages: ['nl', 'en'],
    anyLanguage: rule.anyLanguage ?? false,
    messages: rule.messages,
    fixable: kinds.length > 0,
    fixes: kinds,
  };
}

function table(): string {
  const rows = rules.map(({ id, severity, group }) => [id, severity, group, (fixKinds[id] ?? []).join(', ')]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
