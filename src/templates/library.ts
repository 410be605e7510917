import type { Localized } from '../language/language';
import { readInfoName, readTextName } from './file-name';
import { readInfo, type LibraryProblem, type Locale, type ReadInfo, type TemplateInfo } from './info';
import { parseTemplate, type ParsedTemplate } from './template';
import type { Variant } from './variant';

/** A file of a folder with templates. The path is relative to the folder, with forward slashes. */
export interface LibraryFile {
  readonly path: string;
  readonly text: string;
}

/** A template: what is known of it, and its texts. */
export interface TemplateEntry {
  readonly id: string;
  /** Path of its description. */
  readonly file: string;
  readonly info: TemplateInfo;
  readonly testSpan: ReadInfo['testSpan'];
  readonly root: ReadInfo['root'];
  readonly variants: readonly Variant[];
}

/** All templates and partials of a folder, and what is wrong with its files. */
export interface Library {
  readonly templates: ReadonlyMap<string, TemplateEntry>;
  readonly partials: ReadonlyMap<string, readonly Variant[]>;
  readonly problems: readonly LibraryProblem[];
  /** The language where no nearer one is there. */
  readonly byDefault: Locale;
}

/** How the two kinds of file are read. */
export interface FileReader {
  readonly template: (path: string, text: string) => ParsedTemplate;
  readonly info: (path: string, text: string) => ReadInfo;
}

const plainReader: FileReader = { template: parseTemplate, info: (_path, text) => readInfo(text) };

/** A reader that reads a file again only when its text is another; what it gives is the same object until then. */
export function rememberingReader(): FileReader {
  const remember = <Read>(read: (path: string, text: string) => Read): ((path: string, text: string) => Read) => {
    const known = new Map<string, { readonly text: string; readonly result: Read }>();
    return (path, text) => {
      const before = known.get(path);
      if (before?.text === text) return before.result;
      const result = read(path, text);
      known.set(path, { text, result });
      return result;
    };
  };
  return { template: remember(plainReader.template), info: remember(plainReader.info) };
}

/** Reads the files of a folder as a library. Never throws: a file that is not right is a problem, the rest counts. */
export function readLibrary(files: readonly LibraryFile[], reader = plainReader): Library {
  const problems: LibraryProblem[] = [];
  const texts = new Map<string, Variant[]>();
  const partials = new Map<string, Variant[]>();
  for (const { path, text } of files.filter(({ path }) => path.endsWith('.hbs'))) {
    const name = readTextName(path);
    if (!('id' in name)) {
      problems.push({ file: path, start: 0, end: 0, message: name });
      continue;
    }
    const { locale, register } = name;
    const parsed = reader.template(path, text);
    if (parsed.problem) problems.push(parsed.problem);
    const group = name.isPartial ? partials : texts;
    group.set(name.id, [...(group.get(name.id) ?? []), { file: path, locale, register, source: text, parsed }]);
  }
  return { templates: readEntries(files, texts, problems, reader), partials, problems, byDefault: 'nl' };
}

function readEntries(
  files: readonly LibraryFile[],
  texts: ReadonlyMap<string, readonly Variant[]>,
  problems: LibraryProblem[],
  reader: FileReader,
): ReadonlyMap<string, TemplateEntry> {
  const entries = new Map<string, TemplateEntry>();
  for (const { path, text } of files.filter(isDescription)) {
    const id = readInfoName(path);
    const variants = texts.get(id) ?? [];
    const read = reader.info(path, text);
    // Other JSON may lie about in the folder: what has no text beside it counts only when it speaks of a template.
    if (variants.length === 0 && Object.keys(read.info.titles).length === 0) continue;
    problems.push(...read.problems.map((problem) => ({ ...problem, file: path })));
    const twice = entries.get(id);
    if (twice) problems.push({ file: path, start: 0, end: 0, message: saidTwice(id, twice.file) });
    else if (variants.length === 0) problems.push({ file: path, start: 0, end: 0, message: withoutText(id) });
    else entries.set(id, { ...read, id, file: path, variants });
  }
  for (const [id, [first]] of texts) {
    if (!entries.has(id) && first) problems.push({ file: first.file, start: 0, end: 0, message: withoutInfo(id) });
  }
  return entries;
}

/** A folder of templates may be a pack, and then says so in `pack.json`. */
function isDescription({ path }: LibraryFile): boolean {
  return path.endsWith('.json') && path !== 'pack.json' && !path.includes('partials/');
}

function saidTwice(id: string, file: string): Localized {
  return { nl: `Er is al een sjabloon “${id}”: ${file}.`, en: `There is a template “${id}” already: ${file}.` };
}

function withoutText(id: string): Localized {
  return {
    nl: `Bij deze beschrijving hoort een tekst, zoals ${id}.nl.hbs.`,
    en: `A text belongs to this description, such as ${id}.en.hbs.`,
  };
}

function withoutInfo(id: string): Localized {
  return {
    nl: `Bij deze tekst hoort een beschrijving: ${id}.json.`,
    en: `A description belongs to this text: ${id}.json.`,
  };
}
