import type { Language } from '../language';
import { dayNumber, weekdayOf } from './days';
import type { LocalMoment } from './moment';

const names: Record<Language, { readonly weekdays: readonly string[]; readonly months: readonly string[] }> = {
  nl: {
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    months: [
      ...['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus'],
      ...['september', 'oktober', 'november', 'december'],
    ],
  },
  en: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: [
      ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
      ...['September', 'October', 'November', 'December'],
    ],
  },
};

const near: Record<Language, readonly string[]> = { nl: ['vandaag', 'morgen'], en: ['today', 'tomorrow'] };

/** The days of the week from Monday, as a language writes them. */
export function weekdayNames(language: Language): readonly string[] {
  return names[language].weekdays;
}

/** The months from January, as a language writes them. */
export function monthNames(language: Language): readonly string[] {
  return names[language].months;
}

/** "woensdag 25 november"; "Wednesday 25 November". */
export function formatDay(date: LocalMoment, language: Language): string {
  const { weekdays, months } = names[language];
  return `${weekdays[weekdayOf(date) - 1]} ${date.day} ${months[date.month - 1]}`;
}

/** "17.00 uur"; "5pm", "5.30pm", "noon". */
export function formatTime(minutes: number, language: Language): string {
  const hour = Math.floor(minutes / 60);
  const rest = String(minutes % 60).padStart(2, '0');
  if (language === 'nl') return `${hour}.${rest} uur`;
  if (minutes === 720) return 'noon';
  return `${hour % 12 === 0 ? 12 : hour % 12}${rest === '00' ? '' : `.${rest}`}${hour < 12 ? 'am' : 'pm'}`;
}

/** A day as one names it on `today`: "vandaag"; "morgen, woensdag 25 november"; "donderdag 26 november". */
export function describeDay(date: LocalMoment, today: LocalMoment, language: Language): string {
  const ahead = dayNumber(date) - dayNumber(today);
  const word = ahead < 0 ? undefined : near[language][ahead];
  const day = formatDay(date, language);
  if (ahead === 0 && word) return word;
  return word ? `${word}, ${day}` : day;
}

/** A moment with its time: "morgen, woensdag 25 november, om 17.00 uur"; "Wednesday 25 November at 5pm". */
export function describeMoment(moment: LocalMoment, today: LocalMoment, language: Language): string {
  const day = describeDay(moment, today, language);
  if (moment.minutes === undefined) return day;
  const time = `${language === 'nl' ? 'om' : 'at'} ${formatTime(moment.minutes, language)}`;
  return `${day}${day.includes(',') ? ',' : ''} ${time}`;
}

/**
 * A last moment to promise: "vandaag vóór 17.00 uur", "uiterlijk morgen, woensdag 25 november"; "today before 5pm",
 * "by tomorrow, Wednesday 25 November". The time is named on the day itself only.
 */
export function describeDeadline(moment: LocalMoment, today: LocalMoment, language: Language): string {
  const day = describeDay(moment, today, language);
  if (dayNumber(moment) !== dayNumber(today)) return `${language === 'nl' ? 'uiterlijk' : 'by'} ${day}`;
  if (moment.minutes === undefined) return language === 'nl' ? 'vandaag nog' : 'today';
  return `${day} ${language === 'nl' ? 'vóór' : 'before'} ${formatTime(moment.minutes, language)}`;
}
