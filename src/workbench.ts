import { checkDraft } from './engine/check';
import type { Diagnostic } from './engine/diagnostic';
import { createDraft, type Draft, type DraftInput } from './engine/draft';
import type { Rule } from './engine/rule';
import type { Settings } from './engine/settings';
import type { TextLanguage } from './language/language';
import { compilePhrases, type Automaton } from './language/phrases/automaton';
import { rules } from './rules/index';
import { reasons } from './rules/reasons';
import type { Checker } from './templates/test-outcome';

/** Rules and settings, assembled once for editor and command line. */
export interface Workbench {
  readonly rules: readonly Rule[];
  /** Reads a draft under the workbench's settings. */
  read(input: DraftInput): Draft;
  /** The diagnostics of a draft, sorted by field and place. */
  check(draft: Draft): Diagnostic[];
}

/** Assembles a workbench. The phrases of all rules are compiled once per language, when first needed. */
export function createWorkbench(settings: Settings, own: readonly Rule[] = rules): Workbench {
  const automatons = own === rules ? shippedAutomatons : phraseAutomatons(own);
  return {
    rules: own,
    read: (input) => createDraft(input, settings, automatons),
    check: (draft) => checkDraft(draft, own, settings.preset === 'training' ? reasons : {}),
  };
}

const shippedAutomatons = phraseAutomatons(rules);

function phraseAutomatons(own: readonly Rule[]): (language: TextLanguage) => Automaton | undefined {
  const compiled = new Map<TextLanguage, Automaton>();
  return (language) => {
    if (language === 'unknown') return undefined;
    const known = compiled.get(language);
    if (known) return known;
    const automaton = compilePhrases(new Set(own.flatMap((rule) => rule.phrases ?? [])), language);
    compiled.set(language, automaton);
    return automaton;
  };
}

/** The workbench as templates need it: the golden rules for what a template writes. */
export function asChecker(workbench: Workbench): Checker {
  const { settings } = workbench.read({ reply: '' });
  const whole = workbench.rules.filter(({ wholeReply }) => wholeReply).map(({ id }) => id);
  return { settings, wholeReplyRules: new Set(whole), check: (input) => workbench.check(workbench.read(input)) };
}
