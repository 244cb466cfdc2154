// What the launcher decides before it starts anything: which database, which secret, which port, demo or not.
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { urlOf } from './app.mjs';
import { dataFolder } from './places.mjs';
import { freePort } from './processes.mjs';
import { say, WayOut } from './say.mjs';

/** @param {Record<string, string | undefined>} env */
export function readSettings(env = process.env) {
  const production = env.NODE_ENV === 'production';
  const embedded = !env.DATABASE_URL;
  if (production && embedded && env.JIHA_EMBEDDED_DATABASE !== 'true') {
    throw new WayOut(
      'in production (NODE_ENV=production) the embedded database is not used unless you say so',
      'give DATABASE_URL the address of a PostgreSQL server (16 or newer), or set JIHA_EMBEDDED_DATABASE=true',
    );
  }
  const demo = env.JIHA_DEMO ? env.JIHA_DEMO === 'true' : embedded && !production;
  return { production, embedded, demo, data: dataFolder(env), host: env.HOST || '127.0.0.1' };
}

/** Signs sessions: it has to stay the same from one start to the next. */
export function secretOf(data, env = process.env) {
  if (env.JIHA_SECRET) return env.JIHA_SECRET;
  const file = join(data, 'secret');
  if (!existsSync(file)) {
    mkdirSync(data, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  }
  chmodSync(file, 0o600);
  if (env.NODE_ENV === 'production')
    say(`JIHA_SECRET is not set: using ${file}; several processes need the same one`);
  return readFileSync(file, 'utf8').trim();
}

/** PORT exactly, when it is given; otherwise 4000 or the next that nobody has. */
export async function portOf(host, env = process.env) {
  if (env.PORT && !/^\d{1,5}$/.test(env.PORT))
    throw new WayOut(`PORT is "${env.PORT}", not a number`, 'try PORT=4000');
  if (env.PORT) {
    if (await freePort(Number(env.PORT), host)) return Number(env.PORT);
    throw new WayOut(
      `port ${env.PORT} on ${host} cannot be used: another program has it, or it is not allowed`,
      'choose another PORT',
    );
  }
  for (let port = 4000; port < 4100; port++) {
    if (await freePort(port, host)) {
      if (port !== 4000) say(`port 4000 is taken by another program: using ${port}`);
      return port;
    }
  }
  throw new WayOut(`no port from 4000 to 4099 is free on ${host}`, 'choose a PORT');
}

/** The address that people are told. The product must know the same one: it refuses pages of other addresses. */
export const addressOf = (host, port, env = process.env) =>
  env.PUBLIC_URL || urlOf(host, port).replace(/127\.0\.0\.1|\[::1\]/, 'localhost');

/** A server that does not answer is better named now than guessed at from a stack. */
export async function checkServer(databaseUrl) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(`select current_setting('server_version_num')::int as version`);
    if (rows[0].version >= 160_000) return;
    throw new Error(`it is PostgreSQL ${Math.floor(rows[0].version / 10_000)}, and Jiha needs 16 or newer`);
  } catch (error) {
    throw new WayOut(
      `the database of DATABASE_URL cannot be used: ${error.message || error.code}`,
      'correct DATABASE_URL, or start that server',
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Settings that happen to be set where tests or the bench run, and that must not steer what these start. */
export const isSetting = (name) =>
  /^(DATABASE_URL|TEST_.*|JIHA_.*|PORT|HOST|PUBLIC_URL|NODE_ENV|LOG_LEVEL|CORS_ORIGINS|MAIL_FROM|EVENTS_KEPT_DAYS|TRUSTED_(PROXIES|DOCUMENTS)|REQUESTS_PER_MINUTE|UPLOAD_MAX_MB|(SMTP|SMS|OIDC|S3|CLAMD)_.*)$/.test(
    name,
  );
