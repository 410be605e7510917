import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runIn, withFiles } from './terminal';

const blank = '---\nlanguage: nl\n---\n\nBeste {{naam}},\n\nDank voor uw bericht.\n';
const clean = '---\nlanguage: nl\n---\n\nDank voor het berichtje.\n';

/** Only the marks that these tests are about. */
const quiet = ['--severity', 'error'];

interface JsonFile {
  readonly file: string;
  readonly diagnostics: readonly {
    ruleId: string;
    start: number;
    end: number;
    line: number;
    column: number;
    text: string;
  }[];
}

function blanksIn(out: string): string[] {
  return (JSON.parse(out) as JsonFile[]).flatMap(({ file, diagnostics }) =>
    diagnostics
      .filter((one) => one.ruleId === 'no-unfilled-placeholder')
      .map((one) => `${file}:${one.line}:${one.column} ${one.text}`),
  );
}

describe('golden-reply check', () => {
  it('gives 0 for a clean draft, 1 for a finding, 2 for what it cannot read', () =>
    withFiles(
      { 'clean.reply.md': clean, 'blank.reply.md': blank, 'bad.reply': Uint8Array.of(0xff, 0xfe, 0x41) },
      async (folder) => {
        assert.equal((await runIn(folder, ['check', ...quiet, 'clean.reply.md'])).code, 0);
        assert.equal((await runIn(folder, ['check', ...quiet, 'blank.reply.md'])).code, 1);
        const all = await runIn(folder, ['check', '--format', 'json']);
        assert.equal(all.code, 2);
        assert.match(all.err, /bad\.reply: this is not text in UTF-8/);
        assert.deepEqual(blanksIn(all.out), ['blank.reply.md:5:7 {{naam}}']);
      },
    ));

  it('takes drafts out of folders, and every file that is named', () =>
    withFiles(
      {
        'a/x.reply.txt': 'Hoi {{a}}',
        'a/b/y.reply': 'Hoi {{b}}',
        'a/notes.txt': 'Hoi {{c}}',
        'a/node_modules/z.reply': 'Hoi {{d}}',
      },
      async (folder) => {
        const found = async (...names: string[]): Promise<string[]> =>
          blanksIn((await runIn(folder, ['check', '--format=json', ...names])).out).map(
            (one) => one.split(':')[0] ?? '',
          );
        assert.deepEqual(await found('a'), ['a/b/y.reply', 'a/x.reply.txt']);
        assert.deepEqual(await found('a/notes.txt', 'a/*.reply.txt', 'a/x.reply.txt'), [
          'a/notes.txt',
          'a/x.reply.txt',
        ]);
      },
    ));

  it('names what is missing and checks the rest', () =>
    withFiles({ 'x.reply': 'Hoi {{a}}' }, async (folder) => {
      const { code, out, err } = await runIn(folder, ['check', '--format=json', 'gone.reply', 'x.reply', 'none/*.eml']);
      assert.equal(code, 2);
      assert.match(err, /gone\.reply: no such file/);
      assert.match(err, /none\/\*\.eml: no file matches/);
      assert.equal(blanksIn(out).length, 1);
    }));

  it('reads standard input', async () => {
    const { code, out } = await runIn('/', ['check', '-', '--format', 'json'], 'Hoi {{a}}');
    assert.deepEqual([code, blanksIn(out)], [1, ['stdin:1:5 {{a}}']]);
  });

  it('underlines the words, also behind tabs and emoji and in a long line', () =>
    withFiles(
      { 'x.reply': `Hoi 👩🏽‍💻 é\tje {{a}}`, 'long.reply': `${'woord '.repeat(100)}{{a}}${' woord'.repeat(100)}` },
      async (folder) => {
        const shown = async (name: string): Promise<string[]> =>
          (await runIn(folder, ['check', name])).out.split('\n').slice(1, 3);
        assert.deepEqual(await shown('x.reply'), [' 1 | Hoi 👩🏽‍💻 é  je {{a}}', '   |              ^^^^^']);
        const [line = '', carets = ''] = await shown('long.reply');
        assert.ok(line.length < 130 && line.includes('…'));
        assert.equal(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1), '{{a}}');
      },
    ));

  it('speaks Dutch when asked', async () => {
    const { out } = await runIn('/', ['check', '-', '--locale=nl'], 'Hoi {{a}}');
    assert.match(out, /fout .*\n.*\n.*\n/);
    assert.match(out, /1 concept nagekeken: 1 fout\./);
  });

  it('has no colour unless there is a terminal', async () => {
    assert.ok(!(await runIn('/', ['check', '-'], 'Hoi {{a}}')).out.includes('\u001b'));
  });

  it('keeps offsets right with CRLF and a byte order mark', async () => {
    const { out } = await runIn('/', ['check', '-', '--format=json'], '\uFEFFHoi 😀\r\n\r\nDag {{a}}');
    const [file] = JSON.parse(out) as JsonFile[];
    const mark = file?.diagnostics.find((one) => one.ruleId === 'no-unfilled-placeholder');
    assert.deepEqual([mark?.start, mark?.end, mark?.line, mark?.column, mark?.text], [15, 20, 3, 5, '{{a}}']);
  });
});

