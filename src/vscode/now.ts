import type { LocalMoment } from '../language/dates/moment';

/** The moment on the clock of the machine: below the editor nothing looks at a clock. */
export function now(): LocalMoment {
  const date = new Date();
  const minutes = date.getHours() * 60 + date.getMinutes();
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate(), minutes };
}
