// Makes src/lexicons/en/words.txt from the English dictionary: nouns, verbs and adjectives of everyday length.
import { readFileSync } from 'node:fs';
import { frontCode } from './front-code';

const longest = 9;

/** The text of the word list: nouns, verbs and adjectives, front-coded, with a blank line between. */
export function englishWords(): string {
  const nouns: string[] = [];
  const verbs: string[] = [];
  const adjectives: string[] = [];
  for (const line of readFileSync('node_modules/dictionary-en/index.dic', 'utf8').split('\n').slice(1)) {
    const [word = '', flags = ''] = line.split('/');
    if (!/^[a-z]{3,}$/.test(word) || word.length > longest) continue;
    // In the affix file M makes the genitive, G the form in -ing, and Y, P and T are for "-ly", "-ness" and "-est".
    if (flags.includes('M')) nouns.push(word);
    if (flags.includes('G')) verbs.push(word);
    if (/[YPT]/.test(flags)) adjectives.push(word);
  }
  return `${[nouns, verbs, adjectives].map(frontCode).join('\n\n')}\n`;
}
