import { closest } from '../../language/closest';
import type { Localized } from '../../language/language';
import type { TemplateEntry } from '../library';
import type { AuthoringCode, AuthoringProblem, Related } from './authoring-problem';
import { hasCurlyQuote } from './construct-problems';
import { placesOf } from './description';
import type { Use } from './use';
import { unknownMessage, withoutFallback } from './use-messages';
import type { TextUses } from './uses';

/** What is wrong with the names that a template uses, in its texts and in the partials they take in. */
export function problemsOfUses(entry: TemplateEntry, texts: readonly TextUses[]): readonly AuthoringProblem[] {
  const uses = texts.flatMap((text) => text.uses);
  const asked = askedVariables(entry, uses);
  return uses.flatMap((use) => {
    if (!use.isKnown) return isToldElsewhere(use) ? [] : [unknownName(entry, use)];
    const by = use.missing === 'refused' ? asked.get(use.name) : undefined;
    return by ? [missingFallback(entry, use, by)] : [];
  });
}

/** What is forbidden is told where the text is read. Where braces do not close, words of the text look like names. */
function isToldElsewhere({ name, tag: { isClosed, call }, start, what }: Use): boolean {
  if (name === 'log' || hasCurlyQuote(name)) return true;
  return !isClosed && (what === 'helper' || start !== call.name?.start);
}

/** The variables of which the template itself says that they can be missing, with the place where it asks. */
function askedVariables({ info }: TemplateEntry, uses: readonly Use[]): ReadonlyMap<string, Use> {
  const asked = new Map<string, Use>();
  for (const use of uses) {
    const variable = use.what === 'variable' && use.missing === 'asked' ? info.variables[use.name] : undefined;
    // Whether something is so is asked of a yes or no without any thought that it may not be known.
    if (!variable || variable.fallback !== undefined || variable.type === 'yes-no') continue;
    if (!asked.has(use.name)) asked.set(use.name, use);
  }
  return asked;
}

function missingFallback(entry: TemplateEntry, use: Use, by: Use): AuthoringProblem {
  const { file, start, end, name } = use;
  const key = placesOf(entry).variables.find((one) => one.name === name);
  const related: Related[] = [{ file: by.file, start: by.start, end: by.end, message: withoutFallback.asked }];
  if (key) related.push({ file: entry.file, start: key.start, end: key.end, message: withoutFallback.declared });
  return {
    ...{ file, start, end, name, related, template: entry.id, code: 'missing-fallback', severity: 'warning' },
    message: withoutFallback.message(name),
  };
}

const codes: Readonly<Record<Use['what'], AuthoringCode>> = {
  ...{ variable: 'unknown-variable', local: 'unknown-variable', data: 'unknown-data', helper: 'unknown-helper' },
  ...{ block: 'unknown-block', partial: 'unknown-partial' },
};

/** How other languages chain conditions. */
const elseIf: Readonly<Record<string, string>> = { elseif: 'else if', elsif: 'else if', elif: 'else if' };

function unknownName({ id, file: description }: TemplateEntry, use: Use): AuthoringProblem {
  const { file, start, end, name, what, candidates = [], reachedBy } = use;
  const meant = reachedBy ?? use.meant ?? elseIf[name.toLowerCase()] ?? closest(name.replace(/^.*\//, ''), candidates);
  // A partial is another's text: there it helps to know for which template the name is missing.
  const isElsewhere = !file.startsWith(description.replace(/json$/, ''));
  const message: Localized = unknownMessage(what, name, reachedBy, meant, isElsewhere ? id : undefined);
  const own = { file, start, end, name, message, template: id, code: codes[what], severity: 'error' } as const;
  return meant === undefined ? own : { ...own, meant };
}
