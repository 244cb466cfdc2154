import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import PgBoss from 'pg-boss';
import { legalZone } from '../../core/dates.js';
import type { Log } from '../log.js';
import { ownStatement } from '../database/own-statement.js';
import { runInNewRequest } from '../request.js';
import { jobKind, type JobKind, type JobRunner } from './jobs.js';
import { patientDatabase } from './patient-database.js';

type Work = (data: object) => Promise<void>;
type Row = PgBoss.JobWithMetadata<object>;

/** What a process that died in the middle has left of secret jobs is swept. */
const forgetting = jobKind('jobs.forget', { retries: 0 });

/** The channel on which a committed job wakes whoever does its kind; whoever assembles us listens to it. */
export const jobsChannel = 'jiha_jobs';
/** How often a worker looks unasked: for what is tried again, and for what was missed. */
const pollingIntervalSeconds = 2;

/**
 * Jobs in PostgreSQL, in a schema of their own that pg-boss keeps. The pool is ours: it hears lost connections, which
 * unheard would end the process; while the database is away pg-boss's own statements wait, those of acts fail.
 *
 * Secret jobs (letters with links, messages with codes) stand in the table only until they are done: the row is deleted
 * right after the work, after the last try, and when it comes too late to be of use. What a process that died has left
 * is tried again like any other job; if that was its last try, a sweep deletes it within five minutes.
 */
export function createJobs(pool: Pool, log: Log): JobRunner {
  const boss = new PgBoss({
    db: patientDatabase(pool, log),
    schema: 'pgboss',
    retryBackoff: true,
    // What a process that died was at work on is taken for lost, and tried again, this much after its time is over.
    maintenanceIntervalSeconds: 30,
    archiveCompletedAfterSeconds: 60 * 60,
    deleteAfterDays: 7,
    // What was asked for while no process ran is done when one comes back, within two weeks.
    retentionDays: 14,
  });
  boss.on('error', (err) => log.warn({ err }, 'jobs: the database did not answer'));
  const atOnce: PgBoss.Db = { executeSql: (text, values) => pool.query(text, values) };

  const kinds = new Map<string, JobKind<object>>();
  const works = new Map<string, Work>();
  const crons = new Map<string, string>();
  const workers = new Map<string, string[]>();

  const optionsOf = ({ retries = 5, within = 300 }: JobKind<object>) => ({
    retryLimit: retries,
    retryDelay: 5,
    retryBackoff: true,
    expireInSeconds: within,
  });

  const runner: JobRunner = {
    async enqueue(em, kind, data, { after, until } = {}) {
      if (!works.has(kind.name))
        throw new Error(`nobody does the job "${kind.name}": call handle at assembly`);
      const db = em ? withAct(em) : atOnce;
      const id = await boss.send(kind.name, data, {
        ...optionsOf(kind),
        ...(after && { startAfter: after }),
        ...(until && { retentionSeconds: secondsBetween(after ?? new Date(), until) }),
        db,
      });
      // pg-boss drops a job without a word when its queue is not there yet.
      if (id === null) throw new Error(`the job "${kind.name}" was not taken: jobs have not been started`);
      await db.executeSql('select pg_notify($1, $2)', [jobsChannel, kind.name]);
    },
    wake(kind) {
      for (const worker of workers.get(kind) ?? []) boss.notifyWorker(worker);
    },
    handle(kind, work) {
      if (works.has(kind.name)) throw new Error(`the job "${kind.name}" is handled twice`);
      kinds.set(kind.name, kind);
      works.set(kind.name, work as Work);
    },
    every(kind, cron) {
      crons.set(kind.name, cron);
    },
    async start() {
      await boss.start();
      for (const kind of kinds.values())
        await boss.createQueue(kind.name, { name: kind.name, ...optionsOf(kind) });
      for (const [name, cron] of crons) await boss.schedule(name, cron, {}, { tz: legalZone });
      for (const kind of kinds.values())
        workers.set(
          kind.name,
          await Promise.all(Array.from({ length: kind.atOnce ?? 1 }, () => startWorker(kind))),
        );
    },
    async stop(within) {
      await boss.stop({ graceful: true, wait: true, timeout: within });
    },
  };
  runner.handle(forgetting, forget);
  runner.every(forgetting, '*/5 * * * *');
  return runner;

  async function startWorker(kind: JobKind<object>): Promise<string> {
    const options = { pollingIntervalSeconds, batchSize: 1, includeMetadata: true } as const;
    const worker = await boss.work<object>(kind.name, options, async ([job]) => {
      // Where there was one there may be more: the next is looked for without the usual pause.
      boss.notifyWorker(worker);
      await runInNewRequest('fr', () => run(kind, job!));
    });
    return worker;
  }

  async function run(kind: JobKind<object>, job: Row): Promise<void> {
    const told = { job: kind.name, jobId: job.id };
    try {
      if (job.keepUntil > new Date()) await works.get(kind.name)!(job.data);
      else log.warn(told, 'a job came too late to be of use; it is given up');
    } catch (err) {
      const again = job.retryCount < job.retryLimit;
      log.error({ err, ...told }, again ? 'a job failed; it is tried again' : 'a job failed; it is given up');
      if (again || !kind.secret) throw err;
    }
    if (kind.secret) await boss.deleteJob(kind.name, job.id);
  }

  async function forget(): Promise<void> {
    const secret = [...kinds.values()].filter((kind) => kind.secret).map(({ name }) => name);
    await pool.query(
      `delete from pgboss.job where name = any($1) and (state > 'active' or (state < 'active' and keep_until < now()))`,
      [secret],
    );
    await pool.query('delete from pgboss.archive where name = any($1)', [secret]);
  }
}

/** Lets pg-boss write on the connection of an act, so that its job is committed or rolled back with it. */
const withAct = (em: EntityManager): PgBoss.Db => ({
  executeSql: async (text, values) => ({ rows: await ownStatement(em, text, values) }),
});

/** pg-boss counts how long a job is kept from its beginning on. */
const secondsBetween = (from: Date, until: Date): number =>
  Math.max(1, Math.ceil((until.getTime() - from.getTime()) / 1_000));
