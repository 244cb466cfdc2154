import type { Pool } from 'pg';
import PgBoss from 'pg-boss';
import type { Log } from '../log.js';
import { runInNewRequest } from '../request.js';
import { actConnection } from './act-connection.js';
import type { JobKind, JobRunner } from './jobs.js';

type Work = (data: object) => Promise<void>;

const legalZone = 'Africa/Casablanca';

/**
 * Jobs in PostgreSQL, in a schema of their own that pg-boss keeps. The pool is ours: it hears lost connections, which
 * unheard would end the process; while the database is away pg-boss reports each failed look for work, and goes on.
 */
export function createJobs(pool: Pool, log: Log): JobRunner {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: 'pgboss',
    retryBackoff: true,
    archiveCompletedAfterSeconds: 60 * 60,
    deleteAfterDays: 7,
    // What was asked for while no process ran is done when one comes back, within two weeks.
    retentionDays: 14,
  });
  boss.on('error', (err) => log.warn({ err }, 'jobs: the database did not answer'));

  const kinds = new Map<string, JobKind<object>>();
  const works = new Map<string, Work>();
  const crons = new Map<string, string>();

  const optionsOf = ({ retries = 5, within = 300 }: JobKind<object>) => ({
    retryLimit: retries,
    retryDelay: 5,
    retryBackoff: true,
    expireInSeconds: within,
  });

  async function run(name: string, work: Work, [job]: PgBoss.Job<object>[]): Promise<void> {
    await runInNewRequest('fr', async () => {
      try {
        await work(job!.data);
      } catch (err) {
        log.error({ err, job: name, jobId: job!.id }, 'a job failed; it is tried again if it may be');
        throw err;
      }
    });
  }

  return {
    async enqueue(em, kind, data, { after } = {}) {
      if (!works.has(kind.name))
        throw new Error(`nobody does the job "${kind.name}": call handle at assembly`);
      const id = await boss.send(kind.name, data, {
        ...optionsOf(kind),
        ...(after && { startAfter: after }),
        ...(em && { db: actConnection(em) }),
      });
      // pg-boss drops a job without a word when its queue is not there yet.
      if (id === null) throw new Error(`the job "${kind.name}" was not taken: jobs have not been started`);
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
      for (const [name, work] of works) {
        await boss.work<object>(name, { pollingIntervalSeconds: 1, batchSize: 1 }, (jobs) =>
          run(name, work, jobs),
        );
      }
    },
    async stop(within) {
      await boss.stop({ graceful: true, wait: true, timeout: within });
    },
  };
}
