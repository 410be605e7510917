import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { manifest, rule } from '../packs/packs';
import { runIn, withFiles } from './terminal';

const snippets = JSON.stringify({ thanks: { body: 'Dank voor uw bericht over ${1:[de jas]}.' } });
const info = { titles: { nl: 'Klaar' }, situation: { nl: 'Het ligt klaar.' }, channels: ['email'], status: 'draft' };
const tests = [{ name: 'gewoon', locale: 'nl', contains: ['klaar'] }];
const template = (variables: object = {}): string => JSON.stringify({ ...info, variables, tests });
const files: Record<string, string> = {
  'acme/pack.json': manifest(),
  'acme/snippets/kort.nl.u.code-snippets': snippets,
  'acme/rules/no-ticket.json': rule(),
  'acme/templates/klaar.json': template(),
  'acme/templates/klaar.nl.u.hbs': 'Beste Kim,\n\nUw jas ligt klaar.\n\nHartelijke groet,\nBo\n',
};

describe('golden-reply pack check', () => {
  it('gives 0 for a pack that is in order', () =>
    withFiles(files, async (folder) => {
      const { code, out, err } = await runIn(folder, ['pack', 'check', 'acme']);
      assert.deepEqual(
        [code, out, err],
        [0, 'acme 1.0.0: 1 snippet, 1 template (1 reply), 1 house rule (2 examples): nothing to mark.\n', ''],
      );
    }));

  it('shows each problem with file, line and what to do', () =>
    withFiles(
      {
        ...files,
        'acme/pack.json': manifest({ requires: { base: '^2' }, locales: ['nl', 'en'] }),
        'acme/rules/no-ticket.json': rule({ fires: { nl: ['Uw vraag.'] } }),
        'acme/snippets/kort.nl.u.code-snippets': '{"late": {"body": "Wij reageren zo spoedig mogelijk."}}',
        'acme/templates/klaar.nl.u.hbs': 'Beste Kim,\n\nUw {{jas}} komt.\n\nHartelijke groet,\nBo\n',
        'base/pack.json': manifest({ id: 'base' }),
      },
      async (folder) => {
        const { code, out } = await runIn(folder, ['pack', 'check', 'acme/']);
        assert.equal(code, 1);
        assert.match(out, /^acme\/pack\.json:1:\d+ error Version \^2 of the pack “base” is needed; there is 1\.0\.0/m);
        assert.match(
          out,
          /^acme\/pack\.json:1:\d+ warning There is no text in “en” of snippets\/late, templates\/klaar/m,
        );
        assert.match(
          out,
          /^acme\/rules\/no-ticket\.json:1:\d+ error The rule marks nothing here.* example\n 1 \|.*"Uw vraag\."/m,
        );
        assert.match(
          out,
          /^acme\/snippets\/kort\.nl\.u\.code-snippets:1:2 warning “zo spoedig mogelijk”.* no-vague-promise$/m,
        );
        assert.match(out, /^acme\/templates\/klaar\.nl\.u\.hbs:3:\d+ error “jas” is no variable/m);
        const dutch = await runIn(folder, ['pack', 'check', 'acme', '--locale=nl']);
        assert.match(dutch.out, /Van de pack “base” is versie \^2 nodig; er is 1\.0\.0/);
      },
    ));

  it('writes JSON and SARIF', () =>
    withFiles({ ...files, 'acme/pack.json': manifest({ version: '1' }) }, async (folder) => {
      const json = await runIn(folder, ['pack', 'check', 'acme', '--format=json']);
      const [file] = JSON.parse(json.out) as {
        file: string;
        diagnostics: { ruleId: string; line: number; text: string }[];
      }[];
      assert.deepEqual([json.code, file?.file], [1, 'acme/pack.json']);
      assert.deepEqual(
        file?.diagnostics.map(({ ruleId, line, text }) => [ruleId, line, text]),
        [['pack', 1, '"1"']],
      );
      const sarif = await runIn(folder, ['pack', 'check', 'acme', '--format=sarif']);
      const log = JSON.parse(sarif.out) as { runs: { results: { ruleId: string }[] }[] };
      assert.deepEqual(
        log.runs[0]?.results.map(({ ruleId }) => ruleId),
        ['pack'],
      );
    }));

  it('does not follow links', () =>
    withFiles({ ...files, 'secret.json': snippets }, async (folder) => {
      symlinkSync(join(folder, 'secret.json'), join(folder, 'acme/snippets/geheim.nl.u.json'));
      const { code, out } = await runIn(folder, ['pack', 'check', 'acme']);
      assert.equal(code, 1);
      assert.match(out, /^acme\/snippets\/geheim\.nl\.u\.json:1:1 warning This is a link and is not followed/m);
    }));

  it('gives 2 where there is no folder, or a word is not known', () =>
    withFiles(files, async (folder) => {
      assert.equal((await runIn(folder, ['pack', 'check', 'nowhere'])).code, 2);
      assert.match((await runIn(folder, ['pack', 'chekc'])).err, /There is no “chekc”: golden-reply pack check/);
    }));
});

describe('golden-reply pack test', () => {
  it('runs the examples and the tests alone', () =>
    withFiles(
      { ...files, 'acme/pack.json': '{}', 'acme/rules/no-ticket.json': rule({ silent: { nl: ['Uw ticket.'] } }) },
      async (folder) => {
        const { code, out } = await runIn(folder, ['pack', 'test', 'acme']);
        assert.equal(code, 1);
        assert.match(out, /The rule should leave this alone/);
        assert.doesNotMatch(out, /pack\.json/);
      },
    ));
});

