import 'reflect-metadata';
import { assertValidSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { Notifier } from './notifications/notifier.js';
import { mayAsk } from './people/may-ask.js';
import { createPeople } from './people/people.js';
import { readConfig } from './platform/config.js';
import { createOrm } from './platform/database/orm.js';
import { createPool } from './platform/database/pool.js';
import { EventFeed } from './platform/events/event-feed.js';
import { EventLog } from './platform/events/event-log.js';
import { createJobs } from './platform/jobs/pg-boss.jobs.js';
import { createLog } from './platform/log.js';
import { createFileServices } from './files/files.js';
import { createSchema, entities } from './schema.js';

// Prints the schema that the server would serve. Everything is assembled as in main.ts, but nothing is connected to:
// no database has to run.
const config = readConfig({
  DATABASE_URL: 'postgres://nobody@127.0.0.1:9/nothing',
  JIHA_SECRET: 'only to print the schema',
});
const log = createLog('silent');
const pool = createPool(config, log);
const orm = await createOrm(config.databaseUrl, entities);
const jobs = createJobs(pool, log);
const people = createPeople({ config, log, pool, orm, delivery: new Notifier(jobs) });
const house = { config, log, pool, orm, jobs };
const files = await createFileServices(house);
const feed = new EventFeed(new EventLog(pool), log);
const schema = createSchema({ people, files, feed, jobs }, mayAsk);
assertValidSchema(schema);
process.stdout.write(`${printSchema(lexicographicSortSchema(schema))}\n`, () => process.exit(0));
