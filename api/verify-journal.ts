import 'reflect-metadata';
import { readConfig } from './platform/config.js';
import { createPool } from './platform/database/pool.js';
import { createLog } from './platform/log.js';
import { verifyJournal } from './procedures/applications/verify-journal.js';

/** `npm run verify-journal`: proves that no entry of any application's journal was changed, dropped or put in. */
const config = readConfig(process.env);
const pool = createPool(config, createLog(config.logLevel));
const { applications, entries, breaks } = await verifyJournal(pool, (count) =>
  console.log(`${count} applications read …`),
);
await pool.end();
for (const { number, applicationId, place } of breaks) {
  console.error(`The journal of ${number ?? `draft ${applicationId}`} is broken from entry ${place} on.`);
}
console.log(
  `${entries} entries of ${applications} applications; ${breaks.length === 0 ? 'every chain holds' : `${breaks.length} chains are broken`}.`,
);
process.exitCode = breaks.length === 0 ? 0 : 1;
