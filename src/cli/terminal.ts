import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Language, Localized } from '../language/language';

/** All that a command has of the outside world besides files. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Current folder, absolute. */
  readonly folder: string;
  readonly colour: boolean;
}

/** What a command does with its exit code. */
export const exitCode = { clean: 0, findings: 1, failure: 2 } as const;

/** Writes to standard output and waits while the reader is behind, so that nothing piles up in memory. */
export async function write(terminal: Terminal, text: string): Promise<void> {
  if (!terminal.stdout.write(text)) await once(terminal.stdout, 'drain');
}

/** Names on standard error what could not be done, on a line of its own. */
export function complain(terminal: Terminal, locale: Language, message: Localized): void {
  terminal.stderr.write(`golden-reply: ${message[locale]}\n`);
}

/** The language of messages: what was asked for, else that of the system, else English. */
export function localeOf(asked: string | undefined, env: Terminal['env']): Language {
  const name = asked ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'en');
  return /^nl/i.test(name) ? 'nl' : 'en';
}
