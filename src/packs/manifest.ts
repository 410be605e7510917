import type { FileProblem } from '../engine/checked-json';
import type { Localized } from '../language/language';
import type { Span } from '../language/span';
import type { Locale, Texts } from '../templates/info';
import { readPackJson } from './pack-json';
import validate from './pack-validator';

/** The file in a pack's folder that says what it is. */
export const manifestFile = 'pack.json';

/** The form of packs that we read. */
export const formatVersion = 1;

/** Versions of other packs, or of Golden Reply, as ranges of semantic versions: "^1.2.0". */
export type Ranges = Readonly<Record<string, string>>;

/** What a pack is; see `pack.schema.json` for every field. */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly titles: Texts;
  readonly descriptions: Texts;
  readonly author: string | undefined;
  readonly licence: string | undefined;
  readonly engines: Ranges;
  readonly locales: readonly Locale[];
  readonly requires: Ranges;
  readonly overrides: readonly string[];
  readonly helpers: readonly string[];
  readonly folders: Folders;
}

/** Where in the pack's folder its parts are: "" is the folder itself, else without a stroke at the end. */
export type Folders = Readonly<Record<'templates' | 'snippets' | 'rules' | 'lexicons' | 'tests', string>> & {
  /** Undefined: "partials", in the folder of templates or beside it. */
  readonly partials: string | undefined;
};

/** A manifest that was read, and what is wrong with it. */
export interface ReadManifest {
  readonly manifest: Manifest;
  readonly problems: readonly FileProblem[];
  /** False when the pack is in a form of a later time: then nothing in it counts. */
  readonly readable: boolean;
}

/** Reads the text of `pack.json`. Never throws; `folder` names the pack where the file does not. */
export function readManifest(text: string, folder: string): ReadManifest {
  const { value = {}, root, problems } = readPackJson(text, validate, '{ "formatVersion": 1, "id": "acme" }');
  const given = value as Partial<Manifest> & { formatVersion?: number } & Partial<Folders>;
  const version = root?.children?.find(({ children }) => children?.[0]?.value === 'formatVersion')?.children?.[1];
  const readable = (given.formatVersion ?? formatVersion) <= formatVersion;
  const place: Span = { start: version?.offset ?? 0, end: (version?.offset ?? 0) + (version?.length ?? 0) };
  return {
    readable,
    problems: readable ? problems : [...problems, { ...place, message: tooNew }],
    manifest: {
      ...{ id: given.id ?? folder, version: given.version ?? '0.0.0' },
      ...{ titles: given.titles ?? {}, descriptions: given.descriptions ?? {} },
      ...{ author: given.author, licence: given.licence },
      ...{ engines: given.engines ?? {}, locales: given.locales ?? [], requires: given.requires ?? {} },
      ...{ overrides: given.overrides ?? [], helpers: given.helpers ?? [], folders: foldersOf(given) },
    },
  };
}

function foldersOf(given: Partial<Folders>): Folders {
  const folder = (name: keyof Folders): string => tidy(given[name] ?? name);
  return {
    ...{ templates: folder('templates'), snippets: folder('snippets'), rules: folder('rules') },
    ...{ lexicons: folder('lexicons'), tests: folder('tests') },
    partials: given.partials === undefined ? undefined : tidy(given.partials),
  };
}

function tidy(path: string): string {
  const bare = path.replace(/\/+$/, '');
  return bare === '.' ? '' : bare;
}

const tooNew: Localized = {
  nl: `Deze pack is gemaakt voor een nieuwere Golden Reply: we lezen vorm ${formatVersion}. Werk Golden Reply bij; tot dan telt de pack niet mee.`,
  en: `This pack was made for a newer Golden Reply: we read form ${formatVersion}. Update Golden Reply; until then the pack does not count.`,
};

/** Where a name or value is written in the text of a manifest, below a field: for problems of a manifest with others. */
export function placeIn(text: string, field: string, value: string): Span {
  const from = text.indexOf(`"${field}"`);
  const start = from < 0 ? -1 : text.indexOf(JSON.stringify(value), from + field.length + 2);
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + JSON.stringify(value).length };
}
