import type { Language } from '../language/language';
import type { Command } from './arguments';
import en from './help.en.txt';
import nl from './help.nl.txt';

/** How to use the command line, or one command of it. */
export function help(command: Command | undefined, locale: Language): string {
  const text = locale === 'nl' ? nl : en;
  if (!command) return text;
  const [first = '', ...rest] = text.split(/^(?=golden-reply \w)/m);
  const own = rest.filter((part) => part.startsWith(`golden-reply ${command}`));
  return own.join('') || first;
}
