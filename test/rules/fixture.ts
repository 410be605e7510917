import { channels, type Channel, type DraftInput, type Field } from '../../src/engine/draft';
import type { Diagnostic } from '../../src/engine/diagnostic';
import type { Edit, Fix } from '../../src/engine/fix';
import type { Settings } from '../../src/engine/settings';
import { fingerprint } from '../../src/language/fingerprint';
import type { Language } from '../../src/language/language';
import { parseMoment } from '../../src/language/dates/moment';
import { findSentences } from '../../src/language/sentences';
import { findWords } from '../../src/language/words';

/**
 * One case of a caret fixture: header lines, then the reply, with the expectation drawn below the words.
 *
 *     Channel: email
 *     Customer: Mijn speaker laadt niet op.
 *
 *     Dat is vervelend.
 *     ^^^^^^^^^^^^^^^^ prefer-specific-empathy
 *     ↳ customer: laadt niet op
 *     → review: Dat uw speaker niet oplaadt, is vervelend.
 *
 * Below a caret line, `↳ field: words` names evidence and `→ kind: new text` one fix each; where a caret line
 * has none of them they are not compared. `\n` in a header is a line break; a mark over several lines is drawn on
 * its first. `Recent:` holds earlier replies, parted by `|`; `3× ` before one stands for three of them.
 */
export interface Case {
  /** The case with its expectation, as it stands in the file. */
  readonly source: string;
  /** Line number of the case in its file, from 1. */
  readonly line: number;
  readonly input: DraftInput;
  readonly settings: Partial<Settings>;
  readonly lines: readonly Line[];
  readonly expectations: readonly Expectation[];
}

interface Line {
  readonly text: string;
  readonly field: Field | undefined;
  /** Offset in the field of the line's first character; negative when a header's name comes first. */
  readonly offset: number;
}

interface Expectation {
  readonly mark: string;
  readonly evidence: readonly string[];
  readonly fixes: readonly string[];
}

const caret = /^\s*\^+ [a-z][a-z-]*$/;
const headerFields: Record<string, Field> = {
  from: 'from',
  'reply-to': 'replyTo',
  cc: 'cc',
  subject: 'subject',
  customer: 'customer',
};

/** Gives the cases of a fixture file or of a fenced example. */
export function parseCases(text: string, language: Language): Case[] {
  let line = 1;
  return text.split(/^---\s*$\n?/m).flatMap((source) => {
    const at = line;
    line += source.split('\n').length;
    return source.trim() ? [parseCase(source, at, language)] : [];
  });
}

function parseCase(source: string, line: number, language: Language): Case {
  const rows = source.replace(/^\n+/, '').trimEnd().split('\n');
  const lines: Line[] = [];
  const expectations: Expectation[] = [];
  const headers = new Map<string, string>();
  let reply = '';
  let inHeaders = /^[A-Z][A-Za-z-]+: /.test(rows[0] ?? '');
  for (const row of rows) {
    if (caret.test(row)) expectations.push({ mark: row, evidence: [], fixes: [] });
    else if (/^↳ /.test(row)) (expectations.at(-1)?.evidence as string[]).push(row);
    else if (/^→ /.test(row)) (expectations.at(-1)?.fixes as string[]).push(row);
    else if (inHeaders && row === '') inHeaders = false;
    else if (inHeaders) lines.push(readHeader(row, headers));
    else {
      lines.push({ text: row, field: 'reply', offset: reply.length });
      reply += `${row}\n`;
    }
  }
  reply = reply.replace(/\n+$/, '');
  return {
    source: rows.join('\n'),
    line,
    lines,
    expectations,
    settings: readSettings(headers),
    input: toInput(headers, reply, language),
  };
}

function readHeader(row: string, headers: Map<string, string>): Line {
  const match = /^([A-Za-z-]+): (.*)$/.exec(row);
  if (!match) throw new Error(`Not a header line in a fixture: ${row}`);
  const name = (match[1] ?? '').toLowerCase();
  headers.set(name, (match[2] ?? '').replace(/\\n/g, '\n'));
  return { text: row, field: headerFields[name], offset: -(name.length + 2) };
}

function readSettings(headers: Map<string, string>): Partial<Settings> {
  const text = headers.get('settings');
  return text ? (JSON.parse(text) as Partial<Settings>) : {};
}

