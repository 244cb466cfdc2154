// What people see when all runs: addresses, and the demo's accounts.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elapsed } from './say.mjs';

export function announce(address, settings) {
  console.log(`
Jiha is ready after ${elapsed().trim()} s.

  GraphQL   ${address}/graphql   (a browser gets GraphiQL; WebSocket and SSE at the same address)
  Console   ${address}/admin
  Health    ${address}/healthz   ${address}/readyz
  Data      ${settings.data}
`);
  if (settings.demo) showAccounts(join(settings.data, 'demo-accounts.json'));
  console.log(
    `Ctrl-C stops ${settings.embedded ? 'everything, the database too' : 'it'}; nothing is lost.\n`,
  );
}

/** The demo's accounts by role, as the seeding wrote them. */
function showAccounts(file) {
  if (!existsSync(file)) return;
  const accounts = JSON.parse(readFileSync(file, 'utf8'));
  console.log('Demo accounts (never in production):\n');
  const width = (key) => Math.max(...accounts.map((account) => String(account[key] ?? '').length));
  const [role, email, password] = ['role', 'email', 'password'].map(width);
  for (const account of accounts) {
    const columns = [
      account.role.padEnd(role),
      account.email.padEnd(email),
      account.password.padEnd(password),
    ];
    console.log(`  ${columns.join('  ')}  ${(account.note ?? '').split('; code from')[0]}`.trimEnd());
  }
  const key = accounts.find((account) => account.authenticatorKey)?.authenticatorKey;
  if (key) {
    console.log(`
  Staff also give a code: "npm run demo-code" prints it, or give an authenticator app this key:
  ${key}`);
  }
  console.log('');
}
