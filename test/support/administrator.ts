import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { productNode, root } from '../../scripts/lib/places.mjs';
import { linkIn } from './letters.js';
import type { Server } from './server.js';
import { Visitor } from './visitor.js';

export const password = 'a password of the tests';

/** `npm run create-admin`, on the database of a test's own server. */
export async function createAdmin(
  server: Server,
  ...words: string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    DATABASE_URL: server.databaseUrl,
    JIHA_SECRET: 'only-for-tests-only-for-tests-only',
    JIHA_DATA: server.dataFolder,
    PUBLIC_URL: server.url,
    LOG_LEVEL: 'warn',
  };
  const command = [join(root, 'dist/api/create-admin.js'), ...words];
  try {
    const done = await promisify(execFile)(productNode(), command, { env });
    return { code: 0, ...done };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

export const tokenOf = (link: string): string => new URL(link).searchParams.get('token')!;

export interface StaffMember {
  readonly visitor: Visitor;
  readonly email: string;
  readonly personId: string;
  readonly secret: string;
  readonly backupCodes: readonly string[];
}

/** The platform's first administrator, made as one is made in life. */
export async function firstAdministrator(server: Server, email = 'admin@example.ma'): Promise<StaffMember> {
  const { stdout } = await createAdmin(server, email);
  const link = /https?:\/\/\S+/.exec(stdout)![0];
  return accept(server, email, tokenOf(link));
}

/** Invites somebody to be an administrator too; answers the token of the letter. */
export async function inviteToAdminister(
  server: Server,
  { visitor }: StaffMember,
  email: string,
): Promise<string> {
  await visitor.data(
    'mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { problems { path code } } }',
    { input: { email, role: 'ADMIN' } },
  );
  return tokenOf(await linkIn(server, email));
}

/** Accepts an invitation with a new account, signs in and enrols a second factor. */
export async function accept(server: Server, email: string, token: string): Promise<StaffMember> {
  const visitor = new Visitor(server.url);
  const [givenName] = email.split('@');
  const { acceptInvitation } = await visitor.data(
    'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { personId problems { code } } }',
    { input: { token, givenName, familyName: 'Essai', password } },
  );
  await visitor.signIn(email, password);
  return { visitor, email, personId: acceptInvitation.personId, ...(await visitor.enrol(password)) };
}
