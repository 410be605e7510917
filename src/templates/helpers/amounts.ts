import type { Language } from '../../language/language';
import { BadArgument, type Helper } from '../helper';
import { isOpen, toText } from '../value';
import { isBlank, numberOf, wrongCount } from './arguments';

/** "1 pakket", "3 pakketten"; with `figure=false` the word alone. */
export const plural: Helper = {
  call: ({ args, hash, situation }) => {
    const [value, one, more] = args.map((arg, index) => (index === 0 ? numberOf(arg, 'plural') : toText(arg)));
    if (args.length !== 3 || one === undefined || more === undefined)
      return wrongCount('plural', 'aantal "pakket" "pakketten"');
    if (value instanceof BadArgument && isOpen(args[0])) return hash['figure'] === false ? more : `${args[0]} ${more}`;
    if (value instanceof BadArgument) return value;
    const word = value === 1 ? one : more;
    return hash['figure'] === false ? word : `${written(Number(value), situation.language)} ${String(word)}`;
  },
};

const signs: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$' };

/** "€ 12,50", "€ 65"; "€12.50". `currency` is EUR, GBP or USD. */
export const money: Helper = {
  call: ({ args: [amount], hash, situation: { language } }) => {
    const value = numberOf(amount, 'money');
    if (value instanceof BadArgument) return value;
    const sign = signs[toText(hash['currency'] ?? 'EUR') ?? ''];
    if (!sign || value < 0) return sign ? negative : unknownCurrency;
    const figures = written(value, language, Number.isInteger(value) ? 0 : 2);
    return language === 'nl' ? `${sign} ${figures}` : sign + figures;
  },
};

/** "a, b en c"; with `word="of"` "a, b of c". Takes one list, or the parts one by one. */
export const list: Helper = {
  acceptsMissing: true,
  call: ({ args, hash, situation: { language } }) => {
    const parts = args.flat().filter((part) => !isBlank(part));
    const texts = parts.map((part) => (typeof part === 'object' ? undefined : toText(part)));
    const word = toText(hash['word']) || (language === 'nl' ? 'en' : 'and');
    if (texts.includes(undefined)) return noTexts;
    const last = texts.pop();
    return texts.length > 0 ? `${texts.join(', ')} ${word} ${last}` : (last ?? '');
  },
};

const negative = new BadArgument({
  nl: 'Een bedrag onder nul leest niemand goed: geef het zonder min en zeg in de zin wat ermee gebeurt.',
  en: 'An amount below zero is easily misread: give it without the minus and say in the sentence what happens to it.',
});
const unknownCurrency = new BadArgument({
  nl: '“currency” kan zijn: EUR, GBP, USD.',
  en: '“currency” can be: EUR, GBP, USD.',
});
const noTexts = new BadArgument({
  nl: '“list” heeft teksten of getallen nodig, geen groepen waarden.',
  en: '“list” takes texts or numbers, not groups of values.',
});

/** A number with the marks of the language: "1.250,50"; "1,250.50". */
function written(value: number, language: Language, decimals?: number): string {
  const [whole = '', rest = ''] = (decimals === undefined ? String(value) : value.toFixed(decimals)).split('.');
  const [thousands, point] = language === 'nl' ? ['.', ','] : [',', '.'];
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, thousands ?? '') : whole;
  return rest === '' ? grouped : grouped + point + rest;
}
