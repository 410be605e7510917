import type { Channel } from '../../engine/draft';
import type { Localized } from '../../language/language';
import type { LibraryProblem } from '../../templates/info';
import { stretchesOf, type Stretch } from '../../templates/preview';
import type { TestOutcome } from '../../templates/test-outcome';
import { channelNames } from '../draft-names';
import { fill, type Reader } from '../reader';
import script from './preview.client.js';
import style from './preview.css';

/** What the preview shows. */
export interface Shown {
  readonly outcome: TestOutcome;
  readonly channel: Channel;
  /** The names of the cases that can be chosen, and the one that is. Without any it is a reply in the making. */
  readonly cases: readonly string[];
  readonly chosen: number;
  /** How long a reply in this channel is at most: characters on social media, words elsewhere. */
  readonly most: number;
}

const texts = {
  cases: { nl: 'Welk antwoord', en: 'Which reply' },
  reply: { nl: 'Het antwoord', en: 'The reply' },
  customer: { nl: 'Het bericht van de klant', en: 'The customer’s message' },
  words: {
    nl: '{channel}: {length} van hoogstens {most} woorden.',
    en: '{channel}: {length} of at most {most} words.',
  },
  characters: {
    nl: '{channel}: {length} van hoogstens {most} tekens.',
    en: '{channel}: {length} of at most {most} characters.',
  },
  none: { nl: 'Niets aan te merken.', en: 'Nothing to remark.' },
  marks: { nl: 'Markeringen', en: 'Marks' },
  value: { nl: ' De woorden komen uit een waarde: {names}.', en: ' The words come from a value: {names}.' },
} satisfies Record<string, Localized>;

/** The page around what is shown. Nothing but its own style and script may be loaded or run. */
export function previewPage(nonce: string, { language, say }: Reader): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}';`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escape(say(texts.reply))}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body><main></main><script nonce="${nonce}">${script}</script></body>
</html>`;
}

/** What is shown, as the inside of the page. */
export function previewBody({ outcome, channel, cases, chosen, most }: Shown, reader: Reader): string {
  const { customer } = outcome.testCase.test;
  const options = cases.map(
    (name, index) => `<option value="${index}"${index === chosen ? ' selected' : ''}>${escape(name)}</option>`,
  );
  const said = customer === undefined ? '' : section('customer', reader.say(texts.customer), escape(customer));
  const label = escape(reader.say(texts.cases));
  const select = `<header><select id="cases" aria-label="${label}">${options.join('')}</select></header>`;
  return `${options.length === 0 ? '' : select}
<div class="${channel}">${said}${section('reply', reader.say(texts.reply), replyOf(outcome))}</div>
<p class="measure">${escape(measure(outcome.text, channel, most, reader))}</p>
${options.length === 0 ? '' : remarks(outcome, reader)}`;
}

function section(kind: 'customer' | 'reply', name: string, inner: string): string {
  return `<section class="${kind}" aria-label="${escape(name)}">${inner}</section>`;
}

function replyOf(outcome: TestOutcome): string {
  return stretchesOf(outcome)
    .map((stretch, index) => pieceOf(stretch, index, outcome))
    .join('');
}

function pieceOf({ text, origin, marks }: Stretch, index: number, outcome: TestOutcome): string {
  const { kind, file, start, end, name } = origin;
  const [first] = marks;
  const mark = first === undefined ? undefined : outcome.marks[first];
  const inner = mark ? `<mark class="${mark.severity}">${escape(text)}</mark>` : escape(text);
  const title = name === undefined ? '' : ` title="${escape(`{{${name}}}`)}"`;
  const described = mark ? ` aria-describedby="mark-${first}"` : '';
  return `<span id="piece-${index}" class="piece ${kind}" role="link" tabindex="${index === 0 ? 0 : -1}"${title}${described}${placeOf({ file, start, end })}>${inner}</span>`;
}

function placeOf({ file, start, end }: Pick<LibraryProblem, 'file' | 'start' | 'end'>): string {
  return ` data-file="${escape(file)}" data-start="${start}" data-end="${end}"`;
}

function measure(text: string, channel: Channel, most: number, { say }: Reader): string {
  const counted = channel === 'social' ? texts.characters : texts.words;
  const length = channel === 'social' ? [...text.trim()].length : (text.match(/\S+/g)?.length ?? 0);
  return say(fill(counted, { channel: say(channelNames[channel]), length, most }));
}

/** What is missing in the reply, and what the rules mark in it, each leading to its place. */
function remarks({ faults, marks }: TestOutcome, reader: Reader): string {
  const rows = [
    ...faults.map((fault) => row(fault, reader.say(fault.message), '')),
    ...marks.map((mark, index) => {
      const names = mark.names.map((name) => `{{${name}}}`).join(', ');
      const source = mark.from === 'value' ? reader.say(fill(texts.value, { names })) : '';
      return row(mark, reader.say(mark.message) + source, ` id="mark-${index}"`, mark.ruleId);
    }),
  ];
  if (rows.length === 0) return `<p>${escape(reader.say(texts.none))}</p>`;
  return `<h2>${escape(reader.say(texts.marks))}</h2><ul>${rows.join('')}</ul>`;
}

function row(place: LibraryProblem | TestOutcome['marks'][number], text: string, id: string, rule = ''): string {
  return `<li${id}><button type="button"${placeOf(place)}>${escape(text)}</button> <span class="source">${escape(rule)}</span></li>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A number used once, so that only our own style and script count in the page. */
export function nonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
