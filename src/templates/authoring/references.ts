import type { Library } from '../library';
import { helpers } from '../helpers/index';
import { blockNames } from '../blocks';
import type { Localized } from '../../language/language';
import type { Analysis } from './analyse';
import { placesOf } from './description';
import type { Origin } from './shape';
import type { Name } from './name';

/** Where a name gets its meaning: its key in descriptions, its partial's files, the call or block that gives it. */
export function definitionsOf({ templates, partials }: Library, named: Name): readonly Origin[] {
  if (named.origin) return [named.origin];
  if (named.kind === 'partial') return (partials.get(named.name) ?? []).map(({ file }) => ({ file, start: 0, end: 0 }));
  return named.templates.flatMap((id) => {
    const entry = templates.get(id);
    const keys = entry ? placesOf(entry).variables.filter(({ name }) => name === named.name) : [];
    return keys.map(({ start, end }) => ({ file: entry?.file ?? '', start, end }));
  });
}

/** Everywhere a name is used: in texts, and of a variable in the data of tests; without its definitions. */
export function referencesOf({ templates }: Library, { uses }: Analysis, named: Name): readonly Origin[] {
  const found = new Map<string, Origin>();
  const add = ({ file, start, end }: Origin): unknown => found.set(`${file}\0${start}`, { file, start, end });
  for (const [id, texts] of uses) {
    if (named.kind === 'variable' && !named.templates.includes(id)) continue;
    for (const use of texts.flatMap((text) => text.uses)) {
      const isSame = use.what === named.kind && use.isKnown && use.name === named.name;
      if (isSame && isSameOrigin(named.origin, use.origin, named.kind)) add(use);
    }
  }
  for (const id of named.kind === 'variable' ? named.templates : []) {
    const entry = templates.get(id);
    for (const { name, start, end } of entry ? placesOf(entry).data : [])
      if (name === named.name) add({ file: entry?.file ?? '', start, end });
  }
  return [...found.values()];
}

function isSameOrigin(own: Origin | undefined, other: Origin | undefined, kind: Name['kind']): boolean {
  return kind !== 'local' || (own?.file === other?.file && own?.start === other?.start);
}

/** Why a variable cannot get a name; undefined when it can. */
export function objectionTo({ templates }: Library, named: Name, name: string): Localized | undefined {
  if (!/^[A-Za-z]\w*$/.test(name))
    return {
      nl: `“${name}” kan geen naam zijn: een naam begint met een letter en heeft verder letters, cijfers en _.`,
      en: `“${name}” cannot be a name: a name begins with a letter, and has letters, figures and _ behind it.`,
    };
  if (helpers.has(name) || blockNames.includes(name))
    return { nl: `“${name}” is al een functie.`, en: `“${name}” is a helper already.` };
  const taken = named.templates.find((id) => Object.hasOwn(templates.get(id)?.info.variables ?? {}, name));
  if (taken === undefined) return undefined;
  return { nl: `“${taken}” heeft al een variabele “${name}”.`, en: `“${taken}” has a variable “${name}” already.` };
}
