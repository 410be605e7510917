import type { Localized } from '../language/language';
import { limits } from './limits';
import { problemOf, type PackFile, type PackProblem } from './pack';

/** The texts of a pack's files by path, and what is wrong with the others. */
export interface ReadFiles {
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: readonly PackProblem[];
}

/** The files of a pack that hold text we read; pictures and the like may lie beside them. */
const read = /\.(?:json|hbs|code-snippets|md)$/;

/** Takes what can be read: paths inside the folder, text in UTF-8, within the limits. In the order of the paths. */
export function readFiles(files: readonly PackFile[]): ReadFiles {
  const texts = new Map<string, string>();
  const problems: PackProblem[] = [];
  const sorted = files.filter(({ path }) => read.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  if (sorted.length > limits.files) problems.push(problemOf('pack.json', tooMany(sorted.length)));
  let size = 0;
  for (const { path, text } of sorted.slice(0, limits.files)) {
    const objection = objectionToPath(path) ?? (text.length > limits.fileSize ? tooLarge : undefined);
    const decoded = objection ?? decode(text);
    if (typeof decoded !== 'string') problems.push(problemOf(path, decoded));
    else if ((size += decoded.length) > limits.packSize) {
      problems.push(problemOf(path, packTooLarge));
      break;
    } else if (texts.has(path)) problems.push(problemOf(path, twice));
    else texts.set(path, decoded);
  }
  return { texts, problems };
}

/** Why a path cannot be that of a file of a pack, or undefined. */
export function objectionToPath(path: string): Localized | undefined {
  const parts = path.split('/');
  const outside = parts.some((part) => part === '' || part === '.' || part === '..') || /[\\:\0]/.test(path);
  return outside || path.length > 400 ? unsafe(path) : undefined;
}

function decode(text: string | Uint8Array): string | Localized {
  if (typeof text === 'string') return text;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text);
  } catch {
    // The only thing a decoder can object to is that the bytes are no UTF-8.
    return notUtf8;
  }
}

const notUtf8: Localized = {
  nl: 'Dit is geen tekst in UTF-8; het bestand telt niet mee. Sla het op als UTF-8.',
  en: 'This is not text in UTF-8; the file does not count. Save it as UTF-8.',
};

const tooLarge: Localized = {
  nl: `Dit bestand is groter dan ${limits.fileSize / 1e6} MB en telt niet mee. Verdeel het.`,
  en: `This file is larger than ${limits.fileSize / 1e6} MB and does not count. Divide it.`,
};

const packTooLarge: Localized = {
  nl: `De pack is groter dan ${limits.packSize / 1e6} MB; vanaf dit bestand telt niets mee. Verdeel haar over meer packs.`,
  en: `The pack is larger than ${limits.packSize / 1e6} MB; from this file on nothing counts. Divide it into more packs.`,
};

const twice: Localized = {
  nl: 'Dit bestand is er twee keer; het eerste telt.',
  en: 'This file is there twice; the first one counts.',
};

function tooMany(count: number): Localized {
  return {
    nl: `De pack heeft ${count} bestanden; we lezen er ${limits.files}. Verdeel haar over meer packs.`,
    en: `The pack has ${count} files; we read ${limits.files} of them. Divide it into more packs.`,
  };
}

function unsafe(path: string): Localized {
  return {
    nl: `“${path}” wijst buiten de pack of is geen naam van een bestand; het telt niet mee.`,
    en: `“${path}” points outside the pack or is no name of a file; it does not count.`,
  };
}
