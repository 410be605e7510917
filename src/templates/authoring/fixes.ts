import type { FormattingOptions } from 'jsonc-parser';
import { modify } from 'jsonc-parser';
import type { Localized } from '../../language/language';
import { valueIn } from '../info';
import type { Library, TemplateEntry } from '../library';
import type { AuthoringProblem } from './authoring-problem';
import { entryOf, variantOf } from './files';
import { titles } from './fix-titles';
import type { Origin } from './shape';

/** A change of one file; a file that is not there yet is made. */
export interface FileEdit extends Origin {
  readonly newText: string;
}

/** A way to put something right. */
export interface AuthoringFix {
  readonly title: Localized;
  readonly edits: readonly FileEdit[];
  /** A file to make. */
  readonly create?: string;
}

/** What can be done about a problem, the likeliest first. `textOf` gives the text of a file of the library. */
export function fixesOf(
  library: Library,
  textOf: (file: string) => string,
  problem: AuthoringProblem,
): readonly AuthoringFix[] {
  const { file, start, end, meant } = problem;
  const replacing =
    meant === undefined ? [] : [{ title: titles.replace(meant), edits: [{ file, start, end, newText: meant }] }];
  return [...replacing, ...ownFixes(library, textOf, problem)];
}

function ownFixes(
  library: Library,
  textOf: (file: string) => string,
  problem: AuthoringProblem,
): readonly AuthoringFix[] {
  const { code, name, file, start, end, template } = problem;
  const entry = template === undefined ? entryOf(library, file) : library.templates.get(template);
  switch (code) {
    case 'unknown-variable':
      return entry && /^[A-Za-z]\w*$/.test(name) && !problem.meant?.startsWith('@')
        ? [declare(entry, textOf, name)]
        : [];
    case 'missing-fallback':
      return entry ? addFallback(entry, textOf, problem) : [];
    case 'unused-variable':
      return entry ? [undeclare(entry, textOf, name)] : [];
    case 'unknown-partial':
      return /^[a-z0-9-]+$/.test(name) ? [createPartial(library, file, name)] : [];
    case 'missing-language':
    case 'missing-form':
      return entry && problem.meant === undefined ? [createText(entry, problem)] : [];
    case 'unclosed-block':
      return [closeBlock(textOf(file), problem)];
    case 'unclosed-braces':
      return [
        {
          title: titles.closeBraces,
          edits: [{ file, start: end, end, newText: textOf(file).slice(0, end).endsWith('}') ? '}' : '}}' }],
        },
      ];
    case 'unopened-block':
    case 'misplaced-else':
      return [{ title: titles.remove(textOf(file).slice(start, end)), edits: [{ file, start, end, newText: '' }] }];
    default:
      return [];
  }
}

function closeBlock(text: string, { file, name, related = [] }: AuthoringProblem): AuthoringFix {
  const around = related.find((one) => one.file === file)?.start;
  const at = around ?? text.trimEnd().length;
  return { title: titles.closeBlock(name), edits: [{ file, start: at, end: at, newText: `{{/${name}}}` }] };
}

function createPartial(library: Library, file: string, name: string): AuthoringFix {
  const locale = variantOf(library, file)?.locale;
  const created = `partials/${name}${locale ? `.${locale}` : ''}.hbs`;
  return { title: titles.createPartial(created), edits: [], create: created };
}

/** A text in the other form of address begins as the one that is there; one in another language begins empty. */
function createText({ id, file, variants }: TemplateEntry, { code, name }: AuthoringProblem): AuthoringFix {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const dutch = variants.find(({ locale, register }) => locale?.startsWith('nl') && register !== undefined);
  const other = dutch?.register === 'u' ? 'je' : 'u';
  const isForm = code === 'missing-form' && dutch !== undefined;
  const created = `${folder}${id}.${isForm ? `${dutch.locale ?? 'nl'}.${other}` : name}.hbs`;
  const edits = isForm ? [{ file: created, start: 0, end: 0, newText: dutch.source }] : [];
  return { title: titles.createText(created), edits, create: created };
}

function declare({ file, id }: TemplateEntry, textOf: (file: string) => string, name: string): AuthoringFix {
  const variable = { type: 'text', example: '', prompt: { nl: `${name}?`, en: `${name}?` } };
  return { title: titles.declare(name, id), edits: changed(file, textOf(file), ['variables', name], variable) };
}

/** What is to be written stands in brackets: a blank, which no reply can go out with unseen. */
function addFallback(
  entry: TemplateEntry,
  textOf: (file: string) => string,
  { name, file, start, end }: AuthoringProblem,
): AuthoringFix[] {
  const blank = `[${name}]`;
  const { file: description, info } = entry;
  const isPerLanguage = typeof valueIn(info.variables[name]?.example, 'nl') !== typeof info.variables[name]?.example;
  const value = isPerLanguage ? { nl: blank, en: blank } : blank;
  const declared = changed(description, textOf(description), ['variables', name, 'fallback'], value);
  const text = textOf(file);
  const isAlone = /\{\{~?\s*$/.test(text.slice(0, start)) && /^\s*~?\}\}/.test(text.slice(end));
  const inText = { file, start, end, newText: `default ${text.slice(start, end)} "${blank}"` };
  return [
    { title: titles.addFallback(name), edits: declared },
    ...(isAlone ? [{ title: titles.useDefault(name), edits: [inText] }] : []),
  ];
}

function undeclare({ file, info }: TemplateEntry, textOf: (file: string) => string, name: string): AuthoringFix {
  const text = textOf(file);
  const inTests = info.tests.flatMap(({ data }, index) =>
    data && Object.hasOwn(data, name) ? changed(file, text, ['tests', index, 'data', name], undefined) : [],
  );
  return { title: titles.undeclare(name), edits: [...changed(file, text, ['variables', name], undefined), ...inTests] };
}

/** The edits that give a place of a description another value, or none, indented as the file is. */
function changed(file: string, text: string, path: (string | number)[], value: unknown): FileEdit[] {
  const indent = /^[ \t]+(?=")/m.exec(text)?.[0] ?? '  ';
  const formattingOptions: FormattingOptions = {
    ...{ insertSpaces: !indent.includes('\t'), tabSize: indent.length, eol: text.includes('\r\n') ? '\r\n' : '\n' },
  };
  const edits = modify(text.replace(/^\uFEFF/, ' '), path, value, { formattingOptions });
  return edits.map(({ offset, length, content }) => ({ file, start: offset, end: offset + length, newText: content }));
}
