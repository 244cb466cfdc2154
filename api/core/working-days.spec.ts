import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Day, addDays, day, daysBetween, endOfDay } from './dates.js';
import { type DayUnit, dueDate, dueDay, isOverdue, isWorkingDay } from './working-days.js';

const days = fc.integer({ min: 0, max: 9000 }).map((count) => addDays(day('2020-01-01'), count));
const someHolidays = fc.uniqueArray(days, { maxLength: 300 }).map((list) => new Set<Day>(list));
const lengths = fc.integer({ min: 0, max: 120 });
const none = new Set<Day>();

describe('time limits', () => {
  it.each<[string, number, DayUnit, string[], string]>([
    ['2026-11-23T10:00:00Z', 20, 'WORKING', [], '2026-12-21'],
    ['2026-11-23T10:00:00Z', 20, 'WORKING', ['2026-12-01', '2026-12-05'], '2026-12-22'],
    ['2026-11-20T10:00:00Z', 1, 'WORKING', [], '2026-11-23'],
    ['2026-11-21T10:00:00Z', 1, 'WORKING', [], '2026-11-23'],
    ['2026-11-23T10:00:00Z', 60, 'CALENDAR', [], '2027-01-22'],
    // 23:30 UTC was already the 24th in Morocco, on UTC+1 then
    ['2025-11-23T23:30:00Z', 1, 'CALENDAR', [], '2025-11-25'],
    ['2026-11-21T10:00:00Z', 0, 'WORKING', [], '2026-11-21'],
  ])('from %s, %d %s days without %j: %s', (start, count, unit, holidays, expected) => {
    expect(dueDate(new Date(start), { days: count, unit }, new Set(holidays.map(day)))).toBe(expected);
  });

  it('ends on a working day, with exactly that many working days in it', () => {
    fc.assert(
      fc.property(days, lengths, someHolidays, (start, count, holidays) => {
        const due = dueDay(start, { days: count, unit: 'WORKING' }, holidays);
        const within = Array.from({ length: daysBetween(start, due) }, (_, at) => addDays(start, at + 1));
        expect(within.filter((each) => isWorkingDay(each, holidays))).toHaveLength(count);
        if (count > 0) expect(isWorkingDay(due, holidays)).toBe(true);
      }),
    );
  });

  it('never grows shorter by a holiday, a day more, or counting working days', () => {
    fc.assert(
      fc.property(days, lengths, someHolidays, (start, count, holidays) => {
        const due = dueDay(start, { days: count, unit: 'WORKING' }, holidays);
        expect(due >= dueDay(start, { days: count, unit: 'WORKING' }, none)).toBe(true);
        expect(dueDay(start, { days: count + 1, unit: 'WORKING' }, holidays) > due).toBe(true);
        expect(due >= dueDay(start, { days: count, unit: 'CALENDAR' }, holidays)).toBe(true);
      }),
    );
  });

  it('runs on: a limit and then its extension is the limit of their sum', () => {
    fc.assert(
      fc.property(
        days,
        lengths,
        lengths,
        someHolidays,
        fc.constantFrom<DayUnit>('CALENDAR', 'WORKING'),
        (start, a, b, holidays, unit) => {
          const extended = dueDay(dueDay(start, { days: a, unit }, holidays), { days: b, unit }, holidays);
          expect(extended).toBe(dueDay(start, { days: a + b, unit }, holidays));
        },
      ),
    );
  });

  it('is overdue from the first instant after the due day, not before', () => {
    fc.assert(
      fc.property(days, (due) => {
        const end = endOfDay(due).getTime();
        expect(isOverdue(due, new Date(end - 1))).toBe(false);
        expect(isOverdue(due, new Date(end))).toBe(true);
      }),
    );
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses a limit of %d days', (count) => {
    expect(() => dueDay(day('2026-01-01'), { days: count, unit: 'CALENDAR' }, none)).toThrow(RangeError);
  });
});
