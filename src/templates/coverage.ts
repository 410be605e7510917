import type { Program, Statement } from './ast';
import type { LibraryProblem } from './info';
import type { Library } from './library';
import type { Piece } from './piece';
import { placeOf } from './render';
import type { Template } from './template';
import type { Span } from '../language/span';

/** The words of templates and partials that no rendering wrote: nobody has seen how they read. */
export function findUncovered(library: Library, renderings: readonly (readonly Piece[])[]): readonly LibraryProblem[] {
  const written = new Map<string, Span[]>();
  for (const { origin } of renderings.flat()) {
    if (origin.kind !== 'literal') continue;
    const spans = written.get(origin.file) ?? [];
    if (spans.length === 0) written.set(origin.file, spans);
    spans.push(origin);
  }
  const variants = [
    ...[...library.templates.values()].flatMap((entry) => entry.variants),
    ...[...library.partials.values()].flat(),
  ];
  return variants.flatMap(({ file, parsed: { template } }) => {
    const seen = written.get(file) ?? [];
    const isSeen = (span: Span): boolean => seen.some((one) => one.start < span.end && span.start < one.end);
    const spans = template ? unseenIn(template, template.program, isSeen).unseen : [];
    return spans.map(({ start, end }) => ({ file, start, end, message: notCovered }));
  });
}

const notCovered = {
  nl: 'Geen test maakt een antwoord waar deze woorden in staan, dus ze zijn nergens nagekeken.',
  en: 'No test makes a reply with these words in it, so they have not been checked.',
};

interface Found {
  readonly unseen: readonly Span[];
  readonly hasSeen: boolean;
}

/** Where a piece of template has words that nobody saw. What is unseen as a whole is one span. */
function unseenIn(template: Template, program: Program | undefined, isSeen: (span: Span) => boolean): Found {
  const found = (program?.body ?? []).map((statement) => unseenOf(template, statement, isSeen));
  const unseen = found.flatMap((one) => one.unseen);
  const hasSeen = found.some((one) => one.hasSeen);
  const [first, last] = [unseen[0], unseen.at(-1)];
  return { hasSeen, unseen: first && last && !hasSeen ? [{ start: first.start, end: last.end }] : unseen };
}

function unseenOf(template: Template, statement: Statement, isSeen: (span: Span) => boolean): Found {
  if (statement.type === 'ContentStatement') {
    const words = wordsIn(template, placeOf(template, statement));
    return words && isSeen(words) ? { unseen: [], hasSeen: true } : { unseen: words ? [words] : [], hasSeen: false };
  }
  if (!('program' in statement)) return { unseen: [], hasSeen: false };
  const branches = [statement.program, 'inverse' in statement ? statement.inverse : undefined];
  const found = branches.map((program) => unseenIn(template, program, isSeen));
  return { unseen: found.flatMap((one) => one.unseen), hasSeen: found.some((one) => one.hasSeen) };
}

/** The span without the white space around; undefined where there is no word in it. */
function wordsIn({ source }: Template, { start, end }: Span): Span | undefined {
  const text = source.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  return { start: start + text.length - text.trimStart().length, end: end - text.length + text.trimEnd().length };
}
