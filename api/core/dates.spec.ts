import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, day, daysBetween, endOfDay, legalDay, parseDay, startOfDay, weekday } from './dates.js';

const days = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((instant) => day(instant.toISOString().slice(0, 10)));

describe('legal days', () => {
  it.each([
    ['2025-11-22T22:59:59Z', '2025-11-22'],
    ['2025-11-22T23:00:00Z', '2025-11-23'],
    // Ramadan 2025: Morocco is on UTC
    ['2025-03-10T23:30:00Z', '2025-03-10'],
    ['2025-03-11T00:00:00Z', '2025-03-11'],
  ])('at %s it is %s in Morocco', (instant, expected) => {
    expect(legalDay(new Date(instant))).toBe(expected);
  });

  it.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '', '2026-01-01T00:00:00Z', '0000-00-00'])(
    'takes "%s" for no day',
    (text) => expect(parseDay(text)).toBeNull(),
  );

  it('begins and ends each day at the instants at which the day changes', () => {
    fc.assert(
      fc.property(days, (of) => {
        const [start, end] = [startOfDay(of).getTime(), endOfDay(of).getTime()];
        expect(legalDay(new Date(start))).toBe(of);
        expect(legalDay(new Date(start - 1))).toBe(addDays(of, -1));
        expect(legalDay(new Date(end - 1))).toBe(of);
        expect(legalDay(new Date(end))).toBe(addDays(of, 1));
      }),
    );
  });

  it('counts days there and back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
        expect(weekday(addDays(from, 7))).toBe(weekday(from));
      }),
    );
  });
});
