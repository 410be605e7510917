import { resolve } from 'node:path';
import { usualAddress, type Channel } from '../engine/draft';
import type { Settings } from '../engine/settings';
import type { AddressForm } from '../language/address/form';
import { closest } from '../language/closest';
import { parseMoment } from '../language/dates/moment';
import type { Localized } from '../language/language';
import { findPlaceholders } from '../language/placeholders/find';
import { languageOf, type Locale } from '../templates/info';
import type { Library, TemplateEntry } from '../templates/library';
import type { Rendering } from '../templates/render';
import { renderVariant, withFallbacks, type Occasion } from '../templates/test-case';
import { chooseVariant, type Variant } from '../templates/variant';
import { UsageError } from './arguments';
import { lineIndex } from './lines';
import type { Call } from './run';
import { findTeams } from './team';
import { readFolder, readText, type ReadFolder } from './template-files';
import { complain, exitCode, write } from './terminal';

/** `golden-reply template render <id>`: writes the reply; gives the exit code, 1 when something is missing in it. */
export async function renderOne(call: Call): Promise<number> {
  const { terminal, locale, operands, values } = call;
  const [id, ...more] = operands;
  if (id === undefined || more.length > 0) throw new UsageError(oneName);
  const read = await readFolder(terminal, locale, textOf(values.folder));
  if (!read) return exitCode.failure;
  const entry = read.library.templates.get(id);
  if (!entry) throw new UsageError(noTemplate(id, read.library));
  const teams = findTeams(terminal, locale, values.config);
  const { settings } = (await teams.workbenchFor(read.folder)).read({ reply: '' });
  const occasion = await occasionOf(call, entry, read.library, settings);
  const variant = textFor(entry, occasion, read.library);
  const data = withFallbacks(entry.info, occasion.locale, await readData(call));
  const rendering = renderVariant(read.library, variant, data, occasion);
  const isComplete = complainOf(call, read, rendering);
  await write(terminal, rendering.text);
  if (read.failed || teams.failed) return exitCode.failure;
  return isComplete ? exitCode.clean : exitCode.findings;
}

function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

async function occasionOf(
  call: Call,
  { info }: TemplateEntry,
  { byDefault }: Library,
  settings: Settings,
): Promise<Occasion> {
  const { values } = call;
  const date = textOf(values.date);
  if (date !== undefined && !parseMoment(date)) throw new UsageError(noDate(date));
  const channel = (values.channel ?? info.channels[0] ?? 'email') as Channel;
  const usual = settings.address === 'mirror' ? usualAddress(channel) : settings.address;
  const locale = (values.locale ?? byDefault) as Locale;
  const register = languageOf(locale) === 'en' ? 'u' : ((values.register ?? usual) as AddressForm);
  const customer = values.customer === undefined ? undefined : await readNamed(call, String(values.customer));
  return { locale, register, channel, date, customer, settings };
}

function textFor(entry: TemplateEntry, occasion: Occasion, { byDefault }: Library): Variant {
  const variant = chooseVariant(entry.variants, { ...occasion, byDefault });
  if (variant) return variant;
  const files = entry.variants.map(({ file }) => file).join(', ');
  throw new UsageError({
    nl: `${entry.id} heeft geen tekst in het ${occasion.locale} met ${occasion.register}; wel: ${files}.`,
    en: `${entry.id} has no text in ${occasion.locale} with ${occasion.register}; there are: ${files}.`,
  });
}

/** Names what is missing in a reply. True when nothing is. */
function complainOf({ terminal, locale }: Call, { texts, prefix }: ReadFolder, { text, problems }: Rendering): boolean {
  for (const { file, start, message } of problems) {
    const { line, column } = lineIndex(texts.get(file) ?? '').positionAt(start);
    const place = `${prefix}${file}:${line}:${column}: `;
    complain(terminal, locale, { nl: place + message.nl, en: place + message.en });
  }
  const blanks = findPlaceholders(text).map((blank) => blank.text);
  const list = blanks.join(', ');
  if (blanks.length > 0)
    complain(terminal, locale, { nl: `nog in te vullen: ${list}`, en: `still to be filled in: ${list}` });
  return problems.length + blanks.length === 0;
}

/** The values in the file that `--data` names. */
async function readData(call: Call): Promise<Readonly<Record<string, unknown>>> {
  if (call.values.data === undefined) return {};
  const name = String(call.values.data);
  const text = await readNamed(call, name);
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data as Record<string, unknown>;
  } catch {
    // What is wrong with it is said below.
  }
  throw new UsageError({
    nl: `${name}: hier horen waarden als JSON, zoals {"naam": "Kim"}.`,
    en: `${name}: values as JSON belong here, such as {"name": "Kim"}.`,
  });
}

/** The text of a file that an option names; "-" is standard input. */
async function readNamed({ terminal }: Call, name: string): Promise<string> {
  if (name === '-') {
    const chunks: Uint8Array[] = [];
    for await (const chunk of terminal.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    return Buffer.concat(chunks).toString('utf8');
  }
  const text = await readText(resolve(terminal.folder, name));
  if (typeof text === 'string') return text;
  throw new UsageError({ nl: `${name}: ${text.nl}`, en: `${name}: ${text.en}` });
}

const oneName: Localized = {
  nl: 'Noem één sjabloon: golden-reply template render te-laat --data waarden.json.',
  en: 'Name one template: golden-reply template render late --data values.json.',
};

function noTemplate(id: string, { templates }: Library): Localized {
  const known = [...templates.keys()];
  const meant = closest(id, known);
  const list = known.join(', ');
  return {
    nl: `Er is geen sjabloon “${id}”. ${meant ? `Bedoeld: ${meant}?` : `Wel: ${list}.`}`,
    en: `There is no template “${id}”. ${meant ? `Did you mean ${meant}?` : `There are: ${list}.`}`,
  };
}

function noDate(text: string): Localized {
  return {
    nl: `--date kan niet “${text}” zijn. Schrijf bijvoorbeeld 2026-11-24T10:00.`,
    en: `--date cannot be “${text}”. Write, for example, 2026-11-24T10:00.`,
  };
}
