// npm run demo-code: the code that a demo account of staff is asked for now, for people without an authenticator app.
import { createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './lib/places.mjs';

const STEP = 30;
const file = join(dataFolder(), 'demo-accounts.json');
const accounts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
const secret = accounts.find((account) => account.totpSecret)?.totpSecret;

if (secret) {
  const now = Date.now() / 1000;
  console.log(`${code(secret, Math.floor(now / STEP))}   (for ${Math.ceil(STEP - (now % STEP))} s)`);
} else {
  console.error(`There are no demo accounts in ${dataFolder()}; "npm start" makes them.`);
  process.exitCode = 1;
}

/** RFC 6238 with its usual settings: SHA-1, six digits, thirty seconds. */
function code(key, step) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', key).update(counter).digest();
  const number = digest.readUInt32BE(digest[19] & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}
