// What is offered, found and changed at a place of a template: the place is a ‸ in the text.
import assert from 'node:assert/strict';
import { analyse } from '../../../src/templates/authoring/analyse';
import { completionsAt } from '../../../src/templates/authoring/complete';
import { fixesOf } from '../../../src/templates/authoring/fixes';
import { nameAt } from '../../../src/templates/authoring/name';
import { definitionsOf, objectionTo, referencesOf } from '../../../src/templates/authoring/references';
import { readLibrary } from '../../../src/templates/library';

const description = `{
  "titles": { "nl": "X" },
  "situation": { "nl": "X" },
  "channels": ["email"],
  "status": "draft",
  "variables": {
    "naam": { "type": "text", "example": "Kim" },
    "product": { "type": "text", "example": "lamp" },
    "regels": { "type": "list", "example": [{ "wat": "lamp" }] }
  },
  "tests": [{ "name": "a", "locale": "nl", "data": { "naam": "Bo" } }]
}
`;
const files: Readonly<Record<string, string>> = {
  'x.json': description,
  'x.nl.hbs': 'Dag {{naam}},\n\n{{product}}\n\n{{> groet wie=naam}}\n',
  'y.json': description,
  'y.nl.hbs': '{{product}}{{> groet wie="Bo"}}{{#each regels as |regel|}}{{regel.wat}}{{/each}}',
  'partials/groet.nl.hbs': 'Groet, {{naam}} en {{wie}}',
};

/** The library with one file in the place of another; the offset is where the mark stood in it. */
function at(file: string, marked: string) {
  const offset = marked.indexOf('‸');
  const all = { ...files, [file]: marked.replace('‸', '') };
  const library = readLibrary(Object.entries(all).map(([path, text]) => ({ path, text })));
  const textOf = (path: string): string => all[path] ?? '';
  return { library, analysis: analyse(library), offset, textOf };
}

function offered(marked: string, file = 'x.nl.hbs'): { span: string; items: string[] } | undefined {
  const { library, analysis, offset, textOf } = at(file, marked);
  const found = completionsAt(library, analysis, file, offset);
  return (
    found && { span: textOf(file).slice(found.span.start, found.span.end), items: found.items.map(({ text }) => text) }
  );
}

describe('completion between braces', () => {
  const own = ['naam', 'product', 'regels'];
  const cases: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
    ['Dag {{na‸}}', 'na', [...own, 'greeting', '@root', '#if'], ['else', 'wie', '@index']],
    ['Dag {{‸\n\nUw {{product}}', '', [...own, 'date'], ['else']],
    ['{{#if naam}}a{{‸}}{{/if}}', '', ['else', '/if'], []],
    ['{{#each regels as |regel|}}{{#if regel}}{{/‸', '', ['if'], ['each', 'naam']],
    ['{{#‸', '', ['if', 'unless', 'each', 'with'], ['date']],
    ['{{#if ‸}}{{/if}}', '', own, ['greeting', '#if']],
    ['{{#if (‸)}}{{/if}}', '', ['eq', 'not'], ['naam']],
    ['{{> gr‸}}', 'gr', ['groet'], ['naam']],
    ['{{#each regels as |regel|}}{{‸}}{{/each}}', '', ['wat', 'regel', '@index', '@root', 'else'], own],
    ['{{date naa‸}}', 'naa', own, ['date']],
    ['{{else‸', 'else', ['naam'], []],
  ];
  for (const [marked, span, there, absent] of cases) {
    it(`at ${marked.replace(/\n/g, '⏎')}`, () => {
      const found = offered(marked);
      assert.equal(found?.span, span === 'else' ? '' : span);
      for (const text of there) assert.ok(found.items.includes(text), `${text} among ${found.items.join(' ')}`);
      for (const text of absent) assert.ok(!found.items.includes(text), `${text} among ${found.items.join(' ')}`);
    });
  }
  it('keeps still outside braces, in comments and in strings', () => {
    for (const marked of ['Dag‸ {{naam}}', '{{naam}}‸', '{{!-- na‸ --}}', '{{default naam "kl‸ant"}}', '\\{{na‸}}'])
      assert.equal(offered(marked), undefined, marked);
  });
  it('knows in a partial what it is given', () => {
    const found = offered('{{‸}}', 'partials/groet.nl.hbs');
    assert.deepEqual(
      ['naam', 'wie'].filter((name) => found?.items.includes(name)),
      ['naam', 'wie'],
    );
  });
});

function places(file: string, marked: string): { definitions: string[]; references: string[] } | undefined {
  const { library, analysis, offset, textOf } = at(file, marked);
  const named = nameAt(library, analysis, file, offset);
  const shown = (one: { file: string; start: number; end: number }): string =>
    `${one.file}:${one.start} ${textOf(one.file).slice(one.start, one.end)}`;
  return (
    named && {
      definitions: definitionsOf(library, named).map(shown),
      references: referencesOf(library, analysis, named).map(shown).sort(),
    }
  );
}

