// Public holidays that staff add and remove, and what becomes of time limits that run over them.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, legalDay, weekday, type Day } from '../../api/core/dates.js';
import { dueDay } from '../../api/core/working-days.js';
import { act } from '../../api/platform/act.js';
import { anonymous, type Viewer } from '../../api/platform/access/viewer.js';
import type { JobRunner } from '../../api/platform/jobs/jobs.js';
import { createJobs } from '../../api/platform/jobs/pg-boss.jobs.js';
import { FilingService } from '../../api/procedures/applications/filing.service.js';
import { keepDueDays } from '../../api/procedures/deadlines/due-days.js';
import { HolidaysService } from '../../api/procedures/deadlines/holidays.service.js';
import { until } from '../support/until.js';
import { makeCast, type Cast } from './acts/cast.js';
import { begin } from './acts/draft.js';
import { openHouse, type TestHouse } from './house.js';

let house: TestHouse;
let cast: Cast;
let jobs: JobRunner;
let holidays: HolidaysService;
let applicationId: string;
const administrator: Viewer = {
  ...anonymous('fr'),
  kind: 'person',
  grants: [{ role: 'ADMIN', authorityId: null, departmentId: null }],
};

beforeAll(async () => {
  house = await openHouse();
  cast = await makeCast(house);
  jobs = createJobs(house.pool, house.log);
  keepDueDays({ orm: house.orm, log: house.log, jobs });
  await jobs.start();
  holidays = new HolidaysService(jobs);
  applicationId = await filed();
}, 60_000);
afterAll(async () => {
  await jobs.stop(5_000);
  await house.close();
});

/** A request for information: 20 working days. */
async function filed(): Promise<string> {
  const filing = new FilingService();
  const procedure = cast.procedures.find(({ reference }) => reference === 'PR01')!;
  const { id, answers } = await begin(house, cast, procedure, { atCounter: false, salt: 1 });
  const done = await act(house.orm, cast.viewers.applicant, async (own) => {
    await filing.saveAnswers(own, { applicationId: id, version: 1, answers });
    await own.em.flush();
    return filing.submit(own, { applicationId: id, version: 2 });
  });
  if ('refused' in done) throw new Error(JSON.stringify(done.refused));
  return done.done;
}

const stands = async () => {
  const { rows } = await house.pool.query<{ due: Day; version: number; limit: { days: number } }>(
    'select due_on::text as due, version, due_limit as "limit" from application where id = $1',
    [applicationId],
  );
  return rows[0]!;
};
const name = { fr: 'Aïd el-Fitr', ar: 'عيد الفطر' };
const counted = (done: Awaited<ReturnType<typeof setting>>) => ('done' in done ? done.done : done.refused);
const setting = (day: Day, called: object = name) =>
  act(house.orm, administrator, (own) => holidays.set(own, { day, name: called, confirmed: false }));

it('a holiday within an open time limit moves its due day, with a line in the journal; taken away, back again', async () => {
  const before = await stands();
  const { days } = before.limit;
  const today = legalDay(new Date());
  let day = addDays(today, 3);
  while (weekday(day) === 0 || weekday(day) === 6) day = addDays(day, 1);
  expect(before.due).toBe(dueDay(today, { days, unit: 'WORKING' }, new Set()));
  expect(counted(await setting(day))).toBe(1);
  await until(async () => (await stands()).due !== before.due);
  expect(await stands()).toEqual({
    due: dueDay(today, { days, unit: 'WORKING' }, new Set([day])),
    version: before.version + 1,
    limit: before.limit,
  });
  const { rows } = await house.pool.query(
    `select act, content ->> 'dueOnBefore' as "before" from journal_entry where application_id = $1 order by place desc limit 1`,
    [applicationId],
  );
  expect(rows).toEqual([{ act: 'DUE_DAY_COUNTED_ANEW', before: before.due }]);

  // Called otherwise, nothing is counted.
  expect(counted(await setting(day, { ...name, fr: 'Fête' }))).toBe(0);
  expect(counted(await act(house.orm, administrator, (own) => holidays.remove(own, day)))).toBe(1);
  await until(async () => (await stands()).due === before.due);
}, 60_000);

it('the fixed holidays of a year are added once', async () => {
  const add = () => act(house.orm, administrator, (own) => holidays.addFixed(own, 2031));
  const many = async () =>
    (
      await house.pool.query<{ count: number }>(
        `select count(*)::int as count from holiday where day::text like '2031%'`,
      )
    ).rows[0]!.count;
  await add();
  expect(await many()).toBe(11);
  await add();
  expect(await many()).toBe(11);
});

it('refuses what is no holiday, and whoever may not keep them', async () => {
  const day = '2031-01-02' as Day;
  expect(counted(await setting(day, { fr: 'Sans arabe' }))).toEqual([
    { path: ['name', 'ar'], code: 'holiday.name_missing' },
  ]);
  expect(counted(await setting(day, { fr: 'x'.repeat(121), ar: 'س' }))).toMatchObject([
    { path: ['name', 'fr'], code: 'holiday.name_too_long' },
  ]);
  expect(counted(await setting('1812-01-02' as Day))).toMatchObject([{ code: 'holiday.year_out_of_range' }]);
  const attempt = act(house.orm, cast.viewers.publisher, (own) =>
    holidays.set(own, { day, name, confirmed: true }),
  );
  await expect(attempt).rejects.toThrow('FORBIDDEN');
});
