import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import type { DraftInput, Ignored } from '../engine/draft';
import type { LocalMoment } from '../language/dates/moment';
import { findFences, type Fences } from './fences';

/** The reply file of a draft ("Open as Reply"): front matter, the customer's message quoted, the reply. */
export function toReplyFile(input: DraftInput): string {
  const values = {
    ...{ channel: input.channel, from: input.from, 'reply-to': input.replyTo, cc: input.cc, subject: input.subject },
    ...{ language: input.language === 'unknown' ? undefined : input.language, address: input.address },
    ...{ date: input.date && written(input.date), received: input.received && written(input.received) },
    ...{ history: input.history, ignore: input.ignore },
  };
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  const head = Object.keys(filled).length > 0 ? `---\n${stringify(filled, { lineWidth: 0 })}---\n\n` : '';
  const customer = input.customer
    ? `${input.customer
        .trim()
        .replace(/^/gm, '> ')
        .replace(/[ \t]+$/gm, '')}\n\n`
    : '';
  return `${head}${customer}${input.reply.trim()}\n`;
}

function written({ year, month, day, minutes }: LocalMoment): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return minutes === undefined ? date : `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The edit, in document offsets, that adds an ignored finding to the front matter of a reply file. */
export function ignoreEdit(text: string, ignored: Ignored): { start: number; end: number; newText: string } {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const fences = findFences(text, 'ours');
  const lines = [`- rule: ${ignored.rule}`, `  text: ${JSON.stringify(ignored.text)}`];
  const block = ['ignore:', ...lines.map((line) => `  ${line}`), ''].join(eol);
  if (!fences) {
    const at = text.startsWith('\uFEFF') ? 1 : 0;
    return { start: at, end: at, newText: `---${eol}${block}---${eol}${eol}` };
  }
  return besideOthers(text, fences, ignored, lines, eol) ?? insertion(text, fences.content.end, block, eol);
}

/** Adds to the list that is there already, in its own style. */
function besideOthers(
  text: string,
  { content }: Fences,
  ignored: Ignored,
  lines: readonly string[],
  eol: string,
): ReturnType<typeof ignoreEdit> | undefined {
  const document = parseDocument(text.slice(content.start, content.end), { prettyErrors: false, logLevel: 'silent' });
  const list = isMap(document.contents) ? document.contents.get('ignore', true) : undefined;
  if (!isSeq(list) || !list.range) return undefined;
  const [start, end] = [content.start + list.range[0], content.start + list.range[1]];
  if (list.flow) {
    const item = `{ rule: ${ignored.rule}, text: ${JSON.stringify(ignored.text)} }`;
    return { start: end - 1, end: end - 1, newText: list.items.length > 0 ? `, ${item}` : item };
  }
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return insertion(text, end, `${lines.map((line) => indent + line).join(eol)}${eol}`, eol);
}

function insertion(text: string, at: number, lines: string, eol: string): ReturnType<typeof ignoreEdit> {
  const after = at > 0 && !/[\r\n]/.test(text.charAt(at - 1));
  return { start: at, end: at, newText: after ? `${eol}${lines.trimEnd()}` : lines };
}
