import type { Localized } from '../language/language';
import { helpers as knownHelpers } from '../templates/helpers/index';
import { readLibrary, type Library } from '../templates/library';
import { readFiles } from './files';
import type { HouseRule } from './house-rule';
import { limits } from './limits';
import { manifestFile, placeIn, readManifest, type Manifest } from './manifest';
import { problemOf, type Pack, type PackFile, type PackProblem } from './pack';
import { readRule } from './read-rule';
import { readSnippets, type Snippet } from './snippet';
import { readWords, type PackWords } from './words';

/**
 * Reads the files of a folder as a pack. Never throws: what is not right is a problem on its place, and the rest counts.
 * `folder` is the name of the folder, by which the pack is known until its manifest says it.
 */
export function readPack(files: readonly PackFile[], folder: string): Pack {
  const { texts, problems: unread } = readFiles(files);
  const text = texts.get(manifestFile);
  const read = readManifest(text ?? '{}', folder);
  const problems: PackProblem[] = [...unread];
  if (text === undefined) problems.push(problemOf(manifestFile, withoutManifest));
  else problems.push(...read.problems.map((one) => ({ ...one, file: manifestFile, severity: 'error' as const })));
  const parts = read.readable ? readParts(read.manifest, texts, problems) : noParts;
  if (text !== undefined) problems.push(...unknownHelpers(read.manifest, text));
  return { manifest: read.manifest, texts, ...parts, problems };
}

/** Nobody reads a longer list of what is wrong in one file. */
const mostProblems = 500;

type Parts = Pick<Pack, 'library' | 'snippets' | 'rules' | 'words'>;

const noParts: Parts = { library: readLibrary([]), snippets: [], rules: [], words: [] };

function readParts(manifest: Manifest, texts: ReadonlyMap<string, string>, problems: PackProblem[]): Parts {
  const { folders } = manifest;
  const library = readTemplates(manifest, texts);
  problems.push(...library.problems.map((one) => ({ ...one, severity: 'error' as const })));
  const snippets = new Map<string, Snippet>();
  for (const [path, text] of inFolder(texts, folders.snippets, /\.(?:code-snippets|json)$/)) {
    const read = readSnippets(path, text);
    problems.push(...read.problems.slice(0, mostProblems));
    const first = read.snippets.slice(0, limits.snippets);
    if (read.snippets.length > first.length) problems.push(problemOf(path, tooMany('snippets')));
    for (const snippet of first) {
      const key = [snippet.id, snippet.locale, snippet.register].join(' ');
      const known = snippets.get(key);
      if (known) problems.push(placed(snippet, twice(snippet.id, known.file)));
      else if (snippets.size < limits.snippets) snippets.set(key, snippet);
      else {
        problems.push(placed(snippet, tooMany('snippets')));
        break;
      }
    }
  }
  return { library, snippets: [...snippets.values()], ...readRows(manifest, texts, problems) };
}

/** Rules and words, until there are too many phrases in them. */
function readRows(
  { id, folders }: Manifest,
  texts: ReadonlyMap<string, string>,
  problems: PackProblem[],
): { rules: HouseRule[]; words: PackWords[] } {
  const rules = new Map<string, HouseRule>();
  const words: PackWords[] = [];
  let phrases = 0;
  for (const [path, text] of inFolder(texts, folders.rules, /\.json$/)) {
    const { rule, problems: wrong, phrases: own } = readRule(id, path, text);
    problems.push(...wrong.slice(0, mostProblems));
    const known = rule && rules.get(rule.name);
    if (known) problems.push(problemOf(path, twice(rule.name, known.file)));
    else if ((phrases += own) > limits.phrases) problems.push(problemOf(path, tooMany('phrases')));
    else if (rules.size >= limits.rules) problems.push(problemOf(path, tooMany('rules')));
    else if (rule) rules.set(rule.name, rule);
  }
  for (const [path, text] of inFolder(texts, folders.lexicons, /\.json$/)) {
    const { words: read, problems: wrong, phrases: own } = readWords(path, text);
    problems.push(...wrong.slice(0, mostProblems));
    if ((phrases += own) > limits.phrases) problems.push(problemOf(path, tooMany('phrases')));
    else if (read) words.push(read);
  }
  return { rules: [...rules.values()], words };
}

/** Templates with the partials beside them, or in a folder of their own. */
function readTemplates({ folders }: Manifest, texts: ReadonlyMap<string, string>): Library {
  const own = inFolder(texts, folders.templates, /\.(?:hbs|json)$/);
  const partials = inFolder(texts, folders.partials ?? 'partials', /\.hbs$/).filter(([path]) =>
    path.includes('partials/'),
  );
  const files = new Map([...own, ...partials]);
  files.delete(manifestFile);
  return readLibrary([...files].map(([path, text]) => ({ path, text })));
}

function inFolder(texts: ReadonlyMap<string, string>, folder: string, name: RegExp): [string, string][] {
  return [...texts].filter(
    ([path]) => path !== manifestFile && name.test(path) && (folder === '' || path.startsWith(`${folder}/`)),
  );
}

function placed({ file, start, end }: Snippet, message: Localized): PackProblem {
  return { file, start, end, severity: 'error', message };
}

function unknownHelpers({ helpers }: Manifest, text: string): PackProblem[] {
  const unknown = helpers.filter((name) => !knownHelpers.has(name));
  return unknown.map((name) => ({
    ...{ file: manifestFile, ...placeIn(text, 'helpers', name), severity: 'error' },
    message: {
      nl: `De functie “${name}” kent deze Golden Reply niet. Werk Golden Reply bij, of haal haar uit de sjablonen.`,
      en: `This Golden Reply does not know the helper “${name}”. Update Golden Reply, or take it out of the templates.`,
    },
  }));
}

const withoutManifest: Localized = {
  nl: 'Er is geen pack.json. Zet er een in de map: { "formatVersion": 1, "id": "acme", "version": "1.0.0", "titles": { "nl": "…" } }.',
  en: 'There is no pack.json. Put one in the folder: { "formatVersion": 1, "id": "acme", "version": "1.0.0", "titles": { "en": "…" } }.',
};

function twice(name: string, file: string): Localized {
  return {
    nl: `“${name}” is er al, in ${file}; dat telt. Geef dit een andere naam.`,
    en: `There is a “${name}” already, in ${file}; that one counts. Give this another name.`,
  };
}

function tooMany(what: 'snippets' | 'rules' | 'phrases'): Localized {
  const names = { snippets: 'tekstblokken', rules: 'regels', phrases: 'woordgroepen' };
  return {
    nl: `De pack heeft meer dan ${limits[what]} ${names[what]}; dit telt niet mee. Verdeel haar over meer packs.`,
    en: `The pack has more than ${limits[what]} ${what}; this does not count. Divide it into more packs.`,
  };
}
