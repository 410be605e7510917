import gte from 'semver/functions/gte.js';
import inc from 'semver/functions/inc.js';
import major from 'semver/functions/major.js';
import { reportLibrary, testName } from '../templates/test-report';
import type { Checker } from '../templates/test-outcome';
import type { Variable } from '../templates/info';
import type { Pack, Reader } from './pack';
import { snippetText } from './snippet-syntax';

/** The step in the version that a change asks for. */
export type Step = 'major' | 'minor' | 'patch';

/** What is different in a newer version of a pack. */
export interface PackChange {
  readonly kind: 'removed' | 'required' | 'added' | 'changed';
  /** "snippets/thanks (nl u)", "templates/late: order". */
  readonly what: string;
  /** What the customer would read, before and after; for what has no text, missing. */
  readonly before?: string;
  readonly after?: string;
}

/** What two versions of a pack come to. */
export interface Comparison {
  readonly changes: readonly PackChange[];
  /** Undefined when nothing changed. */
  readonly step: Step | undefined;
  /** The lowest version that the newer pack can have, and whether it has it. */
  readonly least: string;
  readonly isEnough: boolean;
}

const steps: Readonly<Record<PackChange['kind'], Step>> = {
  removed: 'major',
  required: 'major',
  added: 'minor',
  changed: 'patch',
};

/** Compares two versions of a pack: what is gone, asked for, new, and which replies read otherwise. */
export function comparePacks(old: Pack, now: Pack, checker: Checker): Comparison {
  const [before, after] = [itemsOf(old), itemsOf(now)];
  const changes: PackChange[] = [
    ...[...before].filter(([what]) => !after.has(what)).map(([what, text]) => change('removed', what, text)),
    ...newlyRequired(old, now),
    ...[...after].filter(([what]) => !before.has(what)).map(([what, text]) => change('added', what, undefined, text)),
    ...[...after].flatMap(([what, text]) => {
      const was = before.get(what);
      if (was === undefined || was === text) return [];
      // Of templates the replies below show what changed.
      return [/^(?:templates|partials)\//.test(what) ? change('changed', what) : change('changed', what, was, text)];
    }),
    ...repliesOf(old, now, checker),
  ];
  const step = (['major', 'minor', 'patch'] as const).find((one) => changes.some(({ kind }) => steps[kind] === one));
  const least = step ? leastVersion(old.manifest.version, step) : old.manifest.version;
  return { changes, step, least, isEnough: gte(now.manifest.version, least) };
}

function change(kind: PackChange['kind'], what: string, before?: string, after?: string): PackChange {
  return { kind, what, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** Before 1.0.0 the second number counts as the first, and the third as the second. */
function leastVersion(version: string, step: Step): string {
  const asked = major(version) > 0 ? step : step === 'major' ? 'minor' : 'patch';
  return inc(version, asked) ?? version;
}

/** Everything in a pack by name, with its text. */
function itemsOf({ snippets, library, rules, words, texts }: Pack): ReadonlyMap<string, string> {
  const items = new Map<string, string>();
  for (const one of snippets) items.set(`snippets/${one.id}${readerOf(one)}`, snippetText(one.parts));
  for (const [id, { variants }] of library.templates)
    for (const one of variants) items.set(`templates/${id}${readerOf(one)}`, one.source);
  for (const [name, variants] of library.partials)
    for (const one of variants) items.set(`partials/${name}${readerOf(one)}`, one.source);
  for (const { name, file } of rules) items.set(`rules/${name}`, texts.get(file) ?? '');
  for (const { file } of words) items.set(file, texts.get(file) ?? '');
  return items;
}

function readerOf({ locale, register }: Reader): string {
  const said = [locale, register].filter(Boolean).join(' ');
  return said && ` (${said})`;
}

/** Variables for which a writer must now give a value, and had not to. */
function newlyRequired(old: Pack, now: Pack): PackChange[] {
  return [...now.library.templates].flatMap(([id, { info }]) => {
    const known = old.library.templates.get(id)?.info.variables;
    if (!known) return [];
    const isRequired = (variable: Variable | undefined): boolean =>
      variable !== undefined && variable.fallback === undefined;
    return Object.entries(info.variables)
      .filter(([name, variable]) => isRequired(variable) && !isRequired(known[name]))
      .map(([name]) => change('required', `templates/${id}: ${name}`));
  });
}

/** The replies that tests of both versions make, where they read otherwise. */
function repliesOf(old: Pack, now: Pack, checker: Checker): PackChange[] {
  const replies = ({ library }: Pack): ReadonlyMap<string, string> =>
    new Map(reportLibrary(library, checker).outcomes.map((outcome) => [testName(outcome), outcome.text]));
  const before = replies(old);
  return [...replies(now)].flatMap(([name, text]) => {
    const was = before.get(name);
    return was === undefined || was === text ? [] : [change('changed', name, was, text)];
  });
}
