import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import type { Language, Localized } from '../language/language';
import { readLibrary, type Library } from '../templates/library';
import { complain, type Terminal } from './terminal';

/** A folder of templates that was read. */
export interface ReadFolder {
  /** Absolute path. */
  readonly folder: string;
  /** How files of it are called in reports: this before their path. */
  readonly prefix: string;
  readonly library: Library;
  /** The text of every file, by its path in the folder. */
  readonly texts: ReadonlyMap<string, string>;
  /** True when a file could not be read; it has been named on standard error. */
  readonly failed: boolean;
}

/** Reads the templates of a folder: the one that is named, else `templates`, else the current one. */
export async function readFolder(
  terminal: Terminal,
  locale: Language,
  named: string | undefined,
): Promise<ReadFolder | undefined> {
  const byDefault = await isFolder(resolve(terminal.folder, 'templates'));
  const name = named ?? (byDefault ? 'templates' : '.');
  const folder = resolve(terminal.folder, name);
  if (!(await isFolder(folder))) return refuse(terminal, locale, noFolder(name));
  const paths = await glob(['**/*.hbs', '**/*.json'], { cwd: folder, ignore: ['**/node_modules/**', '**/.git/**'] });
  const texts = new Map<string, string>();
  let failed = false;
  for (const path of paths.map((one) => one.replace(/\\/g, '/')).sort()) {
    const text = await readText(join(folder, path));
    if (typeof text === 'string') texts.set(path, text);
    else {
      failed = true;
      complain(terminal, locale, { nl: `${path}: ${text.nl}`, en: `${path}: ${text.en}` });
    }
  }
  const library = readLibrary([...texts].map(([path, text]) => ({ path, text })));
  if (library.templates.size === 0 && library.problems.length === 0) return refuse(terminal, locale, noTemplates(name));
  const prefix = name === '.' ? '' : `${name.replace(/\\/g, '/').replace(/\/+$/, '')}/`;
  return { folder, prefix, library, texts, failed };
}

function refuse(terminal: Terminal, locale: Language, message: Localized): undefined {
  complain(terminal, locale, message);
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

/** A text in UTF-8, or why there is none. */
export async function readText(path: string): Promise<string | Localized> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof TypeError) {
      return { nl: 'dit is geen tekst in UTF-8.', en: 'this is not text in UTF-8.' };
    }
    const reason = error instanceof Error ? error.message : String(error);
    return { nl: `niet te lezen (${reason}).`, en: `cannot be read (${reason}).` };
  }
}

function noFolder(name: string): Localized {
  return { nl: `${name}: deze map bestaat niet.`, en: `${name}: no such folder.` };
}

function noTemplates(name: string): Localized {
  return {
    nl: `${name}: geen sjablonen in deze map (te-laat.nl.hbs met te-laat.json ernaast).`,
    en: `${name}: no templates in this folder (late.en.hbs with late.json beside it).`,
  };
}
