import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { startApp } from '../../scripts/lib/app.mjs';
import { APP_MANNERS, startWatchdog } from '../../scripts/lib/processes.mjs';
import { freshDatabase } from './database.js';

export interface Server {
  readonly url: string;
  readonly pid: number;
  readonly databaseUrl: string;
  readonly dataFolder: string;
  readonly logFile: string;
  stop(): Promise<void>;
}

/** Stops what a test that failed or was killed has left running. */
let watchdog: ReturnType<typeof startWatchdog> | undefined;

/** The server that all tests share; what one test writes, another may see. */
export const shared = (): string => process.env['JIHA_TEST_URL']!;

/** Where the shared server puts its files, its letters and the demo's accounts. */
export const sharedFolder = (): string => join(process.env['TEST_FOLDER']!, 'data');

/**
 * A server process of the test's own, on its own copy of the demo region unless DATABASE_URL says otherwise. Stop it in
 * `afterAll`. Settings are those of the README's table.
 */
export async function startServer(settings: { env?: Record<string, string> } = {}): Promise<Server> {
  const folder = join(process.env['TEST_FOLDER']!, v7());
  mkdirSync(folder, { recursive: true });
  const env = {
    NODE_ENV: 'test',
    DATABASE_URL: settings.env?.['DATABASE_URL'] ?? (await freshDatabase('demo')),
    JIHA_SECRET: 'only-for-tests-only-for-tests-only',
    JIHA_DEMO: 'false',
    JIHA_DATA: join(folder, 'data'),
    LOG_LEVEL: 'info',
    JIHA_COUNT_STATEMENTS: 'true',
    REQUESTS_PER_MINUTE: '65535',
    ...settings.env,
  };
  const logFile = join(folder, 'server.log');
  watchdog ??= startWatchdog();
  const app = await startApp({
    env: { PORT: undefined, ...env },
    logFile,
    onStart: (pid) => watchdog!.stopAfterUs(pid, APP_MANNERS),
  });
  return {
    url: app.url,
    pid: app.pid!,
    databaseUrl: env.DATABASE_URL,
    dataFolder: env.JIHA_DATA,
    logFile,
    stop: () => app.stop(),
  };
}

/** Another process of the same Jiha: its database, and the folder in which files and letters lie. */
export const startNeighbour = ({ databaseUrl, dataFolder }: Server, env: Record<string, string> = {}) =>
  startServer({ env: { DATABASE_URL: databaseUrl, JIHA_DATA: dataFolder, ...env } });
