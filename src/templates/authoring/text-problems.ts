import type { Span } from '../../language/span';
import type { Variant } from '../variant';
import type { AuthoringCode, AuthoringProblem } from './authoring-problem';
import { isCall, type Call } from './call';
import { constructProblems } from './construct-problems';
import { noted, type Noted } from './noted';
import { readTree } from './read';
import type { Tag } from './tags';
import { closingName, type Imbalance, type Tree } from './tree';
import { texts } from './text-messages';
import { unreachableIn } from './unreachable';

const known = new WeakMap<Variant['parsed'], readonly Noted[]>();

/**
 * What is wrong with a text by itself. Handlebars' own parser decides whether anything is; where it says so, our reading
 * tells all of it, with places, and what the parser found goes along when nothing of ours explains it.
 */
export function problemsOfText(variant: Variant): readonly AuthoringProblem[] {
  const { parsed, file } = variant;
  const problems = known.get(parsed) ?? findProblems(variant);
  known.set(parsed, problems);
  return problems.map((problem) => {
    const related = problem.related?.map((one) => ({ ...one, file }));
    return { ...problem, file, ...(related && { related }) };
  });
}

function findProblems(variant: Variant): readonly Noted[] {
  const { parsed, source } = variant;
  const tree = readTree(variant);
  const always = tree ? constructProblems(tree, source) : [];
  if (!parsed.problem) return [...always, ...(tree ? unreachableIn(tree) : [])];
  const broken = tree ? brokenParts(tree, source) : [];
  const errors = [...broken, ...always].filter(({ severity }) => severity === 'error');
  const { start, end, message, name } = parsed.problem;
  const isExplained = errors.some(({ start: own, related = [] }) =>
    [own, ...related.map((one) => one.start)].some((at) => at <= end),
  );
  const own: Noted[] = isExplained ? [] : [{ start, end, message, name, code: 'syntax', severity: 'error' }];
  return [...own, ...broken, ...always];
}

/** What our own reading finds broken; nothing, in a text that Handlebars can parse. */
export function brokenParts({ tags, imbalances }: Tree, source: string): readonly Noted[] {
  return [...tags.flatMap((tag) => brokenIn(tag, source)), ...imbalances.map(imbalanceProblem)];
}

function brokenIn(tag: Tag, source: string): Noted[] {
  const { kind, isClosed, call, opening } = tag;
  const spaced = /^\{\{~?\s+[#/>^&*!]/.test(opening) ? [spacedProblem(tag, source)] : [];
  if (kind === 'comment' && !isClosed) return [noted(head(tag), 'unclosed-braces', '', texts.comment)];
  if (kind === 'comment' || kind === 'raw') return spaced;
  const hashed =
    kind === 'else' && opening.includes('#')
      ? [{ ...noted(tag, 'syntax', 'else', texts.hashElse), meant: '{{else}}' } as const]
      : [];
  const found = [...spaced, ...hashed, ...strangeIn(call)];
  if (!isClosed)
    return [...found, noted({ start: tag.start, end: trimmedEnd(tag, source) }, 'unclosed-braces', '', texts.braces)];
  const isEmpty = !call.name && call.params.length === 0 && kind !== 'else' && found.length === 0;
  return isEmpty ? [noted(tag, 'syntax', opening, texts.empty)] : found;
}

function spacedProblem(tag: Tag, source: string): Noted {
  const meant = source.slice(tag.start, tag.end).replace(/^(\{\{~?)\s+/, '$1');
  return { ...noted(head(tag), 'syntax', tag.opening.trim(), texts.spaced), meant };
}

function strangeIn(call: Call): Noted[] {
  const own = call.strange.map((word) =>
    noted(word, 'syntax', word.text, word.kind === 'open' ? texts.bracket : texts.strange(word.text)),
  );
  const valueless = call.hash.flatMap(({ key, value }) =>
    value ? [] : [noted(key, 'syntax', key.text, texts.valueless(key.text))],
  );
  const terms = [...call.params, ...call.hash.flatMap(({ value }) => value ?? [])];
  return [...own, ...valueless, ...terms.filter(isCall).flatMap(strangeIn)];
}

function head({ start, opening }: Tag): Span {
  return { start, end: start + opening.trimEnd().length };
}

function trimmedEnd({ start, end }: Tag, source: string): number {
  return start + source.slice(start, end).trimEnd().length;
}

const imbalanceCodes: Readonly<Record<Imbalance['kind'], AuthoringCode>> = {
  ...{ unclosed: 'unclosed-block', mismatched: 'mismatched-block', 'stray-close': 'unopened-block' },
  ...{ 'stray-else': 'misplaced-else', 'second-else': 'misplaced-else' },
};

function imbalanceProblem({ kind, tag, about }: Imbalance): Noted {
  const [own, other] = [closingName(tag), about ? closingName(about) : ''];
  const { message, related } = texts.imbalances[kind](own, other);
  return {
    ...noted(tag, imbalanceCodes[kind], kind === 'mismatched' ? other : own, message),
    ...(kind === 'mismatched' && { meant: `{{/${other}}}` }),
    ...(about && related && { related: [{ file: '', start: about.start, end: about.end, message: related }] }),
  };
}
