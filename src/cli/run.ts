import { readArguments, UsageError, type Arguments, type Command } from './arguments';
import { help } from './help';
import { complain, exitCode, localeOf, write, type Terminal } from './terminal';
import type { Language } from '../language/language';
import { version } from './version';

/** What a command gets to work with. */
export interface Call {
  readonly terminal: Terminal;
  readonly locale: Language;
  readonly operands: readonly string[];
  readonly values: Arguments['values'];
}

/** Each command is loaded when it is asked for. Gives the exit code. */
const commands: Readonly<Record<Command, () => Promise<(call: Call) => Promise<number>>>> = {
  check: async () => (await import('./check')).check,
  fix: async () => (await import('./fix')).fix,
  explain: async () => (await import('./explain')).explain,
  rules: async () => (await import('./list-rules')).listRules,
  template: async () => (await import('./template')).template,
  pack: async () => (await import('./pack')).pack,
};

/** Runs a command line and gives its exit code: 0 clean, 1 findings, 2 bad use or unreadable input. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const asked = /^--locale=(.*)$/.exec(argv.find((one) => one.startsWith('--locale=')) ?? '')?.[1];
  const locale = localeOf(asked ?? argv[argv.indexOf('--locale') + 1 || argv.length], terminal.env);
  try {
    const { command, operands, values } = readArguments(argv);
    if (values.version) return await say(terminal, `${version}\n`);
    if (values.help) return await say(terminal, help(command, locale));
    if (command) return await (await commands[command]())({ terminal, locale, operands, values });
    terminal.stderr.write(help(undefined, locale));
    return exitCode.failure;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(terminal, locale, error.localized);
    complain(terminal, locale, { nl: 'Zie golden-reply --help.', en: 'See golden-reply --help.' });
    return exitCode.failure;
  }
}

async function say(terminal: Terminal, text: string): Promise<number> {
  await write(terminal, text);
  return exitCode.clean;
}
