import satisfies from 'semver/functions/satisfies.js';
import validRange from 'semver/ranges/valid.js';
import type { Localized } from '../language/language';
import { layers, ofManifest, type LayeredPack } from './layers';
import type { PackProblem } from './pack';

/** The name by which a manifest speaks of Golden Reply in `engines`. */
const engine = 'golden-reply';

/** Sorts packs by layer, and in each layer behind what they require; else as they were given. A circle is cut. */
export function inOrder(packs: readonly LayeredPack[]): readonly LayeredPack[] {
  return layers.flatMap((layer) => {
    const left = packs.filter((one) => one.layer === layer);
    const sorted: LayeredPack[] = [];
    while (left.length > 0) {
      const free = left.findIndex((one) => left.every((other) => other === one || !requires(one, other)));
      sorted.push(...left.splice(Math.max(free, 0), 1));
    }
    return sorted;
  });
}

function requires(one: LayeredPack, other: LayeredPack): boolean {
  return Object.hasOwn(one.pack.manifest.requires, other.pack.manifest.id);
}

/** What manifests ask of Golden Reply and of other packs, and is not so. The packs count all the same. */
export function objectionsToRelations(packs: readonly LayeredPack[], version: string): PackProblem[] {
  const byId = new Map(packs.map((one) => [one.pack.manifest.id, one]));
  return packs.flatMap((one) => [
    ...objectionsToEngines(one, version),
    ...Object.entries(one.pack.manifest.requires).flatMap(([id, range]) => {
      const message = objectionTo(one, id, range, byId);
      return message ? [ofManifest(one, 'requires', id, 'error', message)] : [];
    }),
  ]);
}

function objectionsToEngines(one: LayeredPack, version: string): PackProblem[] {
  return Object.entries(one.pack.manifest.engines).flatMap(([name, range]) => {
    const message =
      name !== engine
        ? unknownEngine(name)
        : validRange(range) === null
          ? noRange(range)
          : satisfies(version, range, { includePrerelease: true })
            ? undefined
            : otherEngine(range, version);
    return message ? [ofManifest(one, 'engines', name, 'error', message)] : [];
  });
}

function objectionTo(
  one: LayeredPack,
  id: string,
  range: string,
  byId: ReadonlyMap<string, LayeredPack>,
): Localized | undefined {
  if (validRange(range) === null) return noRange(range);
  const found = byId.get(id);
  if (!found) return missing(id, range);
  if (reaches(found, one, byId)) return circle(id);
  const { version } = found.pack.manifest;
  return satisfies(version, range, { includePrerelease: true }) ? undefined : unmet(id, range, version);
}

/** True when a pack is required, over however many others, by another that is the first. */
function reaches(from: LayeredPack, to: LayeredPack, byId: ReadonlyMap<string, LayeredPack>): boolean {
  const seen = new Set<LayeredPack>();
  const left = [from];
  for (let one = left.pop(); one; one = left.pop()) {
    if (one === to) return true;
    if (seen.has(one)) continue;
    seen.add(one);
    for (const id of Object.keys(one.pack.manifest.requires)) {
      const next = byId.get(id);
      if (next) left.push(next);
    }
  }
  return false;
}

function noRange(range: string): Localized {
  return {
    nl: `“${range}” is geen reeks van versies. Schrijf bijvoorbeeld "^1.2.0".`,
    en: `“${range}” is no range of versions. Write, for example, "^1.2.0".`,
  };
}

function missing(id: string, range: string): Localized {
  return {
    nl: `De pack “${id}” (${range}) is er niet. Installeer haar; wat ervan gebruikt wordt, ontbreekt nu.`,
    en: `The pack “${id}” (${range}) is not there. Install it; what is used of it is missing now.`,
  };
}

function unmet(id: string, range: string, version: string): Localized {
  return {
    nl: `Van de pack “${id}” is versie ${range} nodig; er is ${version}. Werk haar bij of pas de reeks aan.`,
    en: `Version ${range} of the pack “${id}” is needed; there is ${version}. Update it or change the range.`,
  };
}

function circle(id: string): Localized {
  return {
    nl: `“${id}” vraagt zelf weer om deze pack. Haal een van beide weg uit “requires”.`,
    en: `“${id}” itself requires this pack. Remove one of the two from “requires”.`,
  };
}

function unknownEngine(name: string): Localized {
  return {
    nl: `“${name}” kennen we niet; hier kan alleen “${engine}” staan.`,
    en: `“${name}” is not known; only “${engine}” can stand here.`,
  };
}

function otherEngine(range: string, version: string): Localized {
  return {
    nl: `Deze pack is gemaakt voor Golden Reply ${range}; dit is ${version}. Werk Golden Reply of de pack bij.`,
    en: `This pack was made for Golden Reply ${range}; this is ${version}. Update Golden Reply or the pack.`,
  };
}
