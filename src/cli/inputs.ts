import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Localized } from '../language/language';

/** Which files of a folder are drafts. */
const drafts = ['**/*.reply.md', '**/*.reply.txt', '**/*.reply', '**/*.eml'];
const passedOver = ['**/node_modules/**', '**/.git/**'];

/** A draft to check: a file, or standard input. */
export interface Input {
  /** Absolute path; undefined for standard input. */
  readonly path: string | undefined;
  /** How it is called in reports: relative to the current folder, with forward slashes. */
  readonly name: string;
}

/** What the operands of a command come to. */
export interface Inputs {
  readonly inputs: readonly Input[];
  /** Operands that gave nothing, with the reason. */
  readonly missing: readonly Localized[];
}

/** Finds the drafts that operands name: files, folders, globs and `-`; without operands the current folder. */
export async function findInputs(operands: readonly string[], folder: string): Promise<Inputs> {
  const inputs = new Map<string, Input>();
  const missing: Localized[] = [];
  for (const operand of operands.length > 0 ? operands : ['.']) {
    if (operand === '-') {
      inputs.set('-', { path: undefined, name: 'stdin' });
      continue;
    }
    const found = await findPaths(operand, folder);
    if (!Array.isArray(found)) missing.push(found);
    else for (const path of found) inputs.set(path, { path, name: nameOf(path, folder) });
  }
  return { inputs: [...inputs.values()], missing };
}

async function findPaths(operand: string, folder: string): Promise<string[] | Localized> {
  const path = resolve(folder, operand);
  const info = await stat(path).catch(() => undefined);
  if (info?.isDirectory()) {
    const found = await glob(drafts, { cwd: path, absolute: true, dot: false, ignore: passedOver });
    return found.length > 0 ? found.map((one) => resolve(one)).sort() : noDrafts(operand);
  }
  if (info) return [path];
  if (!isDynamicPattern(operand))
    return { nl: `${operand}: dit bestand bestaat niet.`, en: `${operand}: no such file.` };
  const options = { cwd: folder, absolute: true, ignore: passedOver, expandDirectories: false };
  const found = await glob(operand.replace(/\\/g, '/'), options);
  return found.length > 0 ? found.map((one) => resolve(one)).sort() : noMatch(operand);
}

function noDrafts(operand: string): Localized {
  return {
    nl: `${operand}: geen concepten in deze map (*.reply.md, *.reply.txt, *.reply, *.eml).`,
    en: `${operand}: no drafts in this folder (*.reply.md, *.reply.txt, *.reply, *.eml).`,
  };
}

function noMatch(operand: string): Localized {
  return { nl: `${operand}: hier past geen bestand bij.`, en: `${operand}: no file matches this.` };
}

function nameOf(path: string, folder: string): string {
  const name = relative(folder, path).replace(/\\/g, '/');
  return name.startsWith('../') || name === '' ? path.replace(/\\/g, '/') : name;
}
