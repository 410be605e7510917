import { parseMoment, type LocalMoment } from '../../language/dates/moment';
import { BadArgument } from '../helper';
import { isEmpty, toText } from '../value';

/** True for what a reader would call empty: no value, or a text without a letter or figure in it. */
export function isBlank(value: unknown): boolean {
  return isEmpty(value) || (typeof value === 'string' && value.trim() === '');
}

/** A number, also one written in figures: 3, "3", "12,50". A point that may part thousands ("1.250") is refused. */
export function numberOf(value: unknown, helper: string): number | BadArgument {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const text = typeof value === 'string' ? value.trim() : '';
  if (/^\d{1,12}(?:[.,]\d{1,2})?$/.test(text)) return Number(text.replace(',', '.'));
  return new BadArgument({
    nl: `“${helper}” heeft een getal nodig, zoals 3 of 12.50; dit is ${shown(value).nl}.`,
    en: `“${helper}” takes a number such as 3 or 12.50; this is ${shown(value).en}.`,
  });
}

/** A moment as data writes it: "2026-11-25", "2026-11-25T14:30". */
export function momentOf(value: unknown, helper: string): LocalMoment | BadArgument {
  const moment = typeof value === 'string' ? parseMoment(value) : undefined;
  return (
    moment ??
    new BadArgument({
      nl: `“${helper}” heeft een datum nodig zoals "2026-11-25" of "2026-11-25T14:30"; dit is ${shown(value).nl}.`,
      en: `“${helper}” takes a date such as "2026-11-25" or "2026-11-25T14:30"; this is ${shown(value).en}.`,
    })
  );
}

/** A text that is not empty. */
export function textOf(value: unknown, helper: string): string | BadArgument {
  const text = isBlank(value) ? '' : (toText(value) ?? '').trim();
  if (text !== '') return text;
  return new BadArgument({
    nl: `“${helper}” heeft een tekst nodig; dit is ${shown(value).nl}.`,
    en: `“${helper}” takes a text; this is ${shown(value).en}.`,
  });
}

/** What is said when a helper gets too few or too many values. */
export function wrongCount(helper: string, example: string): BadArgument {
  return new BadArgument({
    nl: `Schrijf “${helper}” zo: {{${helper} ${example}}}.`,
    en: `Write “${helper}” like this: {{${helper} ${example}}}.`,
  });
}

const longestShown = 30;

function shown(value: unknown): { nl: string; en: string } {
  if (isBlank(value)) return { nl: 'leeg', en: 'empty' };
  const text = toText(value);
  if (text === undefined) return { nl: 'een groep waarden', en: 'a group of values' };
  const short = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  return { nl: `“${short}”`, en: `“${short}”` };
}
