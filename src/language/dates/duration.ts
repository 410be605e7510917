import type { Language } from '../language';
import { numberWords } from '../numbers';

/**
 * A length of time as one says it: "een kwartier", "anderhalf uur", "twee uur en tien minuten"; "an hour and a
 * half". Takes whole minutes, at least one; from a day on whole days are named.
 */
export function describeDuration(minutes: number, language: Language): string {
  const fixed = sayings[language].get(minutes);
  if (fixed) return fixed;
  if (minutes >= 1440 && minutes % 1440 === 0) return count(minutes / 1440, language, 'day');
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return count(rest, language, 'minute');
  if (rest === 0) return count(hours, language, 'hour');
  if (rest === 30) return halves(hours, language);
  return language === 'nl'
    ? `${count(hours, 'nl', 'hour')} en ${describeDuration(rest, 'nl')}`
    : `${count(hours, 'en', 'hour')} and ${count(rest, 'en', 'minute')}`;
}

/** The same as what is left: "nog anderhalf uur"; "another hour and a half". */
export function describeRemaining(minutes: number, language: Language): string {
  const duration = describeDuration(minutes, language);
  if (language === 'nl') return `nog ${duration}`;
  return /^an? /.test(duration) && !/^a quarter/.test(duration)
    ? duration.replace(/^an? /, 'another ')
    : `another ${duration}`;
}

const sayings: Record<Language, ReadonlyMap<number, string>> = {
  nl: new Map([
    [15, 'een kwartier'],
    [30, 'een halfuur'],
    [45, 'drie kwartier'],
    [75, 'vijf kwartier'],
    [90, 'anderhalf uur'],
  ]),
  en: new Map([
    [15, 'a quarter of an hour'],
    [30, 'half an hour'],
    [45, 'three quarters of an hour'],
    [90, 'an hour and a half'],
  ]),
};

const units = {
  nl: { minute: ['minuut', 'minuten'], hour: ['uur', 'uur'], day: ['dag', 'dagen'] },
  en: { minute: ['minute', 'minutes'], hour: ['hour', 'hours'], day: ['day', 'days'] },
} as const;

function count(amount: number, language: Language, unit: 'minute' | 'hour' | 'day'): string {
  const [one, more] = units[language][unit];
  if (amount === 1) return `${language === 'nl' ? 'een' : unit === 'hour' ? 'an' : 'a'} ${one}`;
  return `${inWords(amount, language)} ${more}`;
}

function halves(hours: number, language: Language): string {
  const word = inWords(hours, language);
  if (language === 'en') return `${word} and a half hours`;
  // "twee" and "drie" end in a vowel and take the diaeresis.
  return `${word}${/e$/.test(word) ? 'ën' : 'en'}half uur`;
}

/** Up to twenty in words, above in figures; a word for one is not asked for. */
function inWords(amount: number, language: Language): string {
  for (const [word, value] of numberWords(language)) if (value === amount) return word;
  return String(amount);
}
