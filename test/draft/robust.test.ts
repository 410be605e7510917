import assert from 'node:assert/strict';
import { readMail } from '../../src/draft/mail';
import { readDocument } from '../../src/draft/read';

/** Milliseconds of this process's own work, whatever else the machine does: far less than a quadratic reading takes. */
const patience = 4000;

function work(): number {
  return process.cpuUsage().user / 1000;
}

const many = (part: string, times: number): string => part.repeat(times);
const texts: Record<string, string> = {
  'deep quotation on one line': `${many('>', 50_000)} tekst\n\nantwoord`,
  'deep quotation with spaces': `${many('> ', 50_000)}tekst\n\nantwoord`,
  'many quoted lines': `${many('> tekst\n', 50_000)}\nantwoord`,
  'quotations and answers by turns': `Hoi,\n${many('\n> vraag\n\nantwoord\n', 20_000)}`,
  'interleaved below an attribution': `Op 23-11-2026 om 14:02 schreef Jan:\n${many('\n> vraag\n\nantwoord\n', 20_000)}`,
  'attributions without end': many('Op 23 november 2026 om 14:02 zei\n', 20_000),
  'many attributions': many('Op 23-11-2026 om 14:02 schreef Jan <j@x.nl>:\n', 15_000),
  'many header labels': many('Van: Jan\n', 60_000),
  'many rules': `Van: a\nAan: b\nOnderwerp: c\n${many('---\nBeste Jan\n', 30_000)}`,
  'many turns': many('Klant: hoi\nAgent: dag\n', 30_000),
  'many speakers': Array.from({ length: 40_000 }, (_, index) => `Naam${index}: hoi`).join('\n'),
  'many stamps': many('[15:10, 24-11-2026] Jan: hoi\n[15:11, 24-11-2026] Els: dag\n', 12_000),
  'one long line': many('a', 100_000),
  'one long line of words': many('wij komen ', 60_000),
  'one long line of dashes': `${many('-', 100_000)} x`,
  'one long line of asterisks': `${many('*', 100_000)}Van: x`,
  backticks: many('` a', 60_000),
  fences: many('```\n', 60_000),
  'line breaks': many('\n', 500_000),
  'blank lines between quotations': many(`> a${many('\n', 50)}`, 8_000),
  'carriage returns': many('\r', 300_000),
  'front matter of many keys': `---\n${many('a: b\n', 9_000)}---\nHoi`,
  'front matter that is deep': `---\na: ${many('[', 20_000)}\n---\nHoi`,
  'front matter with aliases': `---\na: &a [x]\n${many('b: [*a,*a,*a,*a]\n', 2000)}---\nHoi`,
  'front matter without end': `---\nchannel: chat\n${many('a: b\n', 50_000)}`,
};

describe('documents that are made to stall', () => {
  for (const [name, text] of Object.entries(texts)) {
    it(name, () => {
      const start = work();
      for (const file of ['a.reply.md', 'a.txt']) readDocument({ text, name: file });
      assert.ok(work() - start < patience, `${Math.round(work() - start)} ms`);
    });
  }
  const head = 'From: a@b.nl\nSubject: x\n';
  const mails: Record<string, string> = {
    'base64 of much': `${head}Content-Transfer-Encoding: base64\n\n${many(`${btoa('Wij komen morgen langs bij u, en dan weer thuis. ')}\n`, 15_000)}`,
    'soft breaks': `${head}Content-Transfer-Encoding: quoted-printable\n\n${many('=C3=A9=\n', 60_000)}`,
    boundaries: `${head}Content-Type: multipart/mixed; boundary=b\n\n${many('--b\n\n', 10_000)}`,
    'tags without end': `${head}Content-Type: text/html\n\n${many('<a <b ', 60_000)}`,
    'entities only': `${head}Content-Type: text/html\n\n${many('&eacute; ', 60_000)}`,
  };
  for (const [name, text] of Object.entries(mails)) {
    it(`mail: ${name}`, async () => {
      const start = work();
      const { input, toDocument } = await readMail({ text, name: 'a.eml' });
      toDocument({ in: 'reply', start: 0, end: input.reply.length });
      assert.ok(work() - start < patience, `${Math.round(work() - start)} ms`);
    });
  }
});

describe('documents that cannot be read', () => {
  it('a file of 20 MB', () => {
    const document = readDocument({ text: many('Wij komen morgen. ', 1_200_000), name: 'a.reply.md' });
    assert.deepEqual(
      document.problems.map(({ code, start, end }) => [code, start, end]),
      [['too-large', 0, 1]],
    );
    assert.equal(document.input.reply, '');
  });
  it('binary content', () => {
    const document = readDocument({ text: 'PNG\u0000\u0001\u0002', name: 'a.txt' });
    assert.deepEqual(
      document.problems.map(({ code, start }) => [code, start]),
      [['binary', 3]],
    );
  });
  it('a mail of 20 MB', async () => {
    const document = await readMail({
      text: `From: a@b.nl\n\n${many('Wij komen morgen. ', 1_200_000)}`,
      name: 'a.eml',
    });
    assert.deepEqual(
      document.problems.map(({ code }) => code),
      ['too-large'],
    );
  });
  for (const text of [
    '',
    '\uFEFF',
    '\r\n',
    'From: a',
    'From: a@b.nl\n\n',
    'Content-Type: multipart/mixed; boundary=x\n\n--x',
    '\u0000',
  ]) {
    it(`mail ${JSON.stringify(text)}`, async () => {
      const document = await readMail({ text, name: 'a.eml' });
      assert.equal(document.input.reply, '');
      assert.deepEqual(document.toDocument({ in: 'reply', start: 0, end: 0 }).start >= 0, true);
    });
  }
});
