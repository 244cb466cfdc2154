// The product as a child process: started from dist/, waited for until it is ready.
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { productNode, root } from './places.mjs';
import { APP_MANNERS, freePort, sleep, spawnApart, stop } from './processes.mjs';

/**
 * Answers are made of many short-lived texts. With room for them (MiB, twice at most) they are gone before the garbage
 * collector looks; with Node's 16 it copies them again and again, a third of what a long list costs.
 */
const nodeOptions = ['--enable-source-maps', '--max-semi-space-size=64'];

/**
 * Starts `dist/api/main.js` and resolves when `/readyz` answers; rejects when it ends before.
 * @param {{ env: Record<string, string | undefined>, logFile?: string, readyWithin?: number,
 *   onStart?: (pid: number) => void }} options `env` needs DATABASE_URL; a free PORT is chosen if it has none;
 *   without `logFile` the process writes where we write
 */
export async function startApp({ env, logFile, readyWithin = 600_000, onStart = () => undefined }) {
  const host = env.HOST || '127.0.0.1';
  const port = Number(env.PORT) || (await freePort());
  const log = logFile ? openSync(logFile, 'a', 0o600) : 'inherit';
  const main = join(root, 'dist/api/main.js');
  const args = [...nodeOptions, '--input-type=module', '-', main];
  const app = spawnApart(productNode(), args, {
    cwd: root,
    env: { ...process.env, ...env, HOST: host, PORT: String(port) },
    stdio: ['pipe', log, log],
  });
  if (logFile) closeSync(log);
  const ended = new Promise((done) => {
    app.on('error', (error) => done(error.message));
    app.on('exit', (code, signal) => done(signal ? `signal ${signal}` : `code ${code}`));
  });
  if (app.pid) onStart(app.pid);
  // Its program comes only now: were we killed before anybody knew of it, it would have none and end.
  app.stdin.on('error', () => undefined).end(`import ${JSON.stringify(pathToFileURL(main).href)};`);
  const url = urlOf(host, port);
  const early = await Promise.race([ended.then((how) => `it ended with ${how}`), ready(url, readyWithin)]);
  if (early) {
    await stop(app.pid, APP_MANNERS);
    throw new Error(`Jiha did not become ready: ${early}${logFile ? `; its log is ${logFile}` : ''}`);
  }
  return { url, port, pid: app.pid, ended, stop: () => stop(app.pid, APP_MANNERS) };
}

/** Where this machine reaches what listens there. */
export function urlOf(host, port) {
  const name = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

async function ready(url, patience) {
  for (const until = Date.now() + patience; Date.now() < until; await sleep(50)) {
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return null;
  }
  return `it did not answer within ${patience / 1000} s`;
}
