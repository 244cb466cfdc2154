import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Config } from './platform/config.js';
import type { JobRunner } from './platform/jobs/jobs.js';
import type { Log } from './platform/log.js';

/** What the whole house shares: made once in main.ts, given downward, closed in reverse order. */
export interface House {
  readonly config: Config;
  readonly log: Log;
  /** For reading: named prepared statements of the planner. */
  readonly pool: Pool;
  /** For writing: one fork an act. */
  readonly orm: MikroORM;
  /** Work that is done later: enqueue in acts, handle at assembly. */
  readonly jobs: JobRunner;
}
