import { UsageError } from './arguments';
import type { Call } from './run';

/** A sub-command: the options it takes besides `--locale`, and what it does, loaded when it is asked for. */
interface Part {
  readonly takes: readonly string[];
  readonly load: () => Promise<(call: Call) => Promise<number>>;
}

const parts: Readonly<Record<string, Part>> = {
  check: { takes: ['format', 'severity', 'config'], load: async () => (await import('./pack-check')).checkFolder },
  test: { takes: ['format', 'severity', 'config'], load: async () => (await import('./pack-check')).testFolder },
  diff: { takes: ['format', 'config'], load: async () => (await import('./pack-diff')).diffFolders },
  build: { takes: ['folder'], load: async () => (await import('./pack-build')).buildPack },
  install: { takes: ['yes'], load: async () => (await import('./pack-install')).installPack },
};

/** `golden-reply pack check|test|diff|build|install`: gives the exit code. */
export async function pack(call: Call): Promise<number> {
  const [name = '', ...operands] = call.operands;
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (!part) throw unknownPart(name);
  const foreign = Object.entries(call.values).find(
    ([option, value]) => value !== false && !['locale', ...part.takes].includes(option),
  );
  if (foreign) throw foreignOption(name, foreign[0]);
  return (await part.load())({ ...call, operands });
}

function unknownPart(name: string): UsageError {
  const said = {
    nl: name === '' ? 'Zeg erbij wat' : `“${name}” kan niet`,
    en: name === '' ? 'Say what to do' : `There is no “${name}”`,
  };
  return new UsageError({
    nl: `${said.nl}: golden-reply pack check|test|build [map], pack diff <oude map> <nieuwe map> of pack install <map, zip of pakket>.`,
    en: `${said.en}: golden-reply pack check|test|build [folder], pack diff <old folder> <new folder> or pack install <folder, zip or package>.`,
  });
}

function foreignOption(name: string, option: string): UsageError {
  return new UsageError({
    nl: `De opdracht pack ${name} kent geen --${option}.`,
    en: `The command pack ${name} takes no --${option}.`,
  });
}
