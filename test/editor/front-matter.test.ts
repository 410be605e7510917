import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { readDocument } from '../../src/draft/read';
import { setKey } from '../../src/vscode/front-matter';

function after(text: string, key: string, value: string | undefined): string {
  const { frontMatterSpan } = readDocument({ text, name: 'draft.reply.md' });
  const { start, end, newText } = setKey(text, frontMatterSpan, key, value);
  return text.slice(0, start) + newText + text.slice(end);
}

describe('setKey', () => {
  it('makes front matter where there is none', () => {
    assert.equal(after('Beste Jan,', 'channel', 'chat'), '---\nchannel: chat\n---\n\nBeste Jan,');
  });
  it('replaces the value of a key, and leaves the rest as it is', () => {
    const text = '---\n# van ons\nchannel: email # nog kiezen\nsubject: "channel: x"\n---\n\nBeste Jan,';
    assert.equal(
      after(text, 'channel', 'chat'),
      '---\n# van ons\nchannel: chat\nsubject: "channel: x"\n---\n\nBeste Jan,',
    );
  });
  it('adds a key at the end', () => {
    assert.equal(
      after('---\nchannel: chat\n---\n\nHoi', 'address', 'je'),
      '---\nchannel: chat\naddress: je\n---\n\nHoi',
    );
  });
  it('adds a key to empty front matter', () => {
    assert.equal(after('---\n---\n\nHoi', 'address', 'je'), '---\naddress: je\n---\n\nHoi');
  });
  it('takes a key out', () => {
    assert.equal(
      after('---\nchannel: chat\naddress: je\n---\n\nHoi', 'channel', undefined),
      '---\naddress: je\n---\n\nHoi',
    );
  });
  it('does nothing where there is nothing to take out', () => {
    assert.equal(after('Hoi', 'channel', undefined), 'Hoi');
    assert.equal(after('---\naddress: je\n---\n\nHoi', 'channel', undefined), '---\naddress: je\n---\n\nHoi');
  });
  it('keeps \\r\\n of the other lines', () => {
    const text = after('---\r\naddress: je\r\n---\r\n\r\nHoi', 'channel', 'chat');
    assert.match(text, /^---\r\naddress: je\r\nchannel: chat\r?\n---\r\n\r\nHoi$/);
    assert.deepEqual(parse(text.slice(4, text.lastIndexOf('---'))), { address: 'je', channel: 'chat' });
  });
});
