import type { Language } from '../language';

/**
 * The forms of a word by name, each a row of words. A form whose words may stand apart ("stuurt … terug") has a name
 * that ends in "Split", and then its last word is the particle.
 */
export type Forms = ReadonlyMap<FormName, readonly string[]>;

export type FormName =
  | ('singular' | 'plural' | 'singularSplit')
  | ('bare' | 'inflected')
  | ('infinitive' | 'te' | 'stem' | 'third' | 'past' | 'pastPlural' | 'participle' | 'adjectival' | 'ing')
  | ('stemJoined' | 'thirdJoined' | 'pastJoined')
  | ('stemSplit' | 'thirdSplit' | 'pluralSplit' | 'pastSplit' | 'infinitiveSplit' | 'participleSplit' | 'ingSplit');

type Row = readonly [FormName, string];

export function nounForms([singular = '', plural = '']: readonly string[]): Forms {
  return toForms([
    ['singular', singular],
    ['plural', plural],
    ['singularSplit', singular === 'geld terug' || singular === 'money back' ? singular : ''],
  ]);
}

export function adjectiveForms([bare = '', inflected = '']: readonly string[]): Forms {
  return toForms([
    ['bare', bare],
    ['inflected', inflected],
  ]);
}

export function verbForms(parts: readonly string[], language: Language): Forms {
  return toForms(language === 'en' ? englishVerb(parts) : dutchVerb(parts));
}

function toForms(rows: readonly Row[]): Forms {
  return new Map(rows.filter(([, text]) => text !== '').map(([name, text]) => [name, text.split(' ')]));
}

function englishVerb([base = '', third = '', past = '', participle = '', ing = '']: readonly string[]): Row[] {
  const rows: Row[] = [
    ['infinitive', base],
    ['third', third],
    ['past', past],
    ['participle', participle],
    ['ing', ing],
  ];
  if (!base.includes(' ')) return rows;
  return [...rows, ['infinitiveSplit', base], ['thirdSplit', third], ['pastSplit', past], ['ingSplit', ing]];
}

function dutchVerb([infinitive = '', present = '', past = '', participle = '']: readonly string[]): Row[] {
  const [stem = '', particle = ''] = present.split(' ');
  const adjectival = /[dt]$/.test(participle) ? `${participle}e` : participle;
  const [pastForm = ''] = past.split(' ');
  const third = /t$/.test(stem) ? stem : `${stem}t`;
  const pastPlural = pastForm.endsWith('e') ? `${pastForm}n` : '';
  if (particle === '')
    return [
      ['infinitive', infinitive],
      ['stem', stem],
      ['third', third],
      ['past', pastForm],
      ['pastPlural', pastPlural],
      ['participle', participle],
      ['adjectival', adjectival],
    ];
  const base = infinitive.slice(particle.length);
  return [
    ['infinitive', infinitive],
    ['te', `${particle} te ${base}`],
    ['participle', participle],
    ['adjectival', adjectival],
    ['stemJoined', particle + stem],
    ['thirdJoined', particle + third],
    ['pastJoined', particle + pastForm],
    ['stemSplit', `${stem} ${particle}`],
    ['thirdSplit', `${third} ${particle}`],
    ['pluralSplit', `${base} ${particle}`],
    ['pastSplit', `${pastForm} ${particle}`],
  ];
}
