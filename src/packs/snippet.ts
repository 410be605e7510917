import { channels as allChannels, type Channel } from '../engine/draft';
import type { Localized } from '../language/language';
import { readTextName } from '../templates/file-name';
import type { Locale } from '../templates/info';
import { limits } from './limits';
import { problemOf, type PackProblem, type Reader } from './pack';
import { placesIn, readPackJson } from './pack-json';
import { isFault, parseSnippet, type SnippetFault, type SnippetPart } from './snippet-syntax';
import validate from './snippets-validator';

/** A short text to insert, in one language and form of address. */
export interface Snippet extends Reader {
  readonly id: string;
  /** Path of its file in the pack. */
  readonly file: string;
  readonly locale: Locale;
  readonly prefixes: readonly string[];
  /** What it is called in lists: its description, else its name. */
  readonly title: string;
  readonly situation: string;
  readonly channels: readonly Channel[];
  /** As it is written, in VS Code's syntax. */
  readonly body: string;
  readonly parts: readonly SnippetPart[];
  /** Where its name stands in the file. */
  readonly start: number;
  readonly end: number;
}

interface WrittenSnippet {
  readonly prefix?: string | readonly string[];
  readonly body: string | readonly string[];
  readonly description?: string;
  readonly situation?: string;
  readonly channels?: readonly Channel[];
}

/** What the name of a file of snippets says: "parcels.nl.u.json". */
export function snippetReader(path: string): Reader & { locale: Locale | undefined } {
  const name = readTextName(path.replace(/\.(?:code-snippets|json)$/, '.hbs').replace(/^.*\//, ''));
  return 'id' in name ? name : { locale: undefined, register: undefined };
}

/**
 * Reads a file of snippets in the form of VS Code, `.json` or `.code-snippets`: in the first VS Code accepts our own fields too. What is not right is a
 * problem, and the other snippets count.
 */
export function readSnippets(file: string, text: string): { snippets: Snippet[]; problems: PackProblem[] } {
  const { locale, register } = snippetReader(file);
  if (locale === undefined) return { snippets: [], problems: [problemOf(file, withoutLanguage(file))] };
  const { value = {}, root, problems: wrong } = readPackJson(text, validate, '{ "thanks": { "body": "…" } }');
  const problems: PackProblem[] = wrong.map((problem) => ({ ...problem, file, severity: 'error' }));
  const snippets: Snippet[] = [];
  const placeOf = placesIn(root);
  for (const [id, written] of Object.entries(value as Readonly<Record<string, WrittenSnippet>>)) {
    // What the schema took out of it may be its text.
    if (written.body === undefined) continue;
    const place = placeOf(id);
    const body = [written.body].flat().join('\n');
    const parts = body.length > limits.snippetLength ? undefined : parseSnippet(body);
    if (!parts || isFault(parts)) {
      problems.push({ file, ...place, severity: 'error', message: parts ? faulty(body, parts) : tooLong(id) });
      continue;
    }
    snippets.push({ ...describe(id, written), ...{ id, file, locale, register, body, parts }, ...place });
  }
  return { snippets, problems };
}

function describe(
  id: string,
  { prefix = id, description = id, situation = '', channels = allChannels }: WrittenSnippet,
): Pick<Snippet, 'prefixes' | 'title' | 'situation' | 'channels'> {
  return { prefixes: [prefix].flat(), title: description, situation, channels };
}

function withoutLanguage(file: string): Localized {
  const name = file.replace(/^.*\//, '').replace(/\..*$/, '');
  return {
    nl: `“${file}” zegt niet in welke taal de tekstblokken zijn. Noem het ${name}.nl.u.json, ${name}.nl.je.json of ${name}.en.json.`,
    en: `“${file}” does not say which language its snippets are in. Call it ${name}.nl.u.json, ${name}.nl.je.json or ${name}.en.json.`,
  };
}

function tooLong(id: string): Localized {
  return {
    nl: `“${id}” is langer dan ${limits.snippetLength} tekens. Maak er een sjabloon van.`,
    en: `“${id}” is longer than ${limits.snippetLength} characters. Make it a template.`,
  };
}

function faulty(body: string, { at, code }: SnippetFault): Localized {
  const near = body.slice(at, at + 20);
  const said: Readonly<Record<SnippetFault['code'], Localized>> = {
    open: {
      nl: `“${near}” is niet af. Schrijf $` + '{1:tekst}, $' + '{1|een,ander|} of \\$ voor een dollarteken.',
      en: `“${near}” is not complete. Write $` + '{1:text}, $' + '{1|one,other|}, or \\$ for a dollar sign.',
    },
    transform: {
      nl: `“${near}”: omzetten met een reguliere uitdrukking kan in een pack niet.`,
      en: `“${near}”: a pack cannot transform with a regular expression.`,
    },
    nested: { nl: `“${near}” staat te diep in andere invulplekken.`, en: `“${near}” stands too deep in other places.` },
    'empty-choice': { nl: `“${near}” geeft niets te kiezen.`, en: `“${near}” gives nothing to choose.` },
  };
  return said[code];
}
