import assert from 'node:assert/strict';
import { runIn } from './terminal';

interface Line {
  readonly id?: unknown;
  readonly line?: number;
  readonly error?: string;
  readonly language?: string;
  readonly diagnostics?: readonly Record<string, unknown>[];
}

async function lines(input: string | Uint8Array[], ...options: string[]): Promise<{ code: number; lines: Line[] }> {
  const { code, out } = await runIn('/', ['check', '--jsonl', ...options], input);
  return {
    code,
    lines: out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line),
  };
}

describe('golden-reply check --jsonl', () => {
  it('gives one line for each, in order, with exactly the fields of the contract', async () => {
    const input =
      '{"id":"a","reply":"Dank {{naam}}","language":"nl","more":1}\n{"id":2,"reply":"Dag.","cc":null}\n{"reply":"ok"}\n';
    const { code, lines: out } = await lines(input);
    assert.equal(code, 1);
    assert.deepEqual(
      out.map((line) => line.id),
      ['a', 2, null],
    );
    assert.deepEqual(Object.keys(out[0] ?? {}), ['id', 'language', 'diagnostics']);
    const mark = out[0]?.diagnostics?.find((one) => one['ruleId'] === 'no-unfilled-placeholder') ?? {};
    assert.deepEqual(Object.keys(mark), [
      'ruleId',
      'severity',
      'message',
      'in',
      'start',
      'end',
      'text',
      'related',
      'fixes',
    ]);
    assert.deepEqual([mark['in'], mark['start'], mark['end'], mark['text']], ['reply', 5, 13, '{{naam}}']);
  });

  it('answers a malformed line in its place, goes on, and gives 2', async () => {
    const bad = [
      '{"id":1',
      '[]',
      '"x"',
      'null',
      '{"id":1}',
      '{"reply":3}',
      '{"reply":null}',
      '{"reply":"x","channel":"fax"}',
      '{"reply":"x","channel":1}',
      '{"reply":"x","language":"Nederlands!"}',
      '{"reply":"x","date":"gisteren"}',
      '{"reply":"x","date":"2026-02-30"}',
      '{"reply":"x","received":5}',
      '{"reply":"x","cc":["a@b.nl"]}',
      '{"reply":"x","id":{}}',
    ];
    const { code, lines: out } = await lines(['{"id":0,"reply":"ok"}', ...bad, '{"id":9,"reply":"ok"}'].join('\r\n'));
    assert.equal(code, 2);
    assert.deepEqual(
      out.map((line) => line.line ?? line.id),
      [0, ...bad.map((_, index) => index + 2), 9],
    );
    for (const line of out.slice(1, -1)) {
      assert.deepEqual(Object.keys(line), ['line', 'error']);
      assert.ok((line.error?.length ?? 0) > 10);
    }
  });

  it('counts empty lines but does not answer them', async () => {
    const { lines: out } = await lines('\n{"id":1,"reply":"ok"}\n\n  \n{\n');
    assert.deepEqual(
      out.map((line) => line.line ?? line.id),
      [1, 5],
    );
  });

  it('takes a byte order mark, a line separator inside a text, and text cut in the middle of a letter', async () => {
    const bytes = Buffer.from('\uFEFF{"id":1,"reply":"Hoi \u2028 é 😀 {{a}}"}\n{"id":2,"reply":"ok"}');
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const { lines: out } = await lines(pieces);
    assert.deepEqual(
      out.map((line) => line.id),
      [1, 2],
    );
    assert.ok(out[0]?.diagnostics?.some((one) => one['text'] === '{{a}}'));
  });

  it('answers bytes that are no UTF-8', async () => {
    const { code, lines: out } = await lines([Uint8Array.of(0x7b, 0xff, 0x0a), Buffer.from('{"id":1,"reply":"ok"}')]);
    assert.deepEqual([code, out[0]?.error, out[1]?.id], [2, 'This is not UTF-8.', 1]);
  });

  it('takes a very long line', async () => {
    const { code, lines: out } = await lines(
      `{"id":1,"language":"en","reply":"${'All is well today. '.repeat(20_000)}"}`,
      '--severity=error',
    );
    assert.deepEqual([code, out.length], [0, 1]);
  });

  it('fills in language and channel, and lets a line say otherwise', async () => {
    const { lines: out } = await lines(
      '{"reply":"ok"}\n{"reply":"ok","language":"nl-BE"}\n{"reply":"ok","language":"de"}',
      '--language',
      'en',
    );
    assert.deepEqual(
      out.map((line) => line.language),
      ['en', 'nl', 'unknown'],
    );
  });

  it('writes every finding, and lets --severity decide on the exit code', async () => {
    const input = '{"id":1,"language":"nl","reply":"We zijn tijdelijk gesloten tot 19 november."}';
    const { code, lines: out } = await lines(input, '--severity=error');
    assert.equal(code, 0);
    assert.ok((out[0]?.diagnostics?.length ?? 0) > 0);
  });
});
