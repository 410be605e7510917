import type { Localized } from '../../language/language';
import type { Span } from '../../language/span';
import type { Variant } from '../variant';
import type { AuthoringCode, AuthoringProblem } from './authoring-problem';
import { isCall, type Call } from './call';
import { readTree } from './read';
import type { Tag } from './tags';
import { closingName, type Imbalance, type Tree } from './tree';
import { texts } from './text-messages';
import { unreachableIn } from './unreachable';

type Noted = Omit<AuthoringProblem, 'file'>;

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
  const always = (tree?.tags ?? []).flatMap((tag) => forbiddenIn(tag, source));
  if (!parsed.problem) return [...always, ...(tree ? unreachableIn(tree) : [])];
  const broken = tree ? brokenParts(tree, source) : [];
  const { start, end, message, name } = parsed.problem;
  const isExplained = broken.some(({ start: own, related = [] }) =>
    [own, ...related.map((one) => one.start)].some((at) => at <= end),
  );
  const own: Noted[] = isExplained ? [] : [{ start, end, message, name, code: 'syntax', severity: 'error' }];
  return [...own, ...broken, ...always];
}

/** What our own reading finds broken; nothing, in a text that Handlebars can parse. */
export function brokenParts({ tags, imbalances }: Tree, source: string): readonly Noted[] {
  return [...tags.flatMap((tag) => brokenIn(tag, source)), ...imbalances.map(imbalanceProblem)];
}

function forbiddenIn(tag: Tag, source: string): Noted[] {
  const { kind, opening, call } = tag;
  if (kind === 'raw') return [noted(tag, 'forbidden', '{{{{', texts.raw)];
  if (kind === 'decorator') return [noted(tag, 'forbidden', `*${call.name?.text ?? ''}`, texts.decorator)];
  if (kind === 'value' && /^\{\{~?(?:\{|&)/.test(opening)) {
    const meant = source
      .slice(tag.start, tag.end)
      .replace(/^(\{\{~?)(?:\{|&)/, '$1')
      .replace(/\}(~?\}\})$/, '$1');
    return [{ ...noted(tag, 'needless-braces', opening.trim(), texts.needless, 'warning'), meant }];
  }
  if (call.name?.text === 'log') return [noted(call.name, 'forbidden', 'log', texts.log)];
  return [];
}

function brokenIn(tag: Tag, source: string): Noted[] {
  const { kind, isClosed, call, opening } = tag;
  if (kind === 'comment' && !isClosed) return [noted(head(tag), 'unclosed-braces', '', texts.comment)];
  if (kind === 'comment' || kind === 'raw') return [];
  const found = strangeIn(call);
  if (!isClosed)
    return [...found, noted({ start: tag.start, end: trimmedEnd(tag, source) }, 'unclosed-braces', '', texts.braces)];
  const isEmpty = !call.name && call.params.length === 0 && kind !== 'else' && found.length === 0;
  return isEmpty ? [noted(tag, 'syntax', opening, texts.empty)] : found;
}

function strangeIn(call: Call): Noted[] {
  const own = call.strange.map((word) => noted(word, 'syntax', word.text, texts.strange(word.text)));
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

function noted(
  { start, end }: Span,
  code: AuthoringCode,
  name: string,
  message: Localized,
  severity: AuthoringProblem['severity'] = 'error',
): Noted {
  return { start, end, code, name, message, severity };
}
