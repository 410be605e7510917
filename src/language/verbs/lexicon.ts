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

let forms: Map<string, VerbForm[]> | undefined;
const none: readonly VerbForm[] = [];

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
  return (forms ??= readForms()).get(norm) ?? none;
}

/** The verb with this infinitive, without particle. */
export function verbOf(infinitive: string): Verb | undefined {
  return verbForms(infinitive).find((form) => form.kind === 'infinitive')?.verb;
}

function readForms(): Map<string, VerbForm[]> {
  const made = new Map<string, VerbForm[]>();
  for (const line of source.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const verb = readVerb(line);
    for (const [kind, word] of regularForms(verb)) add(made, word, { verb, kind });
  }
  for (const [word, infinitive, kind] of irregular) {
    const verb = made.get(infinitive)?.find((form) => form.kind === 'infinitive')?.verb;
    if (verb) add(made, word, { verb, kind });
  }
  return made;
}

function add(made: Map<string, VerbForm[]>, word: string, form: VerbForm): void {
  if (word === '') return;
  const known = made.get(word);
  if (known) known.push(form);
  else made.set(word, [form]);
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
