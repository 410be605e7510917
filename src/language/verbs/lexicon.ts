import source from '../../lexicons/nl/verbs.txt';
import { irregular, readVerb, regularForms, type Verb, type VerbForm } from './verb';

export type { Verb, VerbForm, VerbFormKind } from './verb';

/** Where the rows of one letter stand that a word may belong to; the verbs themselves are made when asked for. */
interface Index {
  readonly byInfinitive: ReadonlyMap<string, string>;
  readonly byStem: ReadonlyMap<string, readonly string[]>;
  /** Irregular pasts and participles. */
  readonly byForm: ReadonlyMap<string, readonly string[]>;
}

let rows: ReadonlyMap<string, readonly string[]> | undefined;
const indexes = new Map<string, Index>();
const verbs = new Map<string, Verb>();
const seen = new Map<string, readonly VerbForm[]>();
const most = 20_000;

/** Every reading of a normalised word as a form of a Dutch verb; none for a word that is no verb form we know. */
export function verbForms(norm: string): readonly VerbForm[] {
  const known = seen.get(norm);
  if (known) return known;
  if (seen.size >= most) seen.clear();
  const found = findForms(norm);
  seen.set(norm, found);
  return found;
}

/** The verb with this infinitive, without particle. */
export function verbOf(infinitive: string): Verb | undefined {
  const row = indexOf(infinitive.charAt(0)).byInfinitive.get(infinitive);
  return row === undefined ? undefined : verbAt(row);
}

function findForms(norm: string): VerbForm[] {
  const found: VerbForm[] = [];
  for (const verb of candidates(norm)) {
    for (const [kind, word] of regularForms(verb)) if (word === norm) found.push({ verb, kind });
  }
  for (const [word, infinitive, kind] of irregular) {
    const verb = word === norm ? verbOf(infinitive) : undefined;
    if (verb) found.push({ verb, kind });
  }
  return found;
}

const endings = ['', 't', 'd', 'de', 'te', 'den', 'ten'];

/** The verbs whose forms the word can be one of, by its letters alone. */
function candidates(norm: string): Set<Verb> {
  const letters = [norm.charAt(0), norm.startsWith('ge') ? plain(norm.charAt(2)) : ''];
  const found = new Set<string>();
  for (const letter of new Set(letters)) if (letter !== '') collect(indexOf(letter), norm, found);
  return new Set([...found].sort().map(verbAt));
}

/** "geïnstalleerd" is of a verb with i. */
function plain(letter: string): string {
  return letter.normalize('NFD').charAt(0);
}

function collect({ byInfinitive, byStem, byForm }: Index, norm: string, found: Set<string>): void {
  const infinitive = byInfinitive.get(norm);
  if (infinitive !== undefined) found.add(infinitive);
  for (const row of byForm.get(norm) ?? []) found.add(row);
  for (const ending of endings) {
    if (!norm.endsWith(ending)) continue;
    const bare = norm.slice(0, norm.length - ending.length);
    for (const stem of [bare, bare.replace(/^ge/, ''), ...(ending === 't' ? [bare.slice(0, -1)] : [])]) {
      for (const row of byStem.get(stem) ?? []) found.add(row);
    }
  }
}

function verbAt(row: string): Verb {
  let verb = verbs.get(row);
  if (!verb) verbs.set(row, (verb = readVerb(row)));
  return verb;
}

function indexOf(letter: string): Index {
  let index = indexes.get(letter);
  if (!index) indexes.set(letter, (index = readIndex((rows ??= readRows()).get(letter) ?? [])));
  return index;
}

function readRows(): Map<string, string[]> {
  const byLetter = new Map<string, string[]>();
  for (const line of source.split('\n')) if (line !== '' && !line.startsWith('#')) add(byLetter, line.charAt(0), line);
  return byLetter;
}

function readIndex(lines: readonly string[]): Index {
  const byInfinitive = new Map<string, string>();
  const byStem = new Map<string, string[]>();
  const byForm = new Map<string, string[]>();
  for (const line of lines) {
    const [infinitive = '', written = '', past = '', participle = ''] = line.split(' ', 4);
    byInfinitive.set(infinitive, line);
    add(byStem, written === '.' ? infinitive.slice(0, -2) : written, line);
    if (past.length > 1) for (const form of past.split('/')) add(byForm, form, line);
    if (participle.length > 1) add(byForm, participle, line);
  }
  return { byInfinitive, byStem, byForm };
}

function add(map: Map<string, string[]>, key: string, row: string): void {
  const known = map.get(key);
  if (known) known.push(row);
  else map.set(key, [row]);
}