describe('team files on the command line', () => {
  const off = '{"rules": {"no-unfilled-placeholder": "off"}}';

  it('the nearest one up the tree counts', () =>
    withFiles(
      { '.golden-reply.json': off, 'a/x.reply': 'Hoi {{a}}', 'b/.golden-reply.json': '{}', 'b/y.reply': 'Hoi {{a}}' },
      async (folder) => {
        const { out } = await runIn(folder, ['check', '--format=json', 'a', 'b']);
        assert.deepEqual(blanksIn(out), ['b/y.reply:1:5 {{a}}']);
      },
    ));

  it('extends others, and names what is wrong with its place', () =>
    withFiles(
      {
        'base.json': off,
        '.golden-reply.json': '{\n  "extends": ["base.json", "gone.json"],\n  "adres": "u"\n}',
        'x.reply': 'Hoi {{a}}',
      },
      async (folder) => {
        const { code, out, err } = await runIn(folder, ['check', '--format=json', 'x.reply']);
        assert.deepEqual([code, blanksIn(out)], [2, []]);
        assert.match(err, /\.golden-reply\.json:2:28: “gone\.json” cannot be read/);
        assert.match(err, /\.golden-reply\.json:3:3: “adres” is not known; “address” is\./);
      },
    ));

  it('--config comes instead', () =>
    withFiles({ 'ours.json': off, '.golden-reply.json': '{}', 'x.reply': 'Hoi {{a}}' }, async (folder) => {
      assert.deepEqual(
        blanksIn((await runIn(folder, ['check', '--format=json', '--config', 'ours.json', 'x.reply'])).out),
        [],
      );
      assert.equal((await runIn(folder, ['check', '--config', 'gone.json', 'x.reply'])).code, 2);
    }));
});

describe('bad use of the command line', () => {
  const cases: readonly (readonly [string[], RegExp])[] = [
    [['chek'], /no command “chek”\. Did you mean check\?/],
    [['template'], /Say what to do: golden-reply template test/],
    [['template', 'tset'], /There is no “tset”/],
    [['template', 'test', '--data', 'x'], /template test takes no --data/],
    [['template', 'render'], /Name one template/],
    [['check', '--register', 'u'], /command check takes no --register/],
    [['template', 'render', 'x', '--register', 'jij'], /Choose from: u, je/],
    [['template', 'test', '/nowhere'], /no such folder/],
    [['check', '--sevrity', 'error'], /no option --sevrity\. There is --severity/],
    [['check', '--severity', 'loud'], /--severity cannot be “loud”\. Choose from: error, warning/],
    [['check', '--format', 'xml'], /pretty, json, sarif/],
    [['check', '--channel', 'fax'], /email, chat/],
    [['fix', '--format', 'json'], /command fix takes no --format/],
    [['check', '--severity'], /--severity/],
    [['check', '--jsonl', 'x.reply'], /name no files/],
    [['explain'], /Name one rule/],
    [['explain', 'no-unfiled-placeholder'], /Did you mean no-unfilled-placeholder\?/],
    [[], /golden-reply check/],
  ];
  for (const [argv, message] of cases) {
    it(`golden-reply ${argv.join(' ')}`, async () => {
      const { code, out, err } = await runIn('/', argv);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
    });
  }
});

describe('golden-reply explain, rules, --help and --version', () => {
  it('explains a rule in the reader’s language', async () => {
    const english = await runIn('/', ['explain', 'no-unfilled-placeholder']);
    assert.deepEqual([english.code, english.err], [0, '']);
    assert.match(english.out, /^# no-unfilled-placeholder\n\nGroup: craft · Severity: error\n/);
    assert.match(
      (await runIn('/', ['explain', 'no-unfilled-placeholder', '--locale', 'nl'])).out,
      /Groep: craft · Ernst: error/,
    );
  });

  it('lists the rules', async () => {
    const { code, out } = await runIn('/', ['rules', '--format', 'json']);
    const rules = JSON.parse(out) as { id: string }[];
    const rule = rules.find(({ id }) => id === 'no-unfilled-placeholder');
    assert.equal(code, 0);
    assert.deepEqual(Object.keys(rule ?? {}), [
      'id',
      'group',
      'severity',
      'languages',
      'anyLanguage',
      'messages',
      'fixable',
      'fixes',
    ]);
    assert.match((await runIn('/', ['rules'])).out, /^no-unfilled-placeholder +error +craft/m);
  });

  it('helps', async () => {
    assert.match((await runIn('/', ['--help'])).out, /golden-reply explain/);
    const { code, out } = await runIn('/', ['fix', '--help', '--locale=nl']);
    assert.equal(code, 0);
    assert.match(out, /^golden-reply fix/);
    assert.doesNotMatch(out, /explain/);
  });

  it('documents every option in both languages', () => {
    for (const language of ['nl', 'en']) {
      const text = readFileSync(join('src/cli', `help.${language}.txt`), 'utf8');
      for (const option of [
        'format',
        'severity',
        'language',
        'channel',
        'config',
        'jsonl',
        'dry-run',
        'folder',
        'data',
        'register',
        'date',
        'customer',
        'locale',
        'help',
        'version',
      ])
        assert.ok(text.includes(`--${option}`), `--${option} in ${language}`);
    }
  });
});
