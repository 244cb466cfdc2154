import type { Day } from '../../core/dates.js';
import { forbidden, notFound } from '../../core/errors.js';
import { languages, type LocalizedText } from '../../core/localized-text.js';
import { refuse } from '../../core/problem.js';
import { holdsEverywhere } from '../../people/roles.js';
import { record } from '../../people/staff-acts.js';
import type { Act } from '../../platform/act.js';
import { ownStatement } from '../../platform/database/own-statement.js';
import type { Jobs } from '../../platform/jobs/jobs.js';
import { recountJob } from './due-days.js';
import { fixedHolidays } from './fixed-holidays.js';
import { HolidayRow } from './holiday.entity.js';

export interface HolidayToSet {
  readonly day: Day;
  readonly name: LocalizedText;
  readonly confirmed: boolean;
}

const longestName = 120;
const years = { least: 2000, most: 2100 };

/** The public holidays, for the whole platform. Each change has open due days that span it counted anew. */
export class HolidaysService {
  constructor(private readonly jobs: Jobs) {}

  /** Adds the day, or changes what it is called. Answers how many open applications' due days are counted anew. */
  async set(act: Act, { day, name, confirmed }: HolidayToSet): Promise<number> {
    mustKeepHolidays(act, 'setHoliday');
    checkYear(Number(day.slice(0, 4)));
    const called = checkedName(name);
    const known = await act.em.findOne(HolidayRow, { day });
    record(act, 'setHoliday', { details: { day } });
    if (known) {
      Object.assign(known, { name: called, confirmed });
      return 0;
    }
    act.em.create(HolidayRow, { day, name: called, confirmed });
    return this.recount(act, [day]);
  }

  async remove(act: Act, day: Day): Promise<number> {
    mustKeepHolidays(act, 'removeHoliday');
    const known = await act.em.findOne(HolidayRow, { day });
    if (!known) throw notFound('Holiday', day);
    act.em.remove(known);
    record(act, 'removeHoliday', { details: { day } });
    return this.recount(act, [day]);
  }

  /** The national holidays of a year that do not move, those that are there already left as they are. */
  async addFixed(act: Act, year: number): Promise<number> {
    mustKeepHolidays(act, 'addFixedHolidays');
    checkYear(year);
    const there = await act.em.find(HolidayRow, { day: { $in: fixedHolidays(year).map(({ day }) => day) } });
    const known = new Set(there.map(({ day }) => day));
    const added = fixedHolidays(year).filter(({ day }) => !known.has(day));
    for (const holiday of added) act.em.create(HolidayRow, { ...holiday, confirmed: true });
    record(act, 'addFixedHolidays', { details: { year: String(year) } });
    return this.recount(
      act,
      added.map(({ day }) => day),
    );
  }

  private async recount(act: Act, days: readonly Day[]): Promise<number> {
    const spanned = await spanning(act, days);
    if (spanned > 0) await this.jobs.enqueue(act.em, recountJob, { days: [...days] });
    return spanned;
  }
}

/** Open applications whose time limit runs over one of these days. */
async function spanning({ em }: Act, days: readonly Day[]): Promise<number> {
  if (days.length === 0) return 0;
  const [found] = await ownStatement<{ count: number }>(
    em,
    `select count(*)::int as count from application
      where phase in ('SUBMITTED', 'IN_REVIEW', 'AWAITING_APPLICANT') and due_on >= $1::date`,
    [[...days].sort()[0]],
  );
  return found!.count;
}

function mustKeepHolidays({ viewer }: Act, act: string): void {
  if (!holdsEverywhere(viewer, 'ADMIN')) throw forbidden(act);
}

function checkYear(year: number): void {
  if (!(year >= years.least && year <= years.most)) refuse('holiday.year_out_of_range', ['day'], years);
}

/** What the public reads must be there in both languages of the administration. */
function checkedName(name: LocalizedText): LocalizedText {
  const written = languages.flatMap((language) => {
    const text = name[language]?.trim();
    if (text && text.length > longestName)
      refuse('holiday.name_too_long', ['name', language], { max: longestName });
    return text ? [[language, text] as const] : [];
  });
  const called: LocalizedText = Object.fromEntries(written);
  for (const language of ['fr', 'ar'] as const)
    if (!called[language]) refuse('holiday.name_missing', ['name', language]);
  return called;
}
