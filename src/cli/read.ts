import { readFile, stat } from 'node:fs/promises';
import type { DraftDocument } from '../draft/document';
import { isMailName, readMail } from '../draft/mail';
import { readDocument } from '../draft/read';
import type { Localized } from '../language/language';
import type { Input } from './inputs';
import type { Terminal } from './terminal';

/** A document with its text, whose offsets are those of the document. */
export interface ReadInput {
  readonly input: Input;
  readonly text: string;
  readonly document: DraftDocument;
}

/** A file of this size is no draft; in bytes. */
const mostBytes = 20_000_000;

/** Faults that keep a whole document from being checked. */
const fatal = new Set(['too-large', 'binary', 'unreadable-mail']);

/** Reads a draft; gives the reason where it cannot be read. Never rejects. */
export async function readInput(input: Input, terminal: Terminal): Promise<ReadInput | Localized> {
  const bytes = await readBytes(input, terminal);
  if (!(bytes instanceof Uint8Array)) return named(input, bytes);
  const mail = input.path !== undefined && isMailName(input.path);
  const text = decode(bytes, mail);
  if (text === undefined) return named(input, notUtf8);
  const source = { text, name: input.name };
  const document = mail ? await readMail({ ...source, bytes }) : readDocument(source);
  const refused = document.problems.find((problem) => fatal.has(problem.code));
  return refused ? named(input, refused.message) : { input, text, document };
}

const notUtf8: Localized = {
  nl: 'dit is geen tekst in UTF-8. Sla het bestand op als UTF-8.',
  en: 'this is not text in UTF-8. Save the file as UTF-8.',
};
const tooLarge: Localized = {
  nl: 'dit bestand is te groot (meer dan 20 MB).',
  en: 'this file is too large (over 20 MB).',
};

async function readBytes({ path }: Input, terminal: Terminal): Promise<Uint8Array | Localized> {
  try {
    if (path === undefined) return await readAll(terminal.stdin);
    return (await stat(path)).size > mostBytes ? tooLarge : await readFile(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { nl: `niet te lezen (${reason}).`, en: `cannot be read (${reason}).` };
  }
}

async function readAll(stream: Terminal['stdin']): Promise<Uint8Array | Localized> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > mostBytes) return tooLarge;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** Text of UTF-8, byte order mark kept so that offsets hold; a mail may be in any charset, part by part. */
function decode(bytes: Uint8Array, mail: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return mail ? new TextDecoder('latin1').decode(bytes) : undefined;
  }
}

function named({ name }: Input, reason: Localized): Localized {
  return { nl: `${name}: ${reason.nl}`, en: `${name}: ${reason.en}` };
}
