import { endOfDay, type Day } from '../../core/dates.js';
import type { Dice } from '../random.js';
import { momentAfter } from '../timeline.js';

const minute = 60_000;
const hour = 60 * minute;

/** The time of one life: it only moves on, and never past the base instant. */
export class Clock {
  now: Date;
  private readonly longest: number;

  constructor(
    private readonly base: Date,
    private readonly dice: Dice,
    /** When the application is filed; its draft was begun a little earlier. */
    private readonly filed: Date,
  ) {
    this.now = new Date(filed.getTime() - dice.between(20, 90) * minute);
    const age = (base.getTime() - filed.getTime()) / (24 * hour);
    this.longest = Math.min(Math.max(Math.floor(age / 8), 0), 14);
  }

  passUntilFiled(): void {
    this.now = this.filed;
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

  private moveTo(wanted: Date): void {
    const later = new Date(Math.max(wanted.getTime(), this.now.getTime() + minute));
    const left = this.base.getTime() - this.now.getTime();
    // What does not fit before the base instant happens in the middle of what is left.
    this.now = later.getTime() < this.base.getTime() ? later : new Date(this.now.getTime() + left / 2);
  }
}
