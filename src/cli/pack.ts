import { UsageError } from './arguments';
import type { Call } from './run';

/** What each sub-command does; loaded when it is asked for. */
const parts: Readonly<Record<string, () => Promise<(call: Call) => Promise<number>>>> = {
  check: async () => (await import('./pack-check')).checkFolder,
  test: async () => (await import('./pack-check')).testFolder,
  diff: async () => (await import('./pack-diff')).diffFolders,
};

/** `golden-reply pack check|test|diff`: gives the exit code. */
export async function pack(call: Call): Promise<number> {
  const [name = '', ...operands] = call.operands;
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (!part) throw unknownPart(name);
  return (await part())({ ...call, operands });
}

function unknownPart(name: string): UsageError {
  const said = {
    nl: name === '' ? 'Zeg erbij wat' : `“${name}” kan niet`,
    en: name === '' ? 'Say what to do' : `There is no “${name}”`,
  };
  return new UsageError({
    nl: `${said.nl}: golden-reply pack check [map], pack test [map] of pack diff <oude map> <nieuwe map>.`,
    en: `${said.en}: golden-reply pack check [folder], pack test [folder] or pack diff <old folder> <new folder>.`,
  });
}
