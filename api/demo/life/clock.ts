import { endOfDay, type Day } from '../../core/dates.js';
import type { Dice } from '../random.js';
import { momentAfter, momentBefore } from '../timeline.js';

const hour = 3_600_000;

/** The time of one life: it only moves on, and never past the base instant. */
export class Clock {
  now: Date;
  private readonly longest: number;

  constructor(
    private readonly base: Date,
    private readonly dice: Dice,
    age: number,
  ) {
    const started = momentBefore(base, age, dice);
    this.now = new Date(Math.min(started.getTime(), base.getTime() - 6 * hour));
    this.longest = Math.min(Math.max(Math.floor(age / 8), 0), 14);
  }

  /** Some days until the next thing happens, in working hours. */
  passDays(): void {
    this.moveTo(momentAfter(this.now, this.dice.between(0, this.longest), this.dice));
  }

  passMinutes(): void {
    this.moveTo(momentAfter(this.now, 0, this.dice));
  }

  /** To the first hours after a day is over. */
  passUntilAfter(day: Day): void {
    this.moveTo(new Date(endOfDay(day).getTime() + 8 * hour));
  }

  private moveTo(later: Date): void {
    const left = this.base.getTime() - this.now.getTime();
    // What does not fit before the base instant happens in the middle of what is left.
    this.now = later.getTime() < this.base.getTime() ? later : new Date(this.now.getTime() + left / 2);
  }
}
