// What is wrong with descriptions and partials, each on its name in its own file.
import assert from 'node:assert/strict';
import { analyse } from '../../../src/templates/authoring/analyse';
import { readLibrary } from '../../../src/templates/library';

const naam = { type: 'text', example: 'Kim' };
const info = { titles: { nl: 'X', en: 'X' }, situation: { nl: 'X' }, channels: ['email'], status: 'draft' };

function problemsIn(files: Readonly<Record<string, string | object>>): string[] {
  const texts = Object.entries(files).map(([path, one]) => [path, typeof one === 'string' ? one : JSON.stringify(one)]);
  const all = texts.map(([path = '', text = '']) => ({ path, text }));
  return analyse(readLibrary(all)).problems.map(({ file, start, end, code }) => {
    const text = all.find(({ path }) => path === file)?.text ?? '';
    return `${file}: ${text.slice(start, end)} ${code}`;
  });
}

describe('what is wrong with a description', () => {
  it('a variable that no text uses, a language without a text', () => {
    const described = { ...info, variables: { naam, over: naam } };
    assert.deepEqual(problemsIn({ 'x.json': described, 'x.nl.hbs': '{{naam}}' }), [
      'x.json: en missing-language',
      'x.json: over unused-variable',
    ]);
  });
  it('not a variable that a partial uses, or one language alone', () => {
    const described = { ...info, variables: { naam } };
    const files = {
      'x.json': described,
      'x.nl.hbs': '{{> groet}}',
      'x.en.hbs': 'Hi',
      'partials/groet.hbs': 'Dag {{naam}}',
    };
    assert.deepEqual(problemsIn(files), []);
  });
  it('not a variable that may be used in a text that cannot be read', () => {
    const described = { ...info, titles: { nl: 'X' }, variables: { naam } };
    assert.deepEqual(problemsIn({ 'x.json': described, 'x.nl.hbs': '{{na' }), [
      'x.nl.hbs: {{na unclosed-braces',
      'x.nl.hbs: na unknown-variable',
    ]);
  });
  it('a variable that is declared twice', () => {
    const described = JSON.stringify({ ...info, titles: { nl: 'X' }, variables: { naam, mijn: naam } }).replace(
      'mijn',
      'naam',
    );
    assert.deepEqual(problemsIn({ 'x.json': described, 'x.nl.hbs': '{{naam}}' }), ['x.json: naam duplicate-variable']);
  });
  it('a form of address that other templates have', () => {
    const described = { ...info, titles: { nl: 'X' } };
    const files = {
      'x.json': described,
      'x.nl.u.hbs': 'a',
      'y.json': described,
      'y.nl.je.hbs': 'b',
      'y.nl.u.hbs': 'c',
    };
    assert.deepEqual(problemsIn(files), ['x.json: nl missing-form']);
  });
});

describe('what is wrong with a partial', () => {
  const described = { ...info, titles: { nl: 'X' }, variables: { naam } };

  it('nothing uses it', () => {
    const files = { 'x.json': described, 'x.nl.hbs': '{{naam}}', 'partials/over.hbs': 'Dag\n{{wie}}' };
    assert.deepEqual(problemsIn(files), ['partials/over.hbs: Dag unused-partial']);
  });
  it('a name that one of its templates does not have, and none that it is given', () => {
    const files = {
      'x.json': described,
      'x.nl.hbs': '{{naam}}{{> groet wie="Bo"}}',
      'partials/groet.hbs': '{{naam}}{{wie}}{{afdeling}}{{> groet}}',
      'y.json': { ...described, variables: {} },
      'y.nl.hbs': '{{> groet wie=@root.gone}}',
    };
    assert.deepEqual(problemsIn(files), [
      'partials/groet.hbs: naam unknown-variable',
      'partials/groet.hbs: afdeling unknown-variable',
      'y.nl.hbs: gone unknown-variable',
    ]);
  });
  it('what can be missing, unless it is asked around the call', () => {
    const files = {
      'x.json': described,
      'x.nl.hbs': '{{#if naam}}{{> groet}}{{/if}}{{> dag}}',
      'partials/groet.hbs': '{{naam}}',
      'partials/dag.hbs': '{{naam}}',
    };
    assert.deepEqual(problemsIn(files), ['partials/dag.hbs: naam missing-fallback']);
  });
});
