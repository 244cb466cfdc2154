// The product, as a production server runs it: rights, limits, journal and outbox on. No setting exists for the bench.
import { join } from 'node:path';
import { startApp } from '../../scripts/lib/app.mjs';
import { freePort } from '../../scripts/lib/processes.mjs';
import { benchFolder } from './database.ts';
import { pin } from '../machine/cores.ts';
import { secret } from './secret.ts';
import type { Launch, Server } from './server.ts';

/** The most that one session or address may ask in a minute: the largest value of the setting, so that counting stays on. */
const requestsPerMinute = '65535';

export const productEnv = (databaseUrl: string): Record<string, string | undefined> => ({
  NODE_ENV: 'production',
  DATABASE_URL: databaseUrl,
  JIHA_SECRET: secret,
  JIHA_DATA: join(benchFolder, 'product'),
  JIHA_DEMO: 'false',
  REQUESTS_PER_MINUTE: requestsPerMinute,
  PORT: undefined,
});

/** `more` is for looking, never for measuring: counting statements adds work to each request. */
export function product(databaseUrl: string, more: Record<string, string> = {}): Launch {
  return async (onStart): Promise<Server> => {
    const inspectPort = (await freePort()) as number;
    const app = await startApp({
      env: { ...productEnv(databaseUrl), NODE_OPTIONS: `--inspect-port=127.0.0.1:${inspectPort}`, ...more },
      logFile: join(benchFolder, 'product.log'),
      onStart,
    });
    pin(app.pid!, 'server');
    return { name: 'Jiha', url: app.url, pid: app.pid!, inspectPort, stop: app.stop };
  };
}
