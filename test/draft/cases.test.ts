import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import type { DocumentSource, DraftDocument } from '../../src/draft/document';
import { isMailName, readMail } from '../../src/draft/mail';
import { readDocument } from '../../src/draft/read';
import type { DraftInput, Field } from '../../src/engine/draft';

/** What a sample document is expected to be; only what is named is compared. */
interface Expected {
  readonly form: string;
  readonly input: Partial<DraftInput>;
  readonly absent?: readonly (keyof DraftInput)[];
  readonly contains?: Partial<Record<Field, string>>;
  /** The words of the excluded spans. */
  readonly excluded?: readonly string[];
  /** Code and marked words of each problem, or the codes alone. */
  readonly problems?: readonly (readonly [string, string])[];
  readonly problemCodes?: readonly string[];
  /** Field, words in the field, words in the document they lie on. */
  readonly places?: readonly (readonly [Field, string, string])[];
  /** Hand the bytes over as well. */
  readonly bytes?: boolean;
}

const names = globSync('test/draft/cases/*.{txt,eml}');

describe('sample documents', () => {
  for (const path of names) {
    const expected = JSON.parse(readFileSync(path.replace(/\.\w+$/, '.json'), 'utf8')) as Expected;
    const bytes = readFileSync(path);
    const source = { text: bytes.toString('utf8'), name: path, ...(expected.bytes && { bytes }) };
    it(basename(path), async () => compare(source, await read(source), expected));
    if (isMailName(path)) continue;
    const crlf = source.text.replace(/\n/g, '\r\n');
    it(`${basename(path)} with CRLF`, async () =>
      compare({ text: crlf }, await read({ ...source, text: crlf }), expected));
    const marked = `\uFEFF${source.text}`;
    it(`${basename(path)} with a byte order mark`, async () =>
      compare({ text: marked }, await read({ ...source, text: marked }), expected));
  }
});

function read(source: DocumentSource): DraftDocument | Promise<DraftDocument> {
  return isMailName(source.name ?? '') ? readMail(source) : readDocument(source);
}

function compare({ text }: DocumentSource, document: DraftDocument, expected: Expected): void {
  const { input, problems } = document;
  const plain = (words: string): string => words.replace(/\r\n/g, '\n');
  assert.equal(document.form, expected.form);
  for (const [name, value] of Object.entries(expected.input)) {
    assert.deepEqual(input[name as keyof DraftInput], value, name);
  }
  for (const name of expected.absent ?? []) assert.equal(input[name], undefined, name);
  for (const [field, words] of Object.entries(expected.contains ?? {})) {
    assert.ok(input[field as Field]?.includes(words), `${field}: ${input[field as Field] ?? ''}`);
  }
  if (expected.excluded) {
    assert.deepEqual(
      input.excluded?.map(({ start, end }) => input.reply.slice(start, end)),
      expected.excluded,
    );
  }
  if (expected.problems) {
    const found = problems.map((one) => [one.code, plain(text.slice(one.start, one.end))]);
    assert.deepEqual(found, expected.problems);
  }
  if (expected.problemCodes)
    assert.deepEqual(
      problems.map((one) => one.code),
      expected.problemCodes,
    );
  for (const [field, words, there] of expected.places ?? []) {
    const start = (input[field] ?? '').indexOf(words);
    const at = document.toDocument({ in: field, start, end: start + words.length });
    assert.equal(text.slice(at.start, at.end), there, `${field}: ${words}`);
  }
  const { replySpan } = document;
  if (document.editable && document.form !== 'chat') {
    assert.equal(plain(text.slice(replySpan.start, replySpan.end)), input.reply, 'reply span');
  }
}
