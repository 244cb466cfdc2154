import { addDays, legalDay, startOfDay, weekday } from '../core/dates.js';
import type { Dice } from './random.js';

const minute = 60_000;

/** Some minute of the working hours (8:30 to 16:30 in Morocco) of the day that lies so many days before the instant. */
export function momentBefore(base: Date, days: number, dice: Dice): Date {
  return inOfficeHours(addDays(legalDay(base), -days), dice);
}

/** A later moment: so many days on, in working hours; minutes later when it is no day at all. */
export function momentAfter(earlier: Date, days: number, dice: Dice): Date {
  if (days === 0) return new Date(earlier.getTime() + dice.between(2, 40) * minute);
  return inOfficeHours(addDays(legalDay(earlier), days), dice);
}

function inOfficeHours(of: ReturnType<typeof legalDay>, dice: Dice): Date {
  // Saturdays and Sundays wait for Monday.
  const worked = addDays(of, weekday(of) === 6 ? 2 : weekday(of) === 0 ? 1 : 0);
  return new Date(startOfDay(worked).getTime() + dice.between(510, 990) * minute + dice.between(0, 59_999));
}
