import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hasBlank, toSnippet } from '../../src/vscode/snippet';

describe('toSnippet', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Dat [de speaker niet oplaadt], is vervelend.', 'Dat ${1:[de speaker niet oplaadt]}, is vervelend.'],
    ['[…] en [morgen]', '${1:[…]} en ${2:[morgen]}'],
    ['Het kost $5, of {5} \\ meer.', 'Het kost \\$5, of {5\\} \\\\ meer.'],
    ['[a ${b} c]', '${1:[a \\${b\\} c]}'],
    ['geen blanks', 'geen blanks'],
    ['[open\nhaak]', '[open\nhaak]'],
    ['[[naam]]', '[${1:[naam]}]'],
  ];
  for (const [text, snippet] of cases) {
    it(`makes tab stops of the blanks in: ${text.replace('\n', '⏎')}`, () => assert.equal(toSnippet(text), snippet));
  }

  it('tells whether there is a blank', () => {
    assert.equal(hasBlank('Wij bellen u [morgen].'), true);
    assert.equal(hasBlank('Wij bellen u morgen.'), false);
  });

  it('inserts any text as it is', () => {
    fc.assert(fc.property(fc.string(), (text) => assert.equal(inserted(toSnippet(text)), text)));
  });
});

/** What VS Code writes for a snippet with only tab stops and escapes. */
function inserted(snippet: string): string {
  return snippet.replace(/\\([\\$}])|\$\{\d+:|\}/g, (_, escaped: string | undefined) => escaped ?? '');
}
