import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { createMailSender } from '../../api/notifications/mail-sender.js';
import { Notifier } from '../../api/notifications/notifier.js';
import { handleSending } from '../../api/notifications/sending.js';
import { createSmsSender } from '../../api/notifications/sms-sender.js';
import { createListener, type Listener } from '../../api/platform/database/listener.js';
import type { JobRunner } from '../../api/platform/jobs/jobs.js';
import { createJobs, jobsChannel } from '../../api/platform/jobs/pg-boss.jobs.js';
import { startMailServer, type MailServer } from '../support/mail-server.js';
import { openHouse, type TestHouse } from './house.js';

let house: TestHouse;
let mails: MailServer;
let jobs: JobRunner;
let listener: Listener;
let notifier: Notifier;
beforeAll(async () => {
  mails = await startMailServer();
  house = await openHouse({ SMTP_URL: mails.url });
  jobs = createJobs(house.pool, house.log);
  handleSending(jobs, createMailSender(house.config), createSmsSender(house.config));
  listener = createListener(house.config.databaseUrl, house.log);
  listener.on(jobsChannel, (kind) => jobs.wake(kind));
  await listener.start();
  await jobs.start();
  notifier = new Notifier(jobs);
});
afterAll(async () => {
  await jobs?.stop(5_000);
  await listener?.stop();
  await house?.close();
  await mails?.stop();
});

const tomorrow = new Date(Date.now() + 86_400_000);
const invite = (em: EntityManager, to: string) =>
  notifier.invite(em, to, 'https://jiha.test/admin/invitation?token=abc', tomorrow, 'fr');
const arrived = () => mails.letters.map(({ to }) => to);

async function whenCame(count: number): Promise<string[]> {
  for (const end = Date.now() + 15_000; arrived().length < count; await wait(20))
    if (Date.now() > end) throw new Error(`only ${arrived().length} letters came`);
  return arrived();
}

it('an act that is rolled back writes to nobody, one that is committed writes once', async () => {
  const rolledBack = house.orm.em.fork().transactional(async (em) => {
    await invite(em, 'nobody@example.ma');
    throw new Error('the act failed');
  });
  await expect(rolledBack).rejects.toThrow('the act failed');
  await house.orm.em.fork().transactional((em) => invite(em, 'somebody@example.ma'));
  await notifier.accountExists('last@example.ma', 'fr');
  expect((await whenCame(2)).sort()).toEqual(['last@example.ma', 'somebody@example.ma']);
});

it('whoever waits for a letter does not wait for the next look around: a job is begun when its act is committed', async () => {
  const before = arrived().length;
  const begun = performance.now();
  for (let count = 1; count <= 10; count++) {
    await house.orm.em.fork().transactional((em) => invite(em, `${count}@example.ma`));
    await whenCame(before + count);
  }
  // Looked for every two seconds, ten letters one after the other would take twice as long at the least.
  expect(performance.now() - begun).toBeLessThan(5_000);
});
