import { readFileSync } from 'node:fs';

/**
 * A lexicon in a bundle holds what runs: without white space, and without the examples and notes of its rows. The digit that begins a
 * word of a front-coded list parts it from the word before.
 */
export const lexicons = {
  name: 'lexicons',
  setup({ onLoad }) {
    const forPeople = new Set(['example', 'note', 'source']);
    const strip = (key, value) => (forPeople.has(key) ? undefined : value);
    onLoad({ filter: /[\\/]lexicons[\\/].*\.json$/ }, ({ path }) => ({
      contents: JSON.stringify(JSON.parse(readFileSync(path, 'utf8')), strip),
      loader: 'text',
    }));
    onLoad({ filter: /[\\/]lexicons[\\/].*[\\/]words\.txt$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/(?<!\n)\n(?=\d)/g, ''),
      loader: 'text',
    }));
  },
};
