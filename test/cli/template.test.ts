import assert from 'node:assert/strict';
import { runIn, withFiles } from './terminal';

const info = {
  titles: { nl: 'Klaar', en: 'Ready' },
  situation: { nl: 'Het pakket ligt klaar.' },
  channels: ['email'],
  status: 'approved',
  variables: {
    naam: { type: 'text', example: 'Kim' },
    plaats: { type: 'text', example: 'Assen', fallback: { nl: 'de winkel', en: 'the shop' } },
  },
  tests: [{ name: 'gewoon', locale: 'nl', contains: ['in Assen'] }],
};
const text = 'Beste {{naam}},\n\nUw pakket ligt in {{plaats}} klaar tot {{workday 5}}.\n';
const fine = 'Beste {{naam}},\n\nUw pakket ligt in {{plaats}} klaar.\n\nVriendelijke groet,\nBo\n';
const files = (more: object = {}): Record<string, string> => ({
  'templates/klaar.json': JSON.stringify({ ...info, ...more }),
  'templates/klaar.nl.u.hbs': text,
  'templates/klaar.en.hbs': 'Dear {{naam}},\n\nYour parcel is in {{plaats}}.\n',
});

describe('golden-reply template test', () => {
  it('gives 0 when all is well, in the folder that is named or in templates', () =>
    withFiles({ ...files(), 'templates/klaar.nl.u.hbs': fine }, async (folder) => {
      for (const argv of [
        ['template', 'test'],
        ['template', 'test', 'templates/'],
      ]) {
        const { code, out, err } = await runIn(folder, argv);
        assert.deepEqual([code, err], [0, ''], out);
        assert.match(out, /1 template, 1 reply: 0 failed, 0 marks, 1 piece without a test\.\n$/);
        assert.match(out, /^templates\/klaar\.en\.hbs:1:1 No test makes a reply with these words/m);
      }
    }));

  it('gives 1 for a mark, a fault or a broken file, each on its place', () =>
    withFiles(
      {
        ...files({ tests: [{ name: 'gewoon', locale: 'nl', contains: ['in Zwolle'] }] }),
        'templates/stuk.nl.hbs': '{{#if}',
      },
      async (folder) => {
        const { code, out } = await runIn(folder, ['template', 'test', '--locale=en']);
        assert.equal(code, 1);
        assert.match(out, /^templates\/stuk\.nl\.hbs:1:\d+ error This is not a valid template/m);
        assert.match(out, /^templates\/klaar\.json:1:\d+ error The reply does not have “in Zwolle”/m);
        assert.match(out, /= klaar \(nl u\): gewoon/);
        assert.match(
          out,
          /^templates\/klaar\.nl\.u\.hbs:3:\d+ error .* no-unfilled-placeholder\n 3 \| Uw pakket.*\n +\| +\^{13}\n +=.*“\[datum en tijd\]” is what \{\{workday\}\} makes here/m,
        );
      },
    ));

  it('does not blame the template for what comes from a value', () => {
    const variables = { ...info.variables, plaats: { type: 'text', example: 'de [plaats]' } };
    const tests = [{ name: 'a', locale: 'nl' }];
    return withFiles({ ...files({ variables, tests }), 'templates/klaar.nl.u.hbs': fine }, async (folder) => {
      const { code, out } = await runIn(folder, ['template', 'test', '--severity=error']);
      assert.equal(code, 0);
      assert.match(out, /“\[plaats\]” comes from \{\{plaats\}\}, not from the template/);
    });
  });

  it('writes JSON', () =>
    withFiles(files(), async (folder) => {
      const { out } = await runIn(folder, ['template', 'test', '--format=json']);
      const report = JSON.parse(out) as {
        tests: { name: string; reply: string }[];
        marks: { file: string; ruleId: string; line: number; from: string }[];
      };
      assert.deepEqual(
        report.tests.map(({ name }) => name),
        ['klaar (nl u): gewoon'],
      );
      const mark = report.marks.find(({ ruleId }) => ruleId === 'no-unfilled-placeholder');
      assert.deepEqual([mark?.file, mark?.line, mark?.from], ['templates/klaar.nl.u.hbs', 3, 'helper']);
    }));

  it('gives 2 where there are no templates, or a file is no text', () =>
    withFiles(
      { ...files(), 'leeg/x.txt': '', 'kapot/a.nl.hbs': Uint8Array.of(0xff, 0xfe), 'kapot/a.json': '{}' },
      async (folder) => {
        const empty = await runIn(folder, ['template', 'test', 'leeg']);
        assert.equal(empty.code, 2);
        assert.match(empty.err, /no templates in this folder/);
        const broken = await runIn(folder, ['template', 'test', 'kapot']);
        assert.equal(broken.code, 2);
        assert.match(broken.err, /a\.nl\.hbs: this is not text in UTF-8/);
      },
    ));

  it('stays small and quick with a line of megabytes', () =>
    withFiles({ ...files(), 'templates/groot.nl.hbs': '{{#if a}}x{{/if}}'.repeat(300_000) }, async (folder) => {
      const { code, out } = await runIn(folder, ['template', 'test']);
      assert.equal(code, 1);
      assert.match(out, /groot\.nl\.hbs:1:65537 error The template is larger than 65536 characters/);
      assert.ok(out.length < 5_000, String(out.length));
    }));

  it('goes by the team file', () =>
    withFiles({ ...files(), '.golden-reply.json': '{"rules": {"no-unfilled-placeholder": "off"}}' }, async (folder) => {
      assert.doesNotMatch((await runIn(folder, ['template', 'test'])).out, /no-unfilled-placeholder/);
    }));
});

