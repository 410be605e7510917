import type { Reasons } from '../engine/check';
import type { Rule } from '../engine/rule';
import type { AddedWords } from '../language/added-words';
import type { Localized } from '../language/language';
import type { Library } from '../templates/library';
import { joinWords } from './added-words';
import { joinItems, type Shadow } from './items';
import { joinLibraries } from './join-libraries';
import { manifestFile, placeIn } from './manifest';
import type { Pack, PackProblem } from './pack';
import { inOrder, objectionsToRelations } from './relations';
import type { Snippet } from './snippet';

/** Where packs come from, weakest first: of the same thing the later one counts. */
export const layers = ['built-in', 'extension', 'npm', 'user', 'workspace', 'override'] as const;
export type Layer = (typeof layers)[number];

/** A pack with where it comes from. */
export interface LayeredPack {
  readonly pack: Pack;
  readonly layer: Layer;
  /** What stands before the path of its files in reports: ".golden-reply/packs/retail/", or "". */
  readonly root: string;
}

/** All packs together: what a workbench works with, and what there is to choose from. */
export interface Packs {
  /** The packs that count, weakest first. */
  readonly packs: readonly LayeredPack[];
  readonly rules: readonly Rule[];
  readonly reasons: Reasons;
  readonly words: AddedWords;
  /** Days on which nobody works: "2026-12-24". */
  readonly daysOff: readonly string[];
  /** Templates and partials of all packs; files are named with the root of their pack. */
  readonly library: Library;
  readonly snippets: readonly PackSnippet[];
  /** What takes the place of what. */
  readonly shadows: readonly Shadow[];
  /** What is wrong in and between the packs; files are named with the root of their pack. */
  readonly problems: readonly PackProblem[];
}

/** A snippet with the pack it is from. */
export interface PackSnippet extends Snippet {
  readonly pack: string;
}

/**
 * Lays packs over each other, in the order of `layers`, those of one layer in the given order but behind what they
 * require. Of the same thing the later one counts. `version` is that of Golden Reply. Deterministic, and never throws.
 */
export function layerPacks(given: readonly LayeredPack[], version: string): Packs {
  const { kept, problems } = onePerId(given);
  const packs = inOrder(kept);
  const items = joinItems(packs);
  const own = packs.flatMap(({ pack, root }) => pack.problems.map((problem) => under(root, problem)));
  const words = packs.flatMap(({ pack }) => pack.words);
  return {
    packs,
    rules: items.rules.map(({ rule }) => rule),
    reasons: Object.fromEntries(items.rules.flatMap(({ rule, reason }) => (reason ? [[rule.id, reason]] : []))),
    words: joinWords(words),
    daysOff: [...new Set(words.flatMap(({ daysOff }) => daysOff))].sort(),
    library: joinLibraries(packs),
    snippets: items.snippets,
    shadows: items.shadows,
    problems: [...own, ...problems, ...objectionsToRelations(packs, version), ...items.problems],
  };
}

/** One pack of each id: that of the latest layer; within a layer the first. */
function onePerId(given: readonly LayeredPack[]): { kept: LayeredPack[]; problems: PackProblem[] } {
  const sorted = layers.flatMap((layer) => given.filter((one) => one.layer === layer));
  const kept = new Map<string, LayeredPack>();
  const problems: PackProblem[] = [];
  for (const one of sorted) {
    const { id } = one.pack.manifest;
    const known = kept.get(id);
    if (known?.layer === one.layer) {
      problems.push(ofManifest(one, 'id', id, 'error', sameLayer(id, known)));
      continue;
    }
    if (known) problems.push(ofManifest(one, 'id', id, 'information', laterLayer(id, known)));
    // Deleted first, so that it stands where its own layer does.
    kept.delete(id);
    kept.set(id, one);
  }
  return { kept: [...kept.values()], problems };
}

/** A problem on what a manifest says in a field; on the manifest as a whole where it does not say it. */
export function ofManifest(
  { pack, root }: LayeredPack,
  field: string,
  value: string,
  severity: PackProblem['severity'],
  message: Localized,
): PackProblem {
  const place = placeIn(pack.texts.get(manifestFile) ?? '', field, value);
  return { file: root + manifestFile, ...place, severity, message };
}

function under(root: string, problem: PackProblem): PackProblem {
  return { ...problem, file: root + problem.file };
}

function sameLayer(id: string, { root }: LayeredPack): Localized {
  return {
    nl: `Er is al een pack “${id}”: ${root || 'deze map'}. Die telt, deze niet. Geef een van beide een andere naam.`,
    en: `There is a pack “${id}” already: ${root || 'this folder'}. That one counts, this one does not. Give one of them another name.`,
  };
}

function laterLayer(id: string, { root, layer, pack }: LayeredPack): Localized {
  return {
    nl: `Deze pack komt in de plaats van “${id}” ${pack.manifest.version} (${root || layer}).`,
    en: `This pack takes the place of “${id}” ${pack.manifest.version} (${root || layer}).`,
  };
}
