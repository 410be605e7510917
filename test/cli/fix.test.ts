import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unifiedDiff } from '../../src/cli/diff';
import { runIn, withFiles } from './terminal';

const team = '{"replyAddress": "vraag@winkel.nl"}';
const draft = '---\r\nlanguage: nl\r\nfrom: no-reply@winkel.nl\r\n---\r\n\r\nDank voor het berichtje.\r\n';
const fixed = draft.replace('no-reply@winkel.nl', 'vraag@winkel.nl');

describe('golden-reply fix', () => {
  it('applies what is certain and leaves nothing safe behind', () =>
    withFiles({ '.golden-reply.json': team, 'x.reply.md': draft }, async (folder) => {
      const { code, out, err } = await runIn(folder, ['fix', 'x.reply.md']);
      assert.deepEqual([code, out], [0, '']);
      assert.match(err, /1 draft fixed/);
      assert.equal(readFileSync(join(folder, 'x.reply.md'), 'utf8'), fixed);
      assert.deepEqual(readdirSync(folder).sort(), ['.golden-reply.json', 'x.reply.md']);
      assert.match((await runIn(folder, ['fix'])).err, /nothing to fix/);
    }));

  it('--dry-run shows the change and changes nothing', () =>
    withFiles({ '.golden-reply.json': team, 'x.reply.md': draft }, async (folder) => {
      const { code, out } = await runIn(folder, ['fix', '--dry-run', 'x.reply.md']);
      assert.equal(code, 0);
      assert.match(out, /^--- x\.reply\.md\n\+\+\+ x\.reply\.md\n@@ -1,5 \+1,5 @@\n/);
      assert.match(out, /\n-from: no-reply@winkel\.nl\n\+from: vraag@winkel\.nl\n/);
      assert.equal(readFileSync(join(folder, 'x.reply.md'), 'utf8'), draft);
    }));

  it('writes the result of standard input to standard output', () =>
    withFiles({ '.golden-reply.json': team }, async (folder) => {
      assert.deepEqual(await runIn(folder, ['fix', '-'], draft), { code: 0, out: fixed, err: '' });
    }));

  it('leaves a mail and an unreadable file alone, and says so', () =>
    withFiles(
      { 'x.eml': 'From: no-reply@x.nl\nSubject: x\n\nHoi\n', 'bad.reply': Uint8Array.of(0xff, 0x00) },
      async (folder) => {
        const { code, err } = await runIn(folder, ['fix']);
        assert.equal(code, 2);
        assert.match(err, /x\.eml: a mail is not changed/);
        assert.match(err, /bad\.reply: /);
      },
    ));
});

describe('unified diff', () => {
  it('joins near changes and keeps far ones apart', () => {
    const before = Array.from({ length: 14 }, (_, index) => `line ${index + 1}`);
    const after = before.map((line, index) => ([1, 3, 11].includes(index) ? `${line}!` : line));
    const diff = unifiedDiff('x', before.join('\n'), after.join('\n'));
    assert.deepEqual(diff.match(/^@@.*$/gm), ['@@ -1,6 +1,6 @@', '@@ -10,5 +10,5 @@']);
  });

  it('shows added and removed lines', () => {
    assert.equal(unifiedDiff('x', 'a\nb\nc', 'a\nc'), '--- x\n+++ x\n@@ -1,3 +1,2 @@\n a\n-b\n c\n');
    assert.equal(unifiedDiff('x', 'a', 'a\nb'), '--- x\n+++ x\n@@ -1,1 +1,2 @@\n a\n+b\n');
  });
});
