// A text that is typed in is one of hundreds: what did not change is neither read nor analysed again.
import assert from 'node:assert/strict';
import { analyse } from '../../../src/templates/authoring/analyse';
import { readLibrary, rememberingReader } from '../../../src/templates/library';

const info = { titles: { nl: 'X' }, situation: { nl: 'X' }, channels: ['email'], status: 'draft' };
const described = JSON.stringify({ ...info, variables: { naam: { type: 'text', example: 'Kim' } } });

describe('a library that is read again', () => {
  const reader = rememberingReader();
  const read = (text: string, partial = 'Groet') => {
    const files = { 'x.json': described, 'x.nl.hbs': text, 'y.json': described, 'y.nl.hbs': '{{naam}}{{> groet}}' };
    const all = Object.entries({ ...files, 'partials/groet.hbs': partial });
    const library = readLibrary(
      all.map(([path, one]) => ({ path, text: one })),
      reader,
    );
    return { library, analysis: analyse(library) };
  };
  const first = read('{{naam}}');

  it('keeps what is known of texts that are the same', () => {
    const second = read('{{naam}}!');
    const parsedOf = ({ library }: typeof first, id: string) => library.templates.get(id)?.variants[0]?.parsed;
    assert.equal(parsedOf(second, 'y'), parsedOf(first, 'y'));
    assert.notEqual(parsedOf(second, 'x'), parsedOf(first, 'x'));
    assert.equal(second.analysis.uses.get('y'), first.analysis.uses.get('y'));
  });
  it('reads all that takes in a partial again when that has changed', () => {
    const third = read('{{naam}}', 'Groet van {{wie}}');
    assert.deepEqual(
      third.analysis.problems.map(({ file, name }) => `${file}: ${name}`),
      ['partials/groet.hbs: wie'],
    );
    assert.deepEqual(read('{{naam}}').analysis.problems, []);
  });
});
