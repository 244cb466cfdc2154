import { setTimeout as wait } from 'node:timers/promises';
import type { Pool } from 'pg';
import type PgBoss from 'pg-boss';
import { isConnectionLost } from '../database/connection-lost.js';
import type { Log } from '../log.js';

const pause = 1_000;

/**
 * The database as pg-boss's own work sees it: while it is away, a statement waits. pg-boss notes what became of a job
 * without listening for the answer, so that a refusal there would end the process, and a job that was done would be done
 * again.
 */
export const patientDatabase = (pool: Pool, log: Log): PgBoss.Db => ({
  async executeSql(text, values) {
    for (let told = false; ; told = true) {
      try {
        return await pool.query(text, values);
      } catch (err) {
        if (!isConnectionLost(err)) throw err;
        if (!told) log.warn({ err }, 'jobs: the database does not answer; it is asked again until it does');
        await wait(pause, undefined, { ref: false });
      }
    }
  },
});
