import type { Localized } from '../language/language';
import type { HouseRule } from './house-rule';
import { ofManifest, type LayeredPack, type PackSnippet } from './layers';
import { manifestFile } from './manifest';
import type { PackProblem, Reader } from './pack';

/** What one pack takes the place of in another. */
export interface Shadow {
  readonly kind: ItemKind;
  readonly name: string;
  /** Id of the pack that counts, and of the one that no longer does. */
  readonly by: string;
  readonly of: string;
  readonly declared: boolean;
}

export type ItemKind = 'templates' | 'partials' | 'snippets' | 'rules';

interface Items {
  readonly rules: readonly HouseRule[];
  readonly snippets: readonly PackSnippet[];
  readonly shadows: readonly Shadow[];
  readonly problems: readonly PackProblem[];
}

/** Lays what packs bring over each other; `packs` are weakest first. */
export function joinItems(packs: readonly LayeredPack[]): Items {
  const shadows = findShadows(packs);
  const snippets = new Map<string, PackSnippet>();
  const rules = new Map<string, HouseRule>();
  for (const { pack } of packs) {
    const { id } = pack.manifest;
    for (const snippet of pack.snippets) {
      const key = keyOf('snippets', snippet.id, snippet);
      snippets.delete(key);
      snippets.set(key, { ...snippet, pack: id });
    }
    for (const rule of pack.rules) {
      // Rules carry the name of their pack, so two of one name stand side by side unless one says that it replaces.
      for (const { of } of shadows.filter(({ kind, name, by }) => kind === 'rules' && name === rule.name && by === id))
        rules.delete(`${of}/${rule.name}`);
      rules.set(`${id}/${rule.name}`, rule);
    }
  }
  return {
    rules: [...rules.values()],
    snippets: [...snippets.values()],
    shadows,
    problems: [...packs.flatMap((one) => undeclared(one, shadows)), ...packs.flatMap((one) => idle(one, packs))],
  };
}

function findShadows(packs: readonly LayeredPack[]): Shadow[] {
  const owners = new Map<string, string>();
  const shadows = new Map<string, Shadow>();
  for (const one of packs) {
    const { id, overrides } = one.pack.manifest;
    for (const { kind, name, key } of itemsOf(one)) {
      const below = kind === 'rules' ? rulesBelow(packs, one, name) : [owners.get(key)];
      for (const of of below) {
        if (of === undefined || of === id) continue;
        const declared = one.layer === 'override' || overrides.includes(`${of}:${kind}/${name}`);
        if (declared || kind !== 'rules')
          shadows.set([kind, name, id, of].join(' '), { kind, name, by: id, of, declared });
      }
      owners.set(key, id);
    }
  }
  return [...shadows.values()];
}

/** The packs below one that have a rule of a name. */
function rulesBelow(packs: readonly LayeredPack[], one: LayeredPack, name: string): string[] {
  return packs
    .slice(0, packs.indexOf(one))
    .filter(({ pack }) => pack.rules.some((rule) => rule.name === name))
    .map(({ pack }) => pack.manifest.id);
}

interface Item {
  readonly kind: ItemKind;
  readonly name: string;
  readonly key: string;
}

function itemsOf({ pack }: LayeredPack): Item[] {
  const item = (kind: ItemKind, name: string, reader?: Reader): Item => ({
    kind,
    name,
    key: keyOf(kind, name, reader),
  });
  const { templates, partials } = pack.library;
  return [
    ...[...templates].flatMap(([name, { variants }]) => variants.map((one) => item('templates', name, one))),
    ...[...partials].flatMap(([name, variants]) => variants.map((one) => item('partials', name, one))),
    ...pack.snippets.map((one) => item('snippets', one.id, one)),
    ...pack.rules.map(({ name }) => item('rules', name)),
  ];
}

function keyOf(kind: ItemKind, name: string, reader?: Reader): string {
  return [kind, name, reader?.locale ?? '', reader?.register ?? ''].join(' ');
}

/** What a pack replaces without saying so. */
function undeclared(one: LayeredPack, shadows: readonly Shadow[]): PackProblem[] {
  const { id } = one.pack.manifest;
  return shadows
    .filter(({ by, declared }) => by === id && !declared)
    .map((shadow) => ofManifest(one, 'id', id, 'warning', silently(shadow)));
}

/** What a pack says that it replaces, and is not there. */
function idle(one: LayeredPack, packs: readonly LayeredPack[]): PackProblem[] {
  const { overrides } = one.pack.manifest;
  const own = new Set(itemsOf(one).map(({ kind, name }) => `${kind}/${name}`));
  return overrides.flatMap((entry) => {
    const [of = '', item = ''] = entry.split(':');
    const target = packs.find(({ pack }) => pack.manifest.id === of);
    const isThere = target && itemsOf(target).some(({ kind, name }) => `${kind}/${name}` === item);
    const message = !own.has(item) ? notOurs(item) : isThere ? undefined : notTheirs(of, item);
    return message ? [ofManifest(one, 'overrides', entry, 'warning', message)] : [];
  });
}

function silently({ kind, name, of }: Shadow): Localized {
  const entry = `"${of}:${kind}/${name}"`;
  return {
    nl: `“${name}” komt in de plaats van die uit “${of}”. Is dat de bedoeling, zet dan ${entry} bij “overrides” in ${manifestFile}; geef het anders een andere naam.`,
    en: `“${name}” takes the place of that of “${of}”. If that is meant, add ${entry} to “overrides” in ${manifestFile}; else give it another name.`,
  };
}

function notOurs(item: string): Localized {
  return {
    nl: `Deze pack heeft zelf geen ${item}, dus er komt niets in de plaats.`,
    en: `This pack has no ${item} itself, so nothing is replaced.`,
  };
}

function notTheirs(of: string, item: string): Localized {
  return { nl: `De pack “${of}” heeft geen ${item}.`, en: `The pack “${of}” has no ${item}.` };
}
