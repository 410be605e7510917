import type { Language } from './language';

const words: Record<Language, readonly string[]> = {
  nl: [
    'nul',
    'een',
    'één',
    'twee',
    'drie',
    'vier',
    'vijf',
    'zes',
    'zeven',
    'acht',
    'negen',
    'tien',
    'elf',
    'twaalf',
    'dertien',
    'veertien',
    'vijftien',
    'zestien',
    'zeventien',
    'achttien',
    'negentien',
    'twintig',
  ],
  en: [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
  ],
};

const tables: Partial<Record<Language, ReadonlyMap<string, number>>> = {};

/** Number words up to twenty with their value. */
export function numberWords(language: Language): ReadonlyMap<string, number> {
  return (tables[language] ??= new Map(
    words[language].map((word, index) => [word, language === 'nl' && index > 1 ? index - 1 : index]),
  ));
}

/** The value of a number in figures or words, or undefined: "14", "twee", "three". */
export function numberValue(norm: string, language: Language): number | undefined {
  return /^\d+$/.test(norm) ? Number(norm) : numberWords(language).get(norm);
}