describe('golden-reply pack diff', () => {
  const old = Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace('acme/', 'old/'), text]));
  const diff = async (more: Readonly<Record<string, string>>): Promise<[number, string]> => {
    let result: [number, string] = [0, ''];
    await withFiles({ ...old, ...files, ...more }, async (folder) => {
      const { code, out } = await runIn(folder, ['pack', 'diff', 'old', 'acme']);
      result = [code, out];
    });
    return result;
  };

  it('has nothing to say where nothing changed', async () =>
    assert.deepEqual(await diff({}), [0, 'Nothing changed.\n']));

  it('asks for a patch when words change, and shows which replies read otherwise', async () => {
    const changed = {
      'acme/templates/klaar.nl.u.hbs': 'Beste Kim,\n\nUw jas ligt nu klaar.\n\nHartelijke groet,\nBo\n',
      'acme/snippets/kort.nl.u.code-snippets': snippets.replace('Dank', 'Veel dank'),
    };
    const [code, out] = await diff(changed);
    assert.equal(code, 1);
    assert.match(out, /changed: klaar \(nl u\): gewoon\n[\s\S]*-Uw jas ligt klaar\.\n\+Uw jas ligt nu klaar\./);
    assert.match(out, /-Dank voor uw bericht over \[de jas\]\.\n\+Veel dank voor/);
    assert.match(out, /ask for a patch step: version 1\.0\.1 or higher; it is still 1\.0\.0/);
    assert.equal((await diff({ ...changed, 'acme/pack.json': manifest({ version: '1.0.1' }) }))[0], 0);
  });

  it('asks for a minor step when there is more', async () => {
    const [code, out] = await diff({
      'acme/rules/no-case.json': rule(),
      'acme/pack.json': manifest({ version: '1.0.9' }),
    });
    assert.equal(code, 1);
    assert.match(out, /^added: rules\/no-case\n.*minor step: version 1\.1\.0 or higher; it is still 1\.0\.9/s);
  });

  it('asks for a major step when something is gone or newly required', async () => {
    const required = await diff({
      'acme/templates/klaar.json': template({ jas: { type: 'text', example: 'jas' } }),
      'acme/pack.json': manifest({ version: '1.9.0' }),
    });
    assert.match(required[1], /^now required: templates\/klaar: jas\n.*major step: version 2\.0\.0/s);
    const gone = await diff({ 'acme/snippets/kort.nl.u.code-snippets': '{}' });
    assert.match(gone[1], /^removed: snippets\/thanks \(nl u\)\n.*major step/s);
  });
});

describe('golden-reply check with packs', () => {
  const workspace = {
    '.golden-reply/packs/acme/pack.json': manifest(),
    '.golden-reply/packs/acme/rules/no-ticket.json': rule(),
    'inbox/a.reply.md': 'Uw ticket is gesloten op 12 maart.\n',
  };

  it('uses the packs of the workspace', () =>
    withFiles(workspace, async (folder) => {
      const { code, out } = await runIn(folder, ['check', 'inbox', '--severity=information', '--language=nl']);
      assert.equal(code, 1);
      assert.match(
        out,
        /inbox\/a\.reply\.md:1:4 information Say “vraag”, not “ticket”\. acme\/no-ticket\n.*\n.*\n.*→ vraag/,
      );
    }));

  it('explains a rule of a pack', () =>
    withFiles(workspace, async (folder) => {
      const { code, out } = await runIn(folder, ['explain', 'acme/no-ticket']);
      assert.equal(code, 0);
      assert.match(out, /^# acme\/no-ticket\n\nSay “\{use\}”[^]*## Is marked\n\n- Uw ticket is gesloten\.\n/);
      assert.match((await runIn(folder, ['explain', 'acme/none'])).err, /There is no rule “acme\/none”/);
    }));

  it('goes by the settings of the team', () =>
    withFiles({ ...workspace, '.golden-reply.json': '{"rules": {"acme/no-ticket": "off"}}' }, async (folder) => {
      const { err, out } = await runIn(folder, ['check', 'inbox', '--language=nl']);
      assert.deepEqual([err, out.includes('acme/no-ticket')], ['', false]);
    }));

  it('lets overrides count, without a manifest', () => {
    const better = rule({ prefer: { nl: { ticket: 'melding' } }, silent: { nl: ['Uw vraag.'] } });
    return withFiles({ ...workspace, '.golden-reply/overrides/rules/no-ticket.json': better }, async (folder) => {
      const { err, out } = await runIn(folder, ['check', 'inbox', '--language=nl']);
      assert.equal(err, '');
      assert.match(out, /Say “melding”, not “ticket”\. overrides\/no-ticket/);
      assert.doesNotMatch(out, /acme\/no-ticket/);
    });
  });

  it('names what is wrong in a pack, and the rest counts', () =>
    withFiles({ ...workspace, '.golden-reply/packs/acme/rules/broken.json': '{"shape": ' }, async (folder) => {
      const { code, err, out } = await runIn(folder, ['check', 'inbox', '--language=nl']);
      assert.equal(code, 2);
      assert.match(err, /^golden-reply: \.golden-reply\/packs\/acme\/rules\/broken\.json:1:\d+: /m);
      assert.match(out, /acme\/no-ticket/);
    }));
});
