import { type Day, addDays, legalDay, weekday } from './dates.js';

/** How the days of a time limit are counted: all of them, or without weekends and public holidays. */
export const dayUnits = ['CALENDAR', 'WORKING'] as const;
export type DayUnit = (typeof dayUnits)[number];

/** A time limit as a law or a procedure states it: "20 working days". */
export interface TimeLimit {
  /** How many days; 0 means the same day. */
  readonly days: number;
  readonly unit: DayUnit;
}

/** Public holidays, as staff keep them: some move with the moon, so they are data, never a formula. */
export type Holidays = ReadonlySet<Day>;

/** Administrations rest on Saturdays, Sundays and public holidays. */
export function isWorkingDay(of: Day, holidays: Holidays): boolean {
  const dayOfWeek = weekday(of);
  return dayOfWeek !== 0 && dayOfWeek !== 6 && !holidays.has(of);
}

/**
 * The last day of a time limit. The day on which it starts (in Morocco, whatever the hour) is not counted: the first
 * counted day is the next one, or the next working one. The due day belongs to the limit up to its end: see `isOverdue`.
 * A limit in calendar days that ends on a holiday is not moved; where a text moves it, the procedure says working days.
 */
export function dueDate(start: Date, limit: TimeLimit, holidays: Holidays): Day {
  return dueDay(legalDay(start), limit, holidays);
}

/** The same from a day: what an extension of a limit, which runs on from the former due day, is counted with. */
export function dueDay(start: Day, { days, unit }: TimeLimit, holidays: Holidays): Day {
  if (!Number.isSafeInteger(days) || days < 0)
    throw new RangeError(`a time limit of ${days} days cannot be counted`);
  if (unit === 'CALENDAR') return addDays(start, days);
  let due = start;
  for (let left = days; left > 0;) {
    due = addDays(due, 1);
    if (isWorkingDay(due, holidays)) left--;
  }
  return due;
}

/** True from the first instant after the due day in Morocco. */
export const isOverdue = (due: Day, now: Date): boolean => legalDay(now) > due;
