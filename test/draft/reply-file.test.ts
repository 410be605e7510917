import assert from 'node:assert/strict';
import { readDocument } from '../../src/draft/read';
import { ignoreEdit, toReplyFile } from '../../src/draft/reply-file';
import type { DraftInput } from '../../src/engine/draft';

const name = 'a.reply.md';
const ignored = { rule: 'no-vague-promise', text: 'zo "snel" mogelijk: echt' };

describe('ignoring in a reply file', () => {
  const documents: Record<string, string> = {
    'without front matter': 'Beste Jan,\n',
    'with a byte order mark': '\uFEFFBeste Jan,\n',
    'with front matter': '---\nchannel: chat\n---\n\nHoi\n',
    'with empty front matter': '---\n---\n\nHoi\n',
    'with a list': '---\nchannel: chat\nignore:\n  - rule: a\n    text: b\nlanguage: nl\n---\nHoi\n',
    'with a list that is not indented': '---\nignore:\n- rule: a\n  text: b\n---\nHoi\n',
    'with a list on one line': '---\nignore: [{ rule: a, text: b }]\n---\nHoi\n',
    'with an empty list': '---\nignore: []\n---\nHoi\n',
  };
  for (const [title, text] of Object.entries(documents)) {
    for (const content of [text, text.replace(/\n/g, '\r\n')]) {
      it(`${title}${content === text ? '' : ', with CRLF'}`, () => {
        const before = readDocument({ text: content, name });
        const { start, end, newText } = ignoreEdit(content, ignored);
        const after = readDocument({ text: content.slice(0, start) + newText + content.slice(end), name });
        assert.deepEqual(after.problems, []);
        assert.deepEqual(after.input.ignore, [...(before.input.ignore ?? []), ignored]);
        assert.equal(after.input.reply, before.input.reply);
        assert.equal(after.input.channel, before.input.channel);
        assert.equal(/(?<!\r)\n/.test(newText) && content.includes('\r'), false);
      });
    }
  }
});

describe('a draft written as a reply file', () => {
  it('reads back as the same draft', () => {
    const input: DraftInput = {
      channel: 'email',
      from: 'Webcare <a@b.nl>',
      replyTo: 'c@b.nl',
      cc: 'd@b.nl',
      subject: 'Re: "uw" fiets: #12',
      language: 'nl',
      address: 'u',
      date: { year: 2026, month: 11, day: 24, minutes: 905 },
      received: { year: 2026, month: 11, day: 3 },
      history: 'Belde op 20 november.\n\nEn op 21.',
      customer: 'Beste,\n\nWaar blijft mijn fiets?\n> ouder',
      reply: 'Beste Jan,\n\nMorgen.',
      ignore: [ignored],
    };
    const document = readDocument({ text: toReplyFile(input), name });
    assert.deepEqual(document.problems, []);
    assert.deepEqual(
      { ...document.input },
      { ...input, customer: 'Beste,\n\nWaar blijft mijn fiets?', history: input.history },
    );
  });
  it('is the reply alone when there is nothing else', () => assert.equal(toReplyFile({ reply: 'Hoi' }), 'Hoi\n'));
});

describe('the date of a document', () => {
  const now = { year: 2026, month: 11, day: 24, minutes: 600 };
  it('is now when there is none', () => assert.deepEqual(readDocument({ text: 'Hoi', now }).input.date, now));
  it('is its own when there is one', () => {
    const { input } = readDocument({ text: '---\nchannel: chat\ndate: 2026-11-20\n---\nHoi', now });
    assert.deepEqual(input.date, { year: 2026, month: 11, day: 20 });
  });
});
