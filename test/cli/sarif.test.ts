import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import type { Log } from 'sarif';
import { runIn, withFiles } from './terminal';

describe('golden-reply check --format sarif', () => {
  const draft =
    '---\r\nfrom: noreply@winkel.nl\r\nlanguage: nl\r\nchanel: email\r\n---\r\n\r\nBeste {{naam}},\r\n\r\nIk bel u [morgen] om u te laten weten hoe het verder gaat.\r\n';

  async function logOf(): Promise<Log> {
    let log: Log | undefined;
    await withFiles({ 'een map/x é.reply.md': draft }, async (folder) => {
      log = JSON.parse((await runIn(folder, ['check', '--format', 'sarif'])).out) as Log;
    });
    assert.ok(log);
    return log;
  }

  it('is valid by the schema of SARIF 2.1.0', async () => {
    const file = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
    // Formats (uri, date-time) are not part of the validator; the shape is.
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
      JSON.parse(readFileSync(file, 'utf8')) as object,
    );
    const log = await logOf();
    assert.ok(validate(log), JSON.stringify(validate.errors));
    assert.ok(!validate({ ...log, runs: [{}] }), 'the schema refuses what is no log');
  });

  it('describes every rule and names each result’s', async () => {
    const { runs } = await logOf();
    const rules = runs[0]?.tool.driver.rules ?? [];
    for (const rule of rules.filter(({ id }) => id.startsWith('no-'))) {
      assert.ok((rule.shortDescription?.text.length ?? 0) > 10, rule.id);
      assert.ok(rule.help?.markdown?.startsWith(`# ${rule.id}`), rule.id);
    }
    for (const result of runs[0]?.results ?? []) assert.equal(rules[result.ruleIndex ?? -1]?.id, result.ruleId);
  });

  it('places results by line and column, and by offset', async () => {
    const results = (await logOf()).runs[0]?.results ?? [];
    const blank = results.find((result) => result.ruleId === 'no-unfilled-placeholder');
    const { artifactLocation, region } = blank?.locations?.[0]?.physicalLocation ?? {};
    assert.equal(artifactLocation?.uri, 'een%20map/x%20%C3%A9.reply.md');
    assert.deepEqual(region, {
      ...{ startLine: 7, startColumn: 7, endLine: 7, endColumn: 15 },
      ...{ charOffset: draft.indexOf('{{naam}}'), charLength: 8 },
    });
    assert.equal(blank?.level, 'error');
  });

  it('offers complete fixes, and none with blanks', async () => {
    const results = (await logOf()).runs[0]?.results ?? [];
    const fixesOf = (ruleId: string): (string | undefined)[] =>
      results
        .filter((result) => result.ruleId === ruleId)
        .flatMap((result) => result.fixes ?? [])
        .map((fix) => fix.artifactChanges[0]?.replacements[0]?.insertedContent?.text);
    assert.deepEqual(fixesOf('no-unfilled-placeholder'), ['morgen']);
    assert.deepEqual(fixesOf('no-no-reply-address'), []);
  });
});