describe('golden-reply template render', () => {
  const render = (folder: string, ...more: string[]): ReturnType<typeof runIn> =>
    runIn(folder, ['template', 'render', 'klaar', ...more], '{"naam": "Bo & co"}');

  it('writes the reply, with values, fallbacks and days', () =>
    withFiles(files(), async (folder) => {
      const { code, out, err } = await render(folder, '--data=-', '--date=2026-11-24T10:00', '--register=u');
      assert.deepEqual([code, err], [0, '']);
      assert.equal(out, 'Beste Bo & co,\n\nUw pakket ligt in de winkel klaar tot dinsdag 1 december.\n');
    }));

  it('writes it in the language that is asked', () =>
    withFiles({ ...files(), 'd.json': '{"naam": "Jo", "plaats": "Leeds"}' }, async (folder) => {
      const { code, out } = await render(folder, '--data', 'd.json', '--locale', 'en-GB');
      assert.deepEqual([code, out], [0, 'Dear Jo,\n\nYour parcel is in Leeds.\n']);
    }));

  it('gives 1 and names what is missing', () =>
    withFiles(files(), async (folder) => {
      const { code, out, err } = await render(folder, '--locale=nl-BE');
      assert.equal(code, 1);
      assert.match(out, /^Beste ,\n/);
      assert.match(err, /templates\/klaar\.nl\.u\.hbs:1:7: “naam” heeft geen waarde/);
      assert.match(err, /nog in te vullen: \[datum en tijd\]/);
    }));

  it('reads the customer’s message', () =>
    withFiles(
      {
        ...files(),
        'templates/klaar.nl.u.hbs': '{{greeting}}!',
        'k.txt': 'Waar blijft mijn pakket? Groeten, Kim de Wit',
      },
      async (folder) => {
        assert.equal(
          (await render(folder, '--customer=k.txt', '--channel=chat', '--register=u')).out,
          'Dag Kim de Wit!',
        );
      },
    ));

  const wrong: readonly (readonly [string[], RegExp])[] = [
    [['template', 'render', 'klar'], /There is no template “klar”\. Did you mean klaar\?/],
    [
      ['template', 'render', 'klaar', '--register=je'],
      /klaar has no text in nl with je; there are: klaar\.en\.hbs, klaar\.nl\.u\.hbs/,
    ],
    [['template', 'render', 'klaar', '--data=gone.json'], /gone\.json: cannot be read/],
    [['template', 'render', 'klaar', '--data=templates/klaar.nl.u.hbs'], /values as JSON belong here/],
    [['template', 'render', 'klaar', '--date=morgen'], /--date cannot be “morgen”/],
    [['template', 'render', 'klaar', '--locale=fr'], /--locale cannot be “fr”/],
  ];
  for (const [argv, message] of wrong) {
    it(`${argv.join(' ')} is refused`, () =>
      withFiles(files(), async (folder) => {
        const { code, out, err } = await runIn(folder, argv);
        assert.deepEqual([code, out], [2, '']);
        assert.match(err, message);
      }));
  }
});
