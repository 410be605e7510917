import { UsageError } from './arguments';
import type { Call } from './run';

/** What each sub-command takes besides `--locale` and `--config`. */
const taken: Readonly<Record<string, readonly string[]>> = {
  test: ['format', 'severity'],
  render: ['folder', 'data', 'register', 'channel', 'date', 'customer'],
};

/** `golden-reply template test|render`: gives the exit code. */
export async function template(call: Call): Promise<number> {
  const [name = '', ...operands] = call.operands;
  const own = Object.hasOwn(taken, name) ? taken[name] : undefined;
  if (!own) throw unknownPart(name);
  const foreign = Object.entries(call.values).find(
    ([option, value]) => value !== false && !['locale', 'config', ...own].includes(option),
  );
  if (foreign) throw foreignOption(name, foreign[0]);
  const inner = { ...call, operands };
  return name === 'test'
    ? (await import('./template-test')).testTemplates(inner)
    : (await import('./template-render')).renderOne(inner);
}

function unknownPart(name: string): UsageError {
  const said = {
    nl: name === '' ? 'Zeg erbij wat' : `“${name}” kan niet`,
    en: name === '' ? 'Say what to do' : `There is no “${name}”`,
  };
  return new UsageError({
    nl: `${said.nl}: golden-reply template test [map], of golden-reply template render <sjabloon>.`,
    en: `${said.en}: golden-reply template test [folder], or golden-reply template render <template>.`,
  });
}

function foreignOption(name: string, option: string): UsageError {
  return new UsageError({
    nl: `De opdracht template ${name} kent geen --${option}.`,
    en: `The command template ${name} takes no --${option}.`,
  });
}