function toInput(headers: Map<string, string>, reply: string, language: Language): DraftInput {
  const known = new Set([
    ...Object.keys(headerFields),
    'channel',
    'date',
    'received',
    'address',
    'language',
    'history',
    'settings',
    'finished',
    'recent',
  ]);
  for (const name of headers.keys()) if (!known.has(name)) throw new Error(`Unknown fixture header "${name}".`);
  const channel = headers.get('channel') as Channel | undefined;
  if (channel && !channels.includes(channel)) throw new Error(`Unknown channel "${channel}".`);
  const date = headers.get('date');
  const received = headers.get('received');
  const moment = (text: string) => {
    const read = parseMoment(text);
    if (!read) throw new Error(`Not a date: ${text}`);
    return read;
  };
  const recent = headers.get('recent');
  const own = Object.fromEntries(
    (['from', 'cc', 'subject', 'history', 'customer', 'address', 'language'] as const)
      .filter((name) => headers.has(name))
      .map((name) => [name, headers.get(name)]),
  );
  return {
    language,
    reply,
    ...own,
    ...(channel && { channel }),
    ...(headers.has('reply-to') && { replyTo: headers.get('reply-to') as string }),
    ...(headers.has('finished') && { finished: headers.get('finished') === 'true' }),
    ...(date && { date: moment(date) }),
    ...(received && { received: moment(received) }),
    ...(recent && { recent: readRecent(recent) }),
  };
}

/** Earlier replies, parted by `|`; `3× ` before one stands for three of them. */
function readRecent(value: string): string[][] {
  return value.split('|').flatMap((part) => {
    const [, times = '1', text = ''] = /^\s*(?:(\d+)×)?(.*)$/.exec(part) ?? [];
    const hashes = findSentences(text).map(({ start, end }) => fingerprint(findWords(text.slice(start, end))));
    return Array.from({ length: Number(times) }, () => hashes);
  });
}

/** Draws what was found into the case, in the form of the fixture: equal to `source` when all is as expected. */
export function draw(example: Case, diagnostics: readonly Diagnostic[]): string {
  const rest = [...example.expectations];
  const rows: string[] = [];
  for (const line of example.lines) {
    if (line.field === 'reply' && line.offset === 0 && rows.length > 0) rows.push('');
    rows.push(line.text);
    for (const diagnostic of diagnostics.filter((candidate) => startsIn(candidate, line))) {
      rows.push(...drawOne(example, line, diagnostic, rest));
    }
  }
  return rows.join('\n').trimEnd();
}

function startsIn(diagnostic: Diagnostic, line: Line): boolean {
  if (diagnostic.in !== line.field) return false;
  if (line.offset < 0) return true;
  return diagnostic.start >= line.offset && diagnostic.start <= line.offset + line.text.length;
}

function drawOne(example: Case, line: Line, diagnostic: Diagnostic, rest: Expectation[]): string[] {
  const from = diagnostic.start - line.offset;
  const to = Math.min(diagnostic.end - line.offset, line.text.length);
  const mark = `${' '.repeat(from)}${'^'.repeat(Math.max(1, to - from))} ${diagnostic.ruleId}`;
  const at = rest.findIndex((expectation) => expectation.mark === mark);
  const expected = at < 0 ? undefined : rest.splice(at, 1)[0];
  const evidence = expected && expected.evidence.length === 0 ? [] : drawEvidence(example, diagnostic);
  const fixes = expected && expected.fixes.length === 0 ? [] : diagnostic.fixes.map(drawFix);
  return [mark, ...evidence, ...fixes];
}

function drawEvidence(example: Case, diagnostic: Diagnostic): string[] {
  return diagnostic.related.map(({ in: field, start, end }) => {
    const text = example.input[field] ?? '';
    return `↳ ${field}: ${text.slice(start, end).replace(/\n/g, '⏎')}`;
  });
}

function drawFix(fix: Fix): string {
  return `→ ${fix.kind}: ${fix.edits.map(drawEdit).join(' … ')}`;
}

function drawEdit(edit: Edit): string {
  return edit.newText.trim().replace(/\n/g, '⏎') || '(nothing)';
}
