import type { Localized } from '../language/language';
import type { Fix, Located } from './fix';
import type { Finding, Related, Rule } from './rule';
import type { Severity } from './settings';

/** A finding with its words filled in: what editor and command line show. */
export interface Diagnostic extends Located {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: Localized;
  readonly related: readonly Related[];
  /** The fixes, preferred first; made at the first reading. */
  readonly fixes: readonly Fix[];
}

/** Turns a rule's finding into a diagnostic; its message ends with the reason, when there is one. */
export function toDiagnostic(rule: Rule, severity: Severity, finding: Finding, reason?: Localized): Diagnostic {
  const template = rule.messages[finding.messageId];
  if (!template) throw new Error(`Rule ${rule.id} has no message "${finding.messageId}".`);
  let fixes: readonly Fix[] | undefined;
  let message: Localized | undefined;
  return {
    in: finding.at.in,
    start: finding.at.start,
    end: finding.at.end,
    ruleId: rule.id,
    severity,
    get message() {
      const say = (language: keyof Localized): string =>
        [fill(template, finding, language), reason?.[language]].filter(Boolean).join(' ');
      return (message ??= { nl: say('nl'), en: say('en') });
    },
    related: finding.related ?? [],
    get fixes() {
      return (fixes ??= makeFixes(finding));
    },
  };
}

/** Fixes are made outside the run of their rule, so what goes wrong here costs the fixes and not the diagnostic. */
function makeFixes(finding: Finding): readonly Fix[] {
  try {
    return finding.fixes?.() ?? [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const title = {
      nl: `De verbetering kon niet gemaakt worden (${reason})`,
      en: `The fix could not be made (${reason})`,
    };
    return [{ title, kind: 'snippet', edits: [] }];
  }
}

function fill(template: Localized, finding: Finding, language: keyof Localized): string {
  return template[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = finding.data?.[name];
    if (value === undefined) return whole;
    return typeof value === 'object' ? value[language] : String(value);
  });
}
