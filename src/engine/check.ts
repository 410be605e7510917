import type { Localized } from '../language/language';
import { overlaps } from '../language/span';
import { toDiagnostic, type Diagnostic } from './diagnostic';
import { fields, type Draft } from './draft';
import type { Finding, Rule } from './rule';
import { severityOf, type Severity } from './settings';

/** Why each rule matters, by its id. */
export type Reasons = Readonly<Record<string, Localized>>;

/**
 * Runs rules over a draft and gives their diagnostics, sorted by field and place. Never throws: a rule that does
 * gives one diagnostic with its name, at the start of the reply, and the others still report. `reasons` says for each
 * rule's id why it matters; its messages end with it.
 */
export function checkDraft(draft: Draft, rules: readonly Rule[], reasons: Reasons = {}): Diagnostic[] {
  const diagnostics = rules.flatMap((rule) => runRule(draft, rule, reasons[rule.id]));
  const order = (diagnostic: Diagnostic): number => fields.indexOf(diagnostic.in);
  return diagnostics.sort((a, b) => order(a) - order(b) || a.start - b.start || a.end - b.end);
}

function runRule(draft: Draft, rule: Rule, reason: Localized | undefined): Diagnostic[] {
  const severity = severityOf(rule, draft.channel, draft.settings);
  if (severity === 'off' || !applies(draft, rule)) return [];
  try {
    return [...rule.check(draft)]
      .filter((finding) => !isExcluded(draft, rule, finding) && !isIgnored(draft, rule, finding))
      .map((finding) => toDiagnostic(rule, severity, finding, reason));
  } catch (error) {
    return [failure(draft, rule, severity, error)];
  }
}

function applies(draft: Draft, rule: Rule): boolean {
  if (!rule.anyLanguage && draft.language === 'unknown') return false;
  return !rule.wholeReply || isWhole(draft);
}

const whole = new WeakMap<Draft, boolean>();

/** Asked by every rule about the whole reply, and answered once. */
function isWhole(draft: Draft): boolean {
  const known = whole.get(draft);
  if (known !== undefined) return known;
  const found = readsWhole(draft);
  whole.set(draft, found);
  return found;
}

/** "(1/2)": a part of a numbered series. */
const part = /(?:^|[\s.…!?])\(?[1-9]\/[2-9]\)?(?=\s|$|\^|\.\s*(?:$|[\^*~]))/;

/** A part of a numbered series, or a mail without greeting and closing, is not the whole reply. */
function readsWhole(draft: Draft): boolean {
  if (draft.input.finished === false) return false;
  if (draft.reply.value.includes('/') && part.test(draft.reply.value)) return false;
  const { greeting, closing } = draft.parts;
  const formal = draft.channel === 'email' || draft.channel === 'letter';
  return !formal || greeting !== undefined || closing !== undefined;
}

function isExcluded(draft: Draft, rule: Rule, { at }: Finding): boolean {
  return !rule.everywhere && at.in === 'reply' && (draft.input.excluded ?? []).some((span) => overlaps(span, at));
}

function isIgnored(draft: Draft, rule: Rule, { at }: Finding): boolean {
  const ignored = draft.input.ignore?.filter((entry) => entry.rule === rule.id) ?? [];
  if (ignored.length === 0) return false;
  const words = draft.text(at.in)?.value.slice(at.start, at.end) ?? '';
  return ignored.some((entry) => fold(entry.text) === fold(words));
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function failure(draft: Draft, rule: Rule, severity: Severity, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  const end = draft.reply.sentences[0]?.end ?? draft.reply.value.length;
  return {
    ruleId: rule.id,
    severity,
    in: 'reply',
    start: 0,
    end,
    message: {
      nl: `De regel ${rule.id} is gestruikeld over deze tekst (${reason}). De andere regels zijn wel nagekeken; meld dit alstublieft.`,
      en: `The rule ${rule.id} stumbled over this text (${reason}). The other rules were checked; please report this.`,
    },
    related: [],
    fixes: [],
  };
}
