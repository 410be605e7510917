import source from '../../lexicons/nl/verbs.txt';

/** A Dutch verb without its particle: "laden". Past and participle are empty where they are not known. */
export interface Verb {
  readonly infinitive: string;
  readonly stem: string;
  readonly third: string;
  readonly past: string;
  readonly pastPlural: string;
  readonly participle: string;
  /** The particles it is joined to: "op" makes "opladen". */
  readonly particles: ReadonlySet<string>;
}

/** Which form of its verb a word can be; `infinitive` is the present plural as well. */
export type VerbFormKind = 'stem' | 'third' | 'second' | 'infinitive' | 'past' | 'past-plural' | 'participle';

export interface VerbForm {
  readonly verb: Verb;
  readonly kind: VerbFormKind;
}

/** Where the rows stand that a word may belong to: read once, while the verbs themselves are made when asked for. */
interface Index {
  readonly rows: readonly string[];
  readonly byInfinitive: ReadonlyMap<string, number>;
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  /** Irregular pasts and participles. */
  readonly byForm: ReadonlyMap<string, readonly number[]>;
}

let index: Index | undefined;
const verbs = new Map<number, Verb>();
const seen = new Map<string, readonly VerbForm[]>();
const most = 20_000;

/** Forms that no rule gives, with the infinitive they belong to. */
const irregular: readonly (readonly [string, string, VerbFormKind])[] = [
  ['is', 'zijn', 'third'],
  ['bent', 'zijn', 'second'],
  ['heeft', 'hebben', 'third'],
  ['hebt', 'hebben', 'second'],
  ['kan', 'kunnen', 'third'],
  ['kunt', 'kunnen', 'second'],
  ['kun', 'kunnen', 'second'],
  ['zal', 'zullen', 'third'],
  ['zult', 'zullen', 'second'],
  ['mag', 'mogen', 'third'],
  ['wil', 'willen', 'third'],
  ['wilt', 'willen', 'second'],
  ['wou', 'willen', 'past'],
  ['zeiden', 'zeggen', 'past-plural'],
  ['geupdatet', 'updaten', 'participle'],
];
const noRegularThird = new Set(['zijn', 'hebben', 'kunnen', 'zullen', 'mogen', 'willen']);

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
  index ??= readIndex();
  const row = index.byInfinitive.get(infinitive);
  return row === undefined ? undefined : verbAt(index, row);
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
  const { rows, byInfinitive, byStem, byForm } = (index ??= readIndex());
  const found = new Set<number>(byForm.get(norm) ?? []);
  const infinitive = byInfinitive.get(norm);
  if (infinitive !== undefined) found.add(infinitive);
  for (const ending of endings) {
    if (!norm.endsWith(ending)) continue;
    const bare = norm.slice(0, norm.length - ending.length);
    for (const stem of [bare, bare.replace(/^ge/, ''), ...(ending === 't' ? [bare.slice(0, -1)] : [])]) {
      for (const row of byStem.get(stem) ?? []) found.add(row);
    }
  }
  return new Set([...found].sort((a, b) => a - b).map((row) => verbAt({ rows }, row)));
}

function verbAt({ rows }: Pick<Index, 'rows'>, row: number): Verb {
  let verb = verbs.get(row);
  if (!verb) verbs.set(row, (verb = readVerb(rows[row] ?? '')));
  return verb;
}

function readIndex(): Index {
  const rows = source.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const byInfinitive = new Map<string, number>();
  const byStem = new Map<string, number[]>();
  const byForm = new Map<string, number[]>();
  rows.forEach((line, row) => {
    const [infinitive = '', written = '', past = '', participle = ''] = line.split(' ', 4);
    byInfinitive.set(infinitive, row);
    add(byStem, written === '.' ? infinitive.slice(0, -2) : written, row);
    if (past.length > 1) for (const form of past.split('/')) add(byForm, form, row);
    if (participle.length > 1) add(byForm, participle, row);
  });
  return { rows, byInfinitive, byStem, byForm };
}

function add(map: Map<string, number[]>, key: string, row: number): void {
  const known = map.get(key);
  if (known) known.push(row);
  else map.set(key, [row]);
}

function readVerb(line: string): Verb {
  const [infinitive = '', written = '', past = '', participle = '', particles = ''] = line.split(' ');
  const stem = written === '.' ? infinitive.slice(0, -2) : written;
  const [singular = '', plural = ''] =
    past === '-' ? [] : past.length === 1 ? [`${stem}${past}e`, `${stem}${past}en`] : past.split('/');
  return {
    infinitive,
    stem,
    third: thirdPerson(infinitive, stem),
    past: singular,
    pastPlural: plural,
    participle: participleOf(stem, past, participle),
    particles: new Set(particles === '' ? [] : particles.split(',')),
  };
}

function thirdPerson(infinitive: string, stem: string): string {
  if (noRegularThird.has(infinitive)) return '';
  if (/(?:^|[^aeiou])[ao]$/.test(stem)) return `${stem}${stem.at(-1) ?? ''}t`;
  return stem.endsWith('t') ? stem : `${stem}t`;
}

function participleOf(stem: string, past: string, written: string): string {
  if (written === '-') return '';
  if (written !== 'g' && written !== '=') return written;
  const ending = /[td]$/.test(stem) ? '' : past === 't' ? 't' : 'd';
  return `${written === 'g' ? 'ge' : ''}${stem}${ending}`;
}

function regularForms(verb: Verb): readonly (readonly [VerbFormKind, string])[] {
  return [
    ['stem', verb.stem],
    ['third', verb.third],
    ['infinitive', verb.infinitive],
    ['past', verb.past],
    ['past-plural', verb.pastPlural],
    ['participle', verb.participle],
  ];
}
