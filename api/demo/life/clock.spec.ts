import { describe, expect, it } from '@jest/globals';
import { day } from '../../core/dates.js';
import { diceFor } from '../random.js';
import { Clock } from './clock.js';

const base = new Date('2026-11-23T09:00:00Z');
const hoursBefore = (hours: number) => new Date(base.getTime() - hours * 3_600_000);

describe('the clock of a life', () => {
  it.each([5, 30, 700, 6_000])(
    'moves on and stays before the base instant, filed %i hours before',
    (hours) => {
      const clock = new Clock(base, diceFor(`clock ${hours}`), hoursBefore(hours));
      const seen = [clock.now.getTime()];
      clock.passUntilFiled();
      for (let act = 0; act < 20; act++) {
        seen.push(clock.now.getTime());
        if (act % 3 === 0) clock.passMinutes();
        else clock.passDays();
      }
      expect(seen).toEqual([...seen].sort((one, other) => one - other));
      expect(seen.at(-1)).toBeLessThan(base.getTime());
    },
  );

  it('waits until a day is over, and never goes back for it', () => {
    const clock = new Clock(base, diceFor('due'), hoursBefore(2_000));
    clock.passUntilFiled();
    clock.passUntilAfter(day('2026-10-30'));
    expect(clock.now.toISOString().slice(0, 10)).toBe('2026-10-31');
    clock.passUntilAfter(day('2026-10-01'));
    expect(clock.now.toISOString().slice(0, 10)).toBe('2026-10-31');
  });
});
