// Before all tests: one PostgreSQL of our own, thrown away afterwards. TEST_DATABASE_URL is a server on which databases
// may be made; given from outside, that one is used.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/places.mjs';
import { startPostgres } from '../../scripts/lib/postgres.mjs';
import { DATABASE_MANNERS, startWatchdog } from '../../scripts/lib/processes.mjs';

export const started = (globalThis.jihaTests ??= { stops: [] });

export default async function setup() {
  if (process.env.TEST_DATABASE_URL) return;
  const folder = join(root, '.test-data', `${process.pid}-${Date.now()}`);
  mkdirSync(folder, { recursive: true });
  started.watchdog = startWatchdog();
  started.watchdog.removeAfterUs(folder);
  const postgres = await startPostgres({
    dataFolder: join(folder, 'postgres'),
    throwAway: true,
    onStart: (pid) => started.watchdog.stopAfterUs(pid, DATABASE_MANNERS),
  });
  process.env.TEST_DATABASE_URL = postgres.url();
  process.env.TEST_FOLDER = folder;
  started.stops.push(async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  });
}
