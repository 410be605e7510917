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

/** Forms that no rule gives, or that begin with another letter than their infinitive, with the infinitive they belong to. */
export const irregular: readonly (readonly [string, string, VerbFormKind])[] = [
  ['ben', 'zijn', 'stem'],
  ['is', 'zijn', 'third'],
  ['was', 'zijn', 'past'],
  ['waren', 'zijn', 'past-plural'],
  ['geweest', 'zijn', 'participle'],
  ['at', 'eten', 'past'],
  ['aten', 'eten', 'past-plural'],
  ['gegeten', 'eten', 'participle'],
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

/** Reads one row of the lexicon. */
export function readVerb(line: string): Verb {
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

/** The forms that follow from the row, each with what it is. */
export function regularForms(verb: Verb): readonly (readonly [VerbFormKind, string])[] {
  return [
    ['stem', verb.stem],
    ['third', verb.third],
    ['infinitive', verb.infinitive],
    ['past', verb.past],
    ['past-plural', verb.pastPlural],
    ['participle', verb.participle],
  ];
}
