// Templates as fast-check makes them, for tests that hold two readings of one text against each other.
import fc from 'fast-check';

const names = ['a', 'b', 'list', 'deep', 'zero', 'no', 'empty', 'gone'];
/**
 * Handlebars hands "../" on to a partial only from a piece of template that uses it itself; here a partial always sees
 * where it is called. So every piece of this test uses it.
 */
export const useDepths = '{{#if ../gone}}{{/if}}';

const path = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(
    'deep.a',
    'deep.b.c',
    'this.a',
    './b',
    '../a',
    '../../a',
    '../deep.a',
    '@root.a',
    '@index',
    '@key',
    '@../index',
  ),
  fc.constantFrom('item', 'nth'),
);
const text = fc.oneof(
  fc.constantFrom('\n', '  ', ' \n', '\n  ', '\r\n', 'x\n', '\n\n'),
  fc.string({ unit: fc.constantFrom('a', ' ', '\n', '.', '\t', 'é', '}', '\\n'), maxLength: 8 }),
);
const strip = fc.constantFrom('', '', '', '~');

export const { template } = fc.letrec<{ template: string; statement: string }>((tie) => ({
  template: fc.array(tie('statement'), { maxLength: 5 }).map((parts) => parts.join('') + useDepths),
  statement: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    text,
    fc.tuple(strip, path, strip).map(([left, name, right]) => `{{${left}${name}${right}}}`),
    fc.constantFrom('{{! gezegd }}', '{{!-- {{a}} --}}', '\\{{a}}', '{{~! weg ~}}'),
    fc
      .tuple(fc.constantFrom('if', 'unless', 'with', 'each'), path, tie('template'), tie('template'), strip)
      .map(([name, on, yes, no, tilde]) => `{{#${name} ${on}${tilde}}}${yes}{{${tilde}else}}${no}{{/${name}}}`),
    fc
      .tuple(path, path, tie('template'), tie('template'))
      .map(([one, two, yes, no]) => `{{#if ${one}}}${yes}{{else if ${two}}}${no}{{else}}anders{{/if}}`),
    fc.tuple(path, tie('template')).map(([on, inner]) => `{{#each ${on} as |item nth|}}${inner}{{/each}}`),
    fc.tuple(path, tie('template')).map(([on, inner]) => `{{#${bare(on)}}}${inner}{{/${bare(on)}}}`),
    fc.tuple(path, tie('template')).map(([on, inner]) => `{{^${bare(on)}}}${inner}{{/${bare(on)}}}`),
    fc.constantFrom(
      '{{> lines}}',
      '  {{> lines}}\n',
      '\n\t{{> nested}}\n',
      '{{> up x=a}}',
      '{{> up deep}}',
      '{{> up deep x="y"}}',
    ),
    tie('template').map((inner) => `{{#> layout}}${inner}{{/layout}}`),
    tie('template').map((inner) => `{{#*inline "own"}}${inner}{{/inline}}{{> own}}`),
  ),
}));

function bare(name: string): string {
  return name.startsWith('@') ? 'a' : name;
}
