import { channels, type Channel, type DraftInput } from '../engine/draft';
import type { Localized, TextLanguage } from '../language/language';
import { parseMoment, type LocalMoment } from '../language/dates/moment';

/** A line of `--jsonl`: the draft and the id that goes back with its diagnostics. */
export interface Exchange {
  readonly id: string | number | null;
  readonly input: DraftInput;
}

/** What is wrong with a line. */
export class ExchangeError extends Error {
  constructor(readonly localized: Localized) {
    super(localized.en);
  }
}

/** Reads a line. Fields that we do not know are ignored, `null` counts as absent. Throws `ExchangeError`. */
export function readExchange(line: string): Exchange {
  const object = parse(line);
  const text = (name: string): string | undefined => textOf(object, name);
  const reply = text('reply');
  if (reply === undefined) throw new ExchangeError({ nl: '“reply” ontbreekt.', en: '“reply” is missing.' });
  const [channel, language] = [channelOf(text('channel')), languageOf(text('language'))];
  const [date, received] = [momentOf('date', text('date')), momentOf('received', text('received'))];
  const others = (['from', 'replyTo', 'cc', 'subject', 'history', 'customer'] as const).flatMap((name) => {
    const value = text(name);
    return value === undefined ? [] : [[name, value]];
  });
  const known = { ...(channel && { channel }), ...(language && { language }) };
  const moments = { ...(date && { date }), ...(received && { received }) };
  return { id: idOf(object), input: { ...Object.fromEntries(others), ...known, ...moments, reply } };
}

function parse(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ExchangeError({ nl: `Dit is geen JSON: ${reason}`, en: `This is not JSON: ${reason}` });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new ExchangeError({ nl: 'Dit is geen JSON-object.', en: 'This is not a JSON object.' });
}

function idOf({ id = null }: Readonly<Record<string, unknown>>): Exchange['id'] {
  if (id === null || typeof id === 'string' || typeof id === 'number') return id;
  throw new ExchangeError({ nl: '“id” moet tekst of een getal zijn.', en: '“id” must be a string or a number.' });
}

function textOf(object: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = object[name] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  throw new ExchangeError({ nl: `“${name}” moet tekst zijn.`, en: `“${name}” must be a string.` });
}

function channelOf(name: string | undefined): Channel | undefined {
  if (name === undefined) return undefined;
  const channel = channels.find((one) => one === name);
  if (channel) return channel;
  const list = channels.join(', ');
  throw new ExchangeError({
    nl: `Het kanaal “${name}” bestaat niet. Kies uit: ${list}.`,
    en: `There is no channel “${name}”. Choose from: ${list}.`,
  });
}

/** "nl", "en", with or without a region; the code of another language is a language that we do not know. */
function languageOf(code: string | undefined): TextLanguage | undefined {
  if (code === undefined) return undefined;
  const main = /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/i.exec(code)?.[1]?.toLowerCase();
  if (main === 'nl' || main === 'en') return main;
  if (main !== undefined || code === 'unknown') return 'unknown';
  throw new ExchangeError({
    nl: `“${code}” is geen taalcode zoals “nl” of “en”.`,
    en: `“${code}” is not a language code such as “nl” or “en”.`,
  });
}

function momentOf(name: string, text: string | undefined): LocalMoment | undefined {
  if (text === undefined) return undefined;
  const moment = parseMoment(text);
  if (moment) return moment;
  throw new ExchangeError({
    nl: `“${name}” is geen datum zoals 2026-11-24 of 2026-11-24T15:10: ${text.slice(0, 40)}`,
    en: `“${name}” is not a date such as 2026-11-24 or 2026-11-24T15:10: ${text.slice(0, 40)}`,
  });
}
