import type { Localized } from '../../language/language';
import type { ReportedMark } from '../../templates/test-report';
import type { Reader } from '../reader';

/** What of the marked words is not the text's own; empty when all is. */
export function tellSource({ from, names, words }: ReportedMark, reader: Reader): string {
  const listed = names.map((name) => `{{${name}}}`).join(', ');
  const text = words.replace(/\s+/g, ' ');
  const said: Readonly<Record<ReportedMark['from'], Localized | undefined>> = {
    text: undefined,
    mixed: { nl: `De klant leest: “${text}”.`, en: `The customer reads: “${text}”.` },
    helper: { nl: `“${text}” is wat ${listed} hier maakt.`, en: `“${text}” is what ${listed} makes here.` },
    value: {
      nl: `“${text}” komt uit ${listed}, niet uit het sjabloon.`,
      en: `“${text}” comes from ${listed}, not from the template.`,
    },
    whole: { nl: 'Dit gaat over het hele antwoord.', en: 'This is about the whole reply.' },
  };
  const told = said[from];
  return told ? reader.say(told) : '';
}

/** As many tests as a message names. */
const mostTests = 3;

/** A message with the tests that show it. */
export function tellTests(message: string, tests: readonly string[]): string {
  const more = tests.length > mostTests ? ' …' : '';
  return `${message}\n${tests.slice(0, mostTests).join('\n')}${more}`;
}
