import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DraftDocument } from '../../src/draft/document';
import { readMail } from '../../src/draft/mail';
import { readDocument } from '../../src/draft/read';
import type { Field } from '../../src/engine/draft';

const word = fc.constantFrom(
  'pakket',
  'één',
  'café',
  'Le\u0301on',
  '👍🏽',
  '👨‍👩‍👧',
  'u',
  'morgen.',
  '12,50',
  'Wij',
  '𝒲ij',
  '`x`',
  'a>b',
);
const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const text = fc.array(fc.oneof(line, fc.constant('')), { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'));
const eol = fc.constantFrom('\n', '\r\n', '\r');
const top = fc.constantFrom('', '\uFEFF');

/** Documents of every form that is not encoded. */
const document = fc
  .tuple(fc.constantFrom('reply', 'above', 'below', 'outlook', 'chat', 'plain'), text, text, eol, top, line)
  .map(([form, customer, reply, breaks, mark, subject]) => {
    const quoted = customer.replace(/^/gm, '> ');
    const forms: Record<string, string> = {
      reply: `---\nchannel: chat\nsubject: "${subject.replace(/[`\\]/g, '')}"\n---\n${quoted}\n\n${reply}\n`,
      above: `On 23 Nov 2026, at 14:02, Jan <a@b.nl> wrote:\n${quoted}\n\nHi,\n${reply}`,
      below: `Hoi\n${reply}\n\nOp 23-11-2026 om 14:02 schreef Jan:\n${quoted}\n`,
      outlook: `Hoi\n${reply}\n\nVan: Jan\nVerzonden: 23-11-2026\nAan: ons\nOnderwerp: ${subject}\n\n${customer}`,
      chat: `[15:10, 24-11-2026] Jan: ${customer}\n[15:12, 24-11-2026] Els: ${reply}`,
      plain: reply,
    };
    return mark + (forms[form] ?? '').replace(/\n/g, breaks);
  });

describe('places in the document', () => {
  it('are those of the same words', () => {
    fc.assert(
      fc.property(document, (content) => {
        const read = readDocument({ text: content, name: content.includes('channel: chat') ? 'a.reply.md' : 'a.txt' });
        for (const field of ['reply', 'customer', 'subject'] as const) compareWords(content, read, field);
      }),
      { numRuns: 400 },
    );
  });
  it('of a plain mail are those of the same words', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (reply) => {
        const content = `From: a@b.nl\r\nSubject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${reply.replace(/\n/g, '\r\n')}\r\n`;
        compareWords(content, await readMail({ text: content, name: 'a.eml' }), 'reply');
      }),
      { numRuns: 100 },
    );
  });
  it('stay in the document, whatever is asked of whatever text', () => {
    const pieces = fc.constantFrom(
      '> ',
      '---\n',
      'Van: ',
      'Op 1-1-2026 schreef a:',
      '\n',
      '\r\n',
      'Jan: ',
      '```',
      '[15:10, 24-11-2026] ',
      'channel: x',
      '\u0000',
      '-- \n',
      '\ud83d',
    );
    const any = fc.array(fc.oneof(pieces, fc.string(), line), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(any, fc.nat(50), fc.nat(50), (content, start, length) => {
        const read = readDocument({ text: content, name: 'a.reply.md' });
        for (const field of ['reply', 'customer', 'from', 'subject'] as const) {
          const at = read.toDocument({ in: field, start, end: start + length });
          assert.ok(0 <= at.start && at.start <= at.end && at.end <= content.length);
        }
      }),
      { numRuns: 500 },
    );
  });
  it('of any mail stay in the document', async () => {
    const pieces = fc.constantFrom(
      'From: a@b.nl\n',
      'Content-Type: multipart/mixed; boundary=b\n',
      '--b\n',
      '--b--\n',
      '\n',
      'Content-Transfer-Encoding: base64\n',
      'Content-Type: text/html\n',
      '<p>',
      '=C3',
      '=\n',
      'V2lqIGtvbWVu\n',
    );
    const any = fc.array(fc.oneof(pieces, fc.string(), line), { maxLength: 20 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(any, fc.nat(20), fc.nat(20), async (content, start, length) => {
        const read = await readMail({ text: content, name: 'a.eml' });
        const at = read.toDocument({ in: 'reply', start, end: start + length });
        assert.ok(0 <= at.start && at.start <= at.end && at.end <= content.length);
      }),
      { numRuns: 300 },
    );
  });
});

function compareWords(content: string, read: DraftDocument, field: Field): void {
  const value = read.input[field] ?? '';
  for (const match of value.matchAll(/\S+/g)) {
    const [words] = match;
    if (field === 'subject' && words === 'Re:') continue;
    const at = read.toDocument({ in: field, start: match.index, end: match.index + words.length });
    assert.equal(content.slice(at.start, at.end), words, field);
  }
}
