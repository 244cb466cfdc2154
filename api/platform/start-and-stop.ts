import type { Config } from './config.js';
import { isConnectionLost } from './database/connection-lost.js';
import type { Log } from './log.js';

/** Longer than everything that `stop` waits for: whatever hangs beyond it is left behind. */
const patience = 20_000;

/** Runs `stop` once on SIGTERM or SIGINT; a second Ctrl-C leaves at once. */
export function onStopSignal(stop: () => Promise<void>, log: Log): void {
  let stopping = false;
  const hear = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(130);
    stopping = true;
    log.info({ signal }, 'stopping: what runs is finished first; once more leaves at once');
    setTimeout(() => process.exit(1), patience).unref();
    stop().then(
      () => log.info('stopped'),
      (err: unknown) => {
        log.error({ err }, 'did not stop in order');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', hear);
  process.on('SIGINT', hear);
}

/** Why we could not start, with the way out, for whoever starts us; null when only the stack tells. */
export function wayOutOf(error: unknown, config: Config | null): string | null {
  const code = (error as { code?: unknown }).code;
  if (config && code === 'EADDRINUSE') {
    return `port ${config.port} is taken by another program: stop it, or set PORT to another one (PORT=${config.port + 1} npm start)`;
  }
  if (config && code === 'EACCES') {
    return `this user may not listen on port ${config.port}: set PORT to one above 1023`;
  }
  if (config && (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') && !isConnectionLost(error)) {
    return `this machine has no address "${config.host}": set HOST to one of its own, e.g. 127.0.0.1 or 0.0.0.0`;
  }
  if (config && isConnectionLost(error)) {
    const { host, pathname } = new URL(config.databaseUrl);
    return `the database ${pathname.slice(1)} on ${host} does not answer: start it, or set DATABASE_URL to one that runs`;
  }
  if (config && (code === '28P01' || code === '28000')) {
    return 'the database refused our user or password: correct them in DATABASE_URL';
  }
  if (config && code === '3D000') {
    return `the database ${new URL(config.databaseUrl).pathname.slice(1)} does not exist: create it, or correct DATABASE_URL`;
  }
  if (config === null && error instanceof Error) return error.message;
  return null;
}
