import { checkDraft } from './engine/check';
import type { Diagnostic } from './engine/diagnostic';
import { createDraft, type Draft, type DraftInput } from './engine/draft';
import type { Reading } from './engine/reading';
import type { Rule } from './engine/rule';
import type { Settings } from './engine/settings';
import type { TextLanguage } from './language/language';
import { compilePhrases, type Automaton } from './language/phrases/automaton';
import type { Packs } from './packs/layers';
import { rules } from './rules/index';
import { reasons } from './rules/reasons';
import type { Checker } from './templates/test-outcome';

/** Rules, packs and settings, assembled once for editor and command line. */
export interface Workbench {
  /** Ours, then those of packs. */
  readonly rules: readonly Rule[];
  /** Reads a draft under the workbench's settings. */
  read(input: DraftInput): Draft;
  /** The diagnostics of a draft, sorted by field and place. */
  check(draft: Draft): Diagnostic[];
}

/** What packs bring to a workbench; see `packs/layers.ts`. */
export type WorkbenchPacks = Pick<Packs, 'rules' | 'reasons' | 'words' | 'daysOff'>;

/**
 * Assembles a workbench. The phrases of all rules, those of packs among them, are compiled once per language, when first
 * needed. `own` are the rules besides those of packs.
 */
export function createWorkbench(settings: Settings, packs?: WorkbenchPacks, own: readonly Rule[] = rules): Workbench {
  const all = packs ? [...own, ...packs.rules] : own;
  const reading: Reading = {
    automatons: own === rules ? automatonsWith(packs) : phraseAutomatons(all, packs),
    added: packs?.words,
  };
  const joined = packs ? withDaysOff(settings, packs.daysOff) : settings;
  const why = packs ? { ...reasons, ...packs.reasons } : reasons;
  return {
    rules: all,
    read: (input) => createDraft(input, joined, reading),
    check: (draft) => checkDraft(draft, all, joined.preset === 'training' ? why : {}),
  };
}

const shippedAutomatons = phraseAutomatons(rules, undefined);
const packAutomatons = new WeakMap<WorkbenchPacks, Reading['automatons']>();

/** Every check makes a workbench, but the phrases of the same packs are compiled once. */
function automatonsWith(packs: WorkbenchPacks | undefined): Reading['automatons'] {
  if (!packs) return shippedAutomatons;
  const known = packAutomatons.get(packs) ?? phraseAutomatons([...rules, ...packs.rules], packs);
  packAutomatons.set(packs, known);
  return known;
}

function phraseAutomatons(all: readonly Rule[], packs: WorkbenchPacks | undefined): Reading['automatons'] {
  const compiled = new Map<TextLanguage, Automaton>();
  return (language) => {
    if (language === 'unknown') return undefined;
    const known = compiled.get(language);
    if (known) return known;
    const sets = new Set(all.flatMap((rule) => rule.phrases ?? []));
    const automaton = compilePhrases(sets, language, packs?.words.rows);
    compiled.set(language, automaton);
    return automaton;
  };
}

function withDaysOff(settings: Settings, daysOff: readonly string[]): Settings {
  if (daysOff.length === 0) return settings;
  const holidays = [...new Set([...(settings.calendar.holidays ?? []), ...daysOff])];
  return { ...settings, calendar: { ...settings.calendar, holidays } };
}

/** The workbench as templates need it: the golden rules for what a template writes. */
export function asChecker(workbench: Workbench): Checker {
  const { settings } = workbench.read({ reply: '' });
  const whole = workbench.rules.filter(({ wholeReply }) => wholeReply).map(({ id }) => id);
  return { settings, wholeReplyRules: new Set(whole), check: (input) => workbench.check(workbench.read(input)) };
}