describe('the places of a name', () => {
  const key = description.indexOf('naam');
  const inTest = description.lastIndexOf('naam');

  it('of a variable are its key, its texts and its tests, in every template that shares it by a partial', () => {
    const expected = {
      definitions: [`x.json:${key} naam`, `y.json:${key} naam`],
      references: [
        'partials/groet.nl.hbs:9 naam',
        'x.nl.hbs:42 naam',
        'x.nl.hbs:6 naam',
        `x.json:${inTest} naam`,
        `y.json:${inTest} naam`,
      ].sort(),
    };
    assert.deepEqual(places('x.nl.hbs', 'Dag {{na‸am}},\n\n{{product}}\n\n{{> groet wie=naam}}\n'), expected);
    assert.deepEqual(places('x.json', description.replace('naam', 'n‸aam')), expected);
  });
  it('of a variable that no partial names are those of one template', () => {
    assert.deepEqual(places('y.nl.hbs', '{{prod‸uct}}')?.references, ['y.nl.hbs:2 product']);
  });
  it('of a block parameter and of what a partial is given', () => {
    const text = '{{> groet wie="Bo"}}{{#each regels as |regel|}}{{reg‸el.wat}}{{/each}}';
    assert.deepEqual(places('y.nl.hbs', text), {
      definitions: ['y.nl.hbs:39 regel'],
      references: ['y.nl.hbs:49 regel'],
    });
    assert.deepEqual(places('partials/groet.nl.hbs', '{{naam}}{{w‸ie}}')?.definitions, ['x.nl.hbs:38 wie']);
  });
  it('of a partial are its file and its calls', () => {
    assert.deepEqual(places('y.nl.hbs', '{{> gr‸oet wie=1}}'), {
      definitions: ['partials/groet.nl.hbs:0 '],
      references: ['x.nl.hbs:32 groet', 'y.nl.hbs:4 groet'],
    });
  });
  it('take no name that is none, a helper’s, or taken in one of the templates', () => {
    const { library, analysis, offset } = at('x.nl.hbs', '{{na‸am}}');
    const named = nameAt(library, analysis, 'x.nl.hbs', offset);
    assert.ok(named);
    const said = ['2e', 'na am', 'date', 'product', 'klant'].map((name) => objectionTo(library, named, name)?.en);
    assert.deepEqual(
      said.map((text) => text === undefined),
      [false, false, false, false, true],
    );
  });
});

/** Every fix of every problem of a file, as what it makes of the files it touches. */
function repaired(file: string, text: string, code: string): string[] {
  const { library, analysis, textOf } = at(file, text);
  return analysis.problems
    .filter((problem) => problem.code === code && problem.file === file)
    .flatMap((problem) => fixesOf(library, textOf, problem))
    .map(({ edits, create }) => {
      const [first] = edits;
      if (!first) return `new ${create ?? ''}`;
      const sorted = [...edits].sort((a, b) => b.start - a.start);
      return sorted.reduce(
        (done, edit) => done.slice(0, edit.start) + edit.newText + done.slice(edit.end),
        textOf(first.file),
      );
    });
}

describe('fixes of a template', () => {
  it('write the name that was meant, or declare the one that is there', () => {
    const [replaced, declared = ''] = repaired('x.nl.hbs', '{{produkt}}', 'unknown-variable');
    assert.equal(replaced, '{{product}}');
    const { variables } = JSON.parse(declared) as { variables: Record<string, unknown> };
    assert.deepEqual(variables.produkt, { type: 'text', example: '', prompt: { nl: 'produkt?', en: 'produkt?' } });
    assert.ok(declared.includes('\n    "produkt": {\n'), declared);
  });
  it('close what stands open, where it ends', () => {
    assert.deepEqual(repaired('x.nl.hbs', '{{#if naam}}a\n', 'unclosed-block'), ['{{#if naam}}a{{/if}}\n']);
    assert.deepEqual(repaired('x.nl.hbs', '{{#each regels}}{{#if wat}}a{{/each}}', 'unclosed-block'), [
      '{{#each regels}}{{#if wat}}a{{/if}}{{/each}}',
    ]);
    assert.deepEqual(repaired('x.nl.hbs', '{{#if naam}}a{{/each}}', 'mismatched-block'), ['{{#if naam}}a{{/if}}']);
    assert.deepEqual(repaired('x.nl.hbs', 'Dag {{naam\nx', 'unclosed-braces'), ['Dag {{naam}}\nx']);
  });
  it('give a variable a fallback, in its description or in place', () => {
    const [declared = '', inText] = repaired('x.nl.hbs', '{{#if naam}}a{{/if}}{{naam}}', 'missing-fallback');
    assert.equal(
      (JSON.parse(declared) as { variables: { naam: { fallback: string } } }).variables.naam.fallback,
      '[naam]',
    );
    assert.equal(inText, '{{#if naam}}a{{/if}}{{default naam "[naam]"}}');
  });
  it('take away a variable with what its tests give it', () => {
    const [without = ''] = repaired('x.json', description.replace(/naam/g, 'over'), 'unused-variable');
    assert.ok(!without.includes('over'), without);
    assert.ok(JSON.parse(without));
  });
  it('make the text that is missing, in the other form of address from the one that is there', () => {
    const described = description.replace('"nl": "X" }', '"nl": "X", "en": "X" }');
    assert.deepEqual(repaired('x.json', described, 'missing-language'), ['new x.en.hbs']);
  });
  it('make a partial, and need no more braces than two', () => {
    assert.deepEqual(repaired('x.nl.hbs', '{{> uitleg}}', 'unknown-partial'), ['new partials/uitleg.nl.hbs']);
    assert.deepEqual(repaired('x.nl.hbs', '{{{naam}}}', 'needless-braces'), ['{{naam}}']);
  });
});
