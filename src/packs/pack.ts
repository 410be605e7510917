import type { Rule } from '../engine/rule';
import type { AddressForm } from '../language/address/form';
import type { Localized } from '../language/language';
import type { Span } from '../language/span';
import type { Locale } from '../templates/info';
import type { Library } from '../templates/library';
import type { HouseRule } from './house-rule';
import type { Manifest } from './manifest';
import type { Snippet } from './snippet';
import type { PackWords } from './words';

/**
 * A file of a pack's folder: its path in the folder, with forward slashes, and what is in it. Bytes are read as UTF-8.
 */
export interface PackFile {
  readonly path: string;
  readonly text: string | Uint8Array;
}

/** Something wrong in a pack, on its place in the file (UTF-16 code units, half-open). */
export interface PackProblem extends Span {
  /** Path in the pack's folder. */
  readonly file: string;
  /** `error`: something does not count; `warning`: it counts, and should be mended; `information`: good to know. */
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: Localized;
}

/** A pack as far as it is right: what is wrong is in `problems`, and does not count. */
export interface Pack {
  readonly manifest: Manifest;
  /** The text of every file that could be read, by its path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly library: Library;
  readonly snippets: readonly Snippet[];
  readonly rules: readonly HouseRule[];
  readonly words: readonly PackWords[];
  readonly problems: readonly PackProblem[];
}

/** The name by which diagnostics and settings know a rule of a pack. */
export function ruleIdOf(pack: string, rule: string): Rule['id'] {
  return `${pack}/${rule}`;
}

/** What a text is for besides its name: texts that differ in it stand side by side. */
export interface Reader {
  readonly locale: Locale | undefined;
  readonly register: AddressForm | undefined;
}

/** A problem that spans nothing: of the file as a whole. */
export function problemOf(file: string, message: Localized, severity: PackProblem['severity'] = 'error'): PackProblem {
  return { file, start: 0, end: 0, severity, message };
}
