import { parseArgs, type ParseArgsConfig } from 'node:util';
import { channels } from '../engine/draft';
import { closest } from '../language/closest';
import type { Localized } from '../language/language';

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

/** Every option, with the commands that take it. */
const options = {
  help: { ...flag, short: 'h' },
  version: { ...flag, short: 'v' },
  locale: text,
  format: text,
  severity: text,
  language: text,
  channel: text,
  config: text,
  jsonl: flag,
  'dry-run': flag,
  folder: text,
  data: text,
  register: text,
  date: text,
  customer: text,
  yes: flag,
} as const satisfies ParseArgsConfig['options'];
type OptionName = keyof typeof options;

export const commands = ['check', 'fix', 'explain', 'rules', 'template', 'pack'] as const;
export type Command = (typeof commands)[number];

const everywhere: readonly OptionName[] = ['help', 'version', 'locale'];
const taken: Readonly<Record<Command, readonly OptionName[]>> = {
  check: ['format', 'severity', 'language', 'channel', 'config', 'jsonl'],
  fix: ['language', 'channel', 'config', 'dry-run'],
  explain: [],
  rules: ['format'],
  pack: ['format', 'severity', 'config', 'folder', 'yes'],
  template: ['format', 'severity', 'channel', 'config', 'folder', 'data', 'register', 'date', 'customer'],
};

const choices: Readonly<Partial<Record<OptionName, readonly string[]>>> = {
  locale: ['nl', 'en'],
  severity: ['error', 'warning', 'information', 'hint'],
  language: ['nl', 'en'],
  channel: channels,
  register: ['u', 'je'],
};
const formats: Readonly<Record<Command, readonly string[]>> = {
  check: ['pretty', 'json', 'sarif'],
  fix: [],
  explain: [],
  rules: ['pretty', 'json'],
  template: ['pretty', 'json'],
  pack: ['pretty', 'json', 'sarif'],
};

/** A command line that cannot be understood. */
export class UsageError extends Error {
  constructor(readonly localized: Localized) {
    super(localized.en);
  }
}

export interface Arguments {
  readonly command: Command | undefined;
  readonly operands: readonly string[];
  readonly values: {
    readonly [Name in OptionName]?: (typeof options)[Name]['type'] extends 'string' ? string : boolean;
  };
}

/** Reads a command line, options and operands in any order. Throws `UsageError`. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const [name, ...operands] = positionals;
  if (name === undefined) return { command: undefined, operands, values };
  const command = commands.find((candidate) => candidate === name) ?? unknownCommand(name);
  for (const [option, value] of Object.entries(values)) {
    if (value !== false) checkOption(command, option as OptionName, value);
  }
  return { command, operands, values };
}

function parse(argv: readonly string[]): { values: Arguments['values']; positionals: string[] } {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw asUsageError(error as Error & { code?: string }, argv);
  }
}

function asUsageError(error: Error & { code?: string }, argv: readonly string[]): Error {
  const name = /'(-[^'\s=]+)/.exec(error.message)?.[1] ?? argv.find((one) => one.startsWith('-')) ?? '';
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return unknownOption(name);
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return new UsageError({ nl: `${error.message}`, en: error.message });
  return error;
}

function unknownOption(name: string): UsageError {
  const meant = closest(name.replace(/^-+/, ''), Object.keys(options));
  return new UsageError({
    nl: `De optie ${name} bestaat niet.${meant ? ` --${meant} wel.` : ''}`,
    en: `There is no option ${name}.${meant ? ` There is --${meant}.` : ''}`,
  });
}

function unknownCommand(name: string): never {
  const meant = closest(name, commands);
  throw new UsageError({
    nl: `De opdracht “${name}” bestaat niet. ${meant ? `Bedoeld: ${meant}?` : `Wel: ${commands.join(', ')}.`}`,
    en: `There is no command “${name}”. ${meant ? `Did you mean ${meant}?` : `There are: ${commands.join(', ')}.`}`,
  });
}

function checkOption(command: Command, option: OptionName, value: string | boolean): void {
  if (![...everywhere, ...taken[command]].includes(option)) {
    throw new UsageError({
      nl: `De opdracht ${command} kent geen --${option}.`,
      en: `The command ${command} takes no --${option}.`,
    });
  }
  const allowed = option === 'format' ? formats[command] : choices[option];
  // A template may be for a country: nl-BE.
  if (command === 'template' && option === 'locale' && /^(?:nl|en)-[A-Z]{2}$/.test(String(value))) return;
  if (typeof value !== 'string' || !allowed || allowed.includes(value)) return;
  const list = allowed.join(', ');
  throw new UsageError({
    nl: `--${option} kan niet “${value}” zijn. Kies uit: ${list}.`,
    en: `--${option} cannot be “${value}”. Choose from: ${list}.`,
  });
}
