import { helpers } from '../helpers/index';
import { isCall, type Call, type Term } from './call';
import { readPath, type ReadPath } from './path';
import { meaningOf, namesIn, type Meaning, type Scope } from './scope';
import { anyShape, fieldOf, plainShape, type Shape } from './shape';
import type { Tag } from './tags';
import type { Use } from './use';
import type { Walk } from './walk';
import type { Word } from './words';

type Missing = Use['missing'];
type Notes = Pick<Walk, 'note' | 'partialNames'>;

/** Notes the names of a mustache that writes something: a value, or a helper with its arguments. */
export function noteCall(run: Notes, tag: Tag, call: Call, scope: Scope): void {
  const { name, params, hash } = call;
  if (!name) {
    for (const param of params) noteTerm(run, tag, param, scope, 'refused');
    return;
  }
  const hasArguments = params.length > 0 || hash.length > 0;
  if (!isHelper(name, scope) && !hasArguments) noteTerm(run, tag, name, scope, 'refused');
  else noteHelper(run, tag, call, name, scope, 'refused');
}

/** Notes the names of an argument. `missing` is how the place takes a value that is not there. */
export function noteTerm(run: Notes, tag: Tag, term: Term, scope: Scope, missing: Missing): void {
  if (isCall(term)) {
    if (term.name) noteHelper(run, tag, term, term.name, scope, missing);
    else for (const param of term.params) noteTerm(run, tag, param, scope, missing);
  } else if (term.kind === 'path' && !isLiteral(term)) notePath(run, tag, term, scope, missing);
}

/** What is known of the value of an argument. */
export function termShape(term: Term, scope: Scope): Shape {
  if (isCall(term) || isLiteral(term)) return anyShape;
  if (term.kind !== 'path') return plainShape;
  const meaning = meaningOf(scope, readPath(term));
  return meaning.kind === 'known' ? meaning.field.shape : anyShape;
}

/** True where a name calls a helper: it stands bare, and no block parameter has it. */
export function isHelper(name: Word, scope: Scope): boolean {
  const path = readPath(name);
  const isBare = !path.isData && !path.isScoped && path.depth === 0 && path.rest.length === 0;
  return isBare && helpers.has(name.text) && !scope.params.some((own) => own.has(name.text));
}

function isLiteral({ text }: Word): boolean {
  return /^(?:true|false|null|undefined)$/.test(text);
}

function noteHelper(run: Notes, tag: Tag, call: Call, name: Word, scope: Scope, around: Missing): void {
  const { start, end, text } = name;
  const isKnown = isHelper(name, scope);
  const own = { file: scope.file, start, end, name: text, tag, what: 'helper', isKnown } as const;
  run.note({ ...own, ...(!isKnown && { candidates: [...helpers.keys()] }) });
  const passesOn = ['and', 'or', 'not'].includes(text) && around === 'asked';
  const usual = !isKnown || helpers.get(text)?.acceptsMissing ? 'accepted' : 'refused';
  call.params.forEach((param, index) => {
    const isAsked = passesOn || (text === 'default' && index === 0);
    noteTerm(run, tag, param, scope, isAsked ? 'asked' : usual);
  });
  for (const { value } of call.hash) if (value) noteTerm(run, tag, value, scope, 'accepted');
}

function notePath(run: Notes, tag: Tag, word: Word, scope: Scope, missing: Missing): void {
  const path = readPath(word);
  const meaning = meaningOf(scope, path);
  const place = spanOf(word, path, meaning);
  const own = { file: scope.file, ...place, tag };
  if (meaning.kind === 'unknown') {
    const isPartial = word === tag.call.name && run.partialNames.includes(word.text);
    return run.note({ ...own, ...unknownUse(scope, path, meaning), ...(isPartial && { meant: `> ${word.text}` }) });
  }
  const { field, isParam } = meaning;
  if (field.variable !== undefined) {
    const isPresent = scope.present.has(field.variable) && missing === 'refused';
    const taken = isPresent ? 'accepted' : missing;
    return run.note({ ...own, name: field.variable, what: 'variable', isKnown: true, missing: taken });
  }
  const name = path.head?.name;
  if (name === undefined) return undefined;
  const what = path.isData ? 'data' : 'local';
  const params = isParam ? scope.params.find((all) => all.has(name))?.get(name) : undefined;
  const origin = (params ?? field).origin;
  return run.note({ ...own, name, what, isKnown: true, ...(origin && { origin }) });
}

function unknownUse(scope: Scope, path: ReadPath, { name, candidates }: Meaning & { kind: 'unknown' }) {
  const isVariable = !path.isData && path.depth === 0 && path.rest.length === 0;
  const isOutside = isVariable && fieldOf(scope.root, name)?.variable !== undefined && scope.root.kind === 'group';
  const names = candidates.length > 0 ? candidates : namesIn(scope);
  const what = path.isData && !isRoot(path) ? 'data' : 'variable';
  return { name, what, isKnown: false, candidates: names, ...(isOutside && { reachedBy: `@root.${name}` }) } as const;
}

function isRoot({ isData, head }: ReadPath): boolean {
  return isData && head?.name === 'root';
}

/** The part of the path that is meant: the variable itself, or the name that is not there. */
function spanOf(word: Word, path: ReadPath, meaning: Meaning): { start: number; end: number } {
  const wanted = meaning.kind === 'unknown' ? meaning.name : (meaning.field.variable ?? path.head?.name);
  if (wanted === undefined || wanted.startsWith('@')) return word;
  if (path.head && path.head.name === wanted) return { start: path.head.start, end: path.head.end };
  const at = word.text.lastIndexOf(wanted);
  return at < 0 || wanted === '' ? word : { start: word.start + at, end: word.start + at + wanted.length };
}
