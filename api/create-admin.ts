import 'reflect-metadata';
import { Notifier } from './notifications/notifier.js';
import { inviteFirstAdministrator } from './people/first-administrator.js';
import { createPeople } from './people/people.js';
import { isEmail } from './people/person.rules.js';
import { readConfig } from './platform/config.js';
import { migrate } from './platform/database/migrate.js';
import { createOrm } from './platform/database/orm.js';
import { createPool } from './platform/database/pool.js';
import { createJobs } from './platform/jobs/pg-boss.jobs.js';
import { createLog } from './platform/log.js';
import { entities } from './schema.js';

/** `npm run create-admin -- <e-mail address> [--again]`: prints one expiring link for the first administrator. */
const words = process.argv.slice(2);
const again = words.includes('--again');
const email = words.find((word) => !word.startsWith('--')) ?? '';
if (!isEmail(email)) {
  console.error('Say whom: npm run create-admin -- somebody@example.ma');
  process.exit(1);
}

const config = readConfig(process.env);
const log = createLog(config.logLevel);
const pool = createPool(config, log);
const orm = await createOrm(config.databaseUrl, entities);
try {
  await migrate(pool, log);
  // Nobody is written to here: the link is printed.
  const delivery = new Notifier(createJobs(pool, log));
  const { inviting } = createPeople({ config, log, pool, orm, delivery });
  const invited = await inviteFirstAdministrator(orm, inviting, { email, again });
  if (invited) {
    const until = invited.expiresAt.toISOString();
    process.stdout.write(`Open this link before ${until} to become an administrator:\n${invited.link}\n`);
  } else {
    console.error(
      'The platform has an administrator already. To invite another one all the same, add --again.',
    );
    process.exitCode = 1;
  }
} finally {
  await orm.close();
  await pool.end();
}
