import type { Day } from '../../core/dates.js';
import type { Holidays } from '../../core/working-days.js';
import type { Act } from '../../platform/act.js';
import { HolidayRow } from './holiday.entity.js';

/** The public holidays from a day on: what a time limit that starts then is counted with. */
export async function holidaysFrom({ em }: Act, from: Day): Promise<Holidays> {
  const holidays = await em.find(HolidayRow, { day: { $gte: from } });
  return new Set(holidays.map((holiday) => holiday.day));
}
