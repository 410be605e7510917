import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyTextEdits, editsBetween, fixAll, type TextFix } from '../../src/engine/fix-all';

/** A rule of a test: every `from` becomes `to`. */
interface Swap {
  readonly from: string;
  readonly to: string;
  readonly kind?: TextFix['kind'];
}

function fixesOf(swaps: readonly Swap[]): (text: string) => TextFix[][] {
  return (text) =>
    swaps.flatMap(({ from, to, kind = 'safe' }) =>
      [...text.matchAll(new RegExp(from, 'g'))].map(({ index }) => [
        { ruleId: `no-${from}`, kind, edits: [{ start: index, end: index + from.length, newText: to }] },
      ]),
    );
}

/** Overlapping, touching and nested words; what they become calls for no other of them for ever. */
const swaps: readonly Swap[] = [
  { from: 'ab', to: 'c' },
  { from: 'bcd', to: 'e' },
  { from: 'cc', to: 'd' },
  { from: 'abc', to: '' },
  { from: 'de', to: 'a' },
  { from: 'dd', to: 'b' },
];

describe('fixing all that is certain', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'abcde \n'), maxLength: 60 });

  it('leaves nothing safe behind', () => {
    fc.assert(fc.property(texts, (text) => assert.deepEqual(fixesOf(swaps)(fixAll(text, fixesOf(swaps))), [])));
  });

  it('gives the same whatever the order of the rules', () => {
    const orders = fc.shuffledSubarray([...swaps], { minLength: swaps.length });
    fc.assert(
      fc.property(texts, orders, (text, order) =>
        assert.equal(fixAll(text, fixesOf(order)), fixAll(text, fixesOf(swaps))),
      ),
    );
  });

  it('changes nothing once it is done, and nothing that is not safe', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = fixAll(text, fixesOf(swaps));
        assert.equal(fixAll(once, fixesOf(swaps)), once);
        const others = swaps.map((swap): Swap => ({ ...swap, kind: 'review' }));
        assert.equal(fixAll(text, fixesOf(others)), text);
      }),
    );
  });

  it('takes a fix whole or not at all', () => {
    const pair: TextFix = {
      ruleId: 'no-pair',
      kind: 'safe',
      edits: [
        { start: 0, end: 1, newText: 'X' },
        { start: 4, end: 5, newText: 'Y' },
      ],
    };
    const single: TextFix = { ruleId: 'no-single', kind: 'safe', edits: [{ start: 4, end: 5, newText: 'Z' }] };
    const once = (text: string): TextFix[][] => (text === 'a b c' ? [[single], [pair]] : []);
    assert.equal(fixAll('a b c', once), 'X b Y');
  });

  it('ends when two fixes undo each other', () => {
    const undoing = [
      { from: 'x', to: 'y' },
      { from: 'y', to: 'x' },
    ];
    assert.match(fixAll('xy', fixesOf(undoing)), /^[xy]{2}$/);
  });
});

describe('edits between two texts', () => {
  it('make the one of the other', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab\r\n'), maxLength: 30 });
    fc.assert(fc.property(text, text, (a, b) => assert.equal(applyTextEdits(a, editsBetween(a, b)), b)));
  });

  it('leave the lines alone that are the same', () => {
    assert.deepEqual(editsBetween('een twee\ndrie\nvier', 'een 2\ndrie\nvijr'), [
      { start: 4, end: 8, newText: '2' },
      { start: 16, end: 17, newText: 'j' },
    ]);
  });
});
