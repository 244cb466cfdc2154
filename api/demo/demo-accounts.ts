import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demoPassword, demoSecondFactor, secondFactorKey } from './people/demo-secrets.js';
import { demoStaff } from './people/staff.js';

/** One line of the list that the start prints. */
interface DemoAccount {
  readonly role: string;
  readonly email: string;
  readonly password: string;
  readonly note: string;
  /** What an authenticator app is given; only staff have a second factor. */
  readonly authenticatorKey?: string;
  /** The same before it is written in base 32, for programs. */
  readonly totpSecret?: string;
}

/** Writes who may sign in to `<dataFolder>/demo-accounts.json`, staff by role and then some applicants. */
export async function writeAccounts(dataFolder: string): Promise<void> {
  await mkdir(dataFolder, { recursive: true });
  const file = join(dataFolder, 'demo-accounts.json');
  const accounts = [...staffAccounts(), ...citizenAccounts()];
  // Whole or not at all: the start may read it at any moment.
  await writeFile(`${file}.new`, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

function staffAccounts(): DemoAccount[] {
  const authenticatorKey = secondFactorKey();
  return demoStaff.map(({ email, grants, note }) => ({
    role: grants[0]!.role,
    email,
    password: demoPassword,
    note: `${note}; code from ${authenticatorKey}`,
    authenticatorKey,
    totpSecret: demoSecondFactor,
  }));
}

function citizenAccounts(): DemoAccount[] {
  const all = [
    ['citoyen1', 'files online'],
    ['association1', 'president of an association'],
    ['commerce1', 'runs a business'],
  ] as const;
  return all.map(([key, note]) => ({
    role: 'CITIZEN',
    email: `${key}@demo.example`,
    password: demoPassword,
    note,
  }));
}
