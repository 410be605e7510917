import type { Span } from '../span';

/** A part of a day. */
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

/** What the words before a moment make of it: "binnen", "uiterlijk", "over", "sinds"; `ago` is the past. */
export type Relation = 'within' | 'by' | 'on' | 'after' | 'from' | 'since' | 'ago' | 'each' | 'during';

/** "25 november 2026", "25-11", "dinsdag 25 november". Month is 1 to 12, weekday 1 (Monday) to 7. */
export interface DateReading {
  readonly kind: 'date';
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  readonly weekday?: number;
}

/** "dinsdag", "komende dinsdag", "volgende week dinsdag" (`weeks` 1), "afgelopen dinsdag" (`weeks` -1). */
export interface WeekdayReading {
  readonly kind: 'weekday';
  readonly weekday: number;
  /** The week it is in, counted from this one; undefined for the first one to come. */
  readonly weeks?: number;
  readonly part?: DayPart;
}

/** "vandaag" (0), "morgenmiddag" (1), "gisteren" (-1). */
export interface RelativeDayReading {
  readonly kind: 'relative-day';
  readonly days: number;
  readonly part?: DayPart;
}

/** "deze week" (0), "eind volgende week" (1, end), "begin december" (month 12), "eind van de dag". */
export interface PeriodReading {
  readonly kind: 'period';
  readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'year';
  readonly offset: number;
  readonly month?: number;
  readonly part?: 'begin' | 'middle' | 'end';
}

/** "17.00 uur", "half drie", "5pm": minutes after midnight. */
export interface TimeReading {
  readonly kind: 'time';
  readonly minutes: number;
}

/** "binnen 3 tot 5 werkdagen", "anderhalf uur". */
export interface DurationReading {
  readonly kind: 'duration';
  readonly least: number;
  readonly most: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year';
}

export type Reading = DateReading | WeekdayReading | RelativeDayReading | PeriodReading | TimeReading | DurationReading;

/** A moment or a length of time in a text; the span begins at the word that leads it ("binnen", "by"). */
export type FoundMoment = Reading &
  Span & {
    readonly relation: Relation | undefined;
    /** The words without what leads them. */
    readonly core: Span;
  };
