import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  accept,
  createAdmin,
  firstAdministrator,
  inviteToAdminister,
  password,
  type StaffMember,
} from './support/administrator.js';
import { freshDatabase } from './support/database.js';
import { codeSentTo, linkIn } from './support/letters.js';
import { startOidcProvider, type OidcProvider } from './support/oidc-provider.js';
import { codeOf } from './support/one-time-code.js';
import { startServer, type Server } from './support/server.js';
import { Visitor } from './support/visitor.js';

const whoAmI = '{ viewer { kind permissions mustEnrolSecondFactor } }';
const people = '{ people { totalCount } }';
const nobody = { viewer: { kind: 'ANONYMOUS', permissions: [], mustEnrolSecondFactor: false } };
const administrator = {
  viewer: { kind: 'PERSON', permissions: ['CITIZEN', 'ADMIN'], mustEnrolSecondFactor: false },
};

let provider: OidcProvider;
let server: Server;
let admin: StaffMember;
beforeAll(async () => {
  provider = await startOidcProvider();
  provider.silent = true;
  const env = {
    DATABASE_URL: await freshDatabase(),
    OIDC_DISCOVERY_URL: provider.discoveryUrl,
    OIDC_CLIENT_ID: 'jiha',
    OIDC_CLIENT_SECRET: 'a secret of the tests',
  };
  server = await startServer({ env });
  admin = await firstAdministrator(server);
}, 120_000);
afterAll(async () => {
  await server?.stop();
  provider?.stop();
});

/** Goes to the provider and back, as a browser does; answers with where it ends. */
async function comeFromProvider(visitor: Visitor): Promise<URL> {
  const begun = await visitor.auth('/sign-in/social', { provider: 'oidc', callbackURL: '/admin/' });
  expect(begun.status).toBe(200);
  const there = await fetch(begun.body.url, { redirect: 'manual' });
  const back = await visitor.auth(there.headers.get('location')!);
  expect(back.status).toBe(302);
  return new URL(back.headers.get('location')!, server.url);
}

describe('An identity provider that is silent when Jiha starts', () => {
  afterAll(() => {
    provider.silent = false;
  });

  it('keeps nobody else out; whoever asks for it is told, and it is open once it answers', async () => {
    const visitor = new Visitor(server.url);
    const begin = () => visitor.auth('/sign-in/social', { provider: 'oidc', callbackURL: '/admin/' });
    const early = await begin();
    expect([early.status, early.body.code]).toEqual([404, 'PROVIDER_NOT_FOUND']);
    expect(early.body.message).toContain('ne répond pas');
    expect(await admin.visitor.data(whoAmI)).toEqual(administrator);
    provider.silent = false;
    expect((await begin()).body.url).toContain('/authorize?');
  });
});

describe('The first administrator', () => {
  it('is invited once: a second invitation needs --again', async () => {
    const second = await createAdmin(server, 'other@example.ma');
    expect([second.code, second.stdout]).toEqual([1, '']);
    expect(second.stderr).toContain('--again');
    expect((await createAdmin(server, 'other@example.ma', '--again')).stdout).toContain(
      '/admin/invitation?token=',
    );
    expect((await createAdmin(server)).code).toBe(1);
  }, 60_000);
});

describe('Staff without a second factor', () => {
  it('can sign in, and do nothing but enrol one', async () => {
    const email = 'late@example.ma';
    const token = await inviteToAdminister(server, admin, email);
    const visitor = new Visitor(server.url);
    await visitor.data(
      'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { problems { code } } }',
      {
        input: { token, givenName: 'A', familyName: 'B', password },
      },
    );
    await visitor.signIn(email, password);

    expect(await visitor.data(whoAmI)).toEqual({
      viewer: { kind: 'ANONYMOUS', permissions: [], mustEnrolSecondFactor: true },
    });
    expect(await visitor.ask(people)).toMatchObject({
      errors: [
        {
          message: "Votre compte d'agent doit d'abord être protégé par une application de codes.",
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    });
    const changed = await visitor.auth('/change-password', {
      currentPassword: password,
      newPassword: 'another password',
    });
    expect(changed.status).toBe(401);

    await visitor.enrol(password);
    expect(await visitor.data(whoAmI)).toEqual(administrator);
    expect(await visitor.ask(people)).toMatchObject({ data: { people: {} } });
    // Staff cannot go without one again.
    expect((await visitor.auth('/two-factor/disable', { password })).status).toBe(403);
  }, 60_000);
});

describe('A second factor', () => {
  it('is asked for after the password', async () => {
    const visitor = new Visitor(server.url);
    const { body } = await visitor.auth('/sign-in/email', { email: admin.email, password });
    expect(body).toEqual({ twoFactorRedirect: true, twoFactorMethods: ['totp'] });
    expect(await visitor.data(whoAmI)).toEqual(nobody);
    const wrong = await visitor.auth('/two-factor/verify-totp', { code: '000000' });
    expect([wrong.status, wrong.body.message]).toEqual([401, "Ce code n'est pas le bon."]);
    // A device is never trusted to leave it out.
    const code = await codeOf(admin.secret);
    await visitor.auth('/two-factor/verify-totp', { code, trustDevice: true });
    expect(await visitor.data(whoAmI)).toEqual(administrator);
    await visitor.auth('/sign-out', {});
    const again = await visitor.auth('/sign-in/email', { email: admin.email, password });
    expect(again.body).toMatchObject({ twoFactorRedirect: true });
  });

  it('is guessed at five times, then the sign-in starts over', async () => {
    const visitor = new Visitor(server.url);
    await visitor.auth('/sign-in/email', { email: admin.email, password });
    const answers: string[] = [];
    for (let guess = 0; guess < 6; guess++) {
      answers.push((await visitor.auth('/two-factor/verify-totp', { code: '000000' })).body.code);
    }
    expect(answers.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'INVALID_CODE'));
    expect(answers[5]).toBe('TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE');
    const right = await visitor.auth('/two-factor/verify-totp', { code: await codeOf(admin.secret) });
    expect(right.status).toBe(401);
    await new Visitor(server.url).signIn(admin.email, password, admin.secret);
  });

  it('is asked for after a code to the telephone', async () => {
    const phoneNumber = '+212655555555';
    await admin.visitor.auth('/phone-number/send-otp', { phoneNumber });
    const confirmed = await admin.visitor.auth('/phone-number/verify', {
      phoneNumber,
      code: await codeSentTo(server, phoneNumber),
      updatePhoneNumber: true,
    });
    expect(confirmed.status).toBe(200);

    const visitor = new Visitor(server.url);
    await visitor.auth('/phone-number/send-otp', { phoneNumber });
    const code = await codeSentTo(server, phoneNumber);
    const answer = await visitor.auth('/phone-number/verify', { phoneNumber, code });
    expect(answer.body).toEqual({ twoFactorRedirect: true, twoFactorMethods: ['totp'] });
    expect(answer.headers.get('set-auth-token')).toBeNull();
    expect(await visitor.data(whoAmI)).toEqual(nobody);
    await visitor.auth('/two-factor/verify-totp', { code: await codeOf(admin.secret) });
    expect(await visitor.data(whoAmI)).toEqual(administrator);
  });

  it('is asked for after an identity provider', async () => {
    provider.signsIn = { sub: 'provider-1', email: admin.email, email_verified: true, name: 'Admin' };
    const visitor = new Visitor(server.url);
    const ended = await comeFromProvider(visitor);
    expect([ended.pathname, ended.search]).toEqual(['/admin/', '?secondFactor=required']);
    expect(await visitor.data(whoAmI)).toEqual(nobody);
    await visitor.auth('/two-factor/verify-totp', { code: await codeOf(admin.secret) });
    expect(await visitor.data(whoAmI)).toEqual(administrator);
  });

  it('is not asked of a citizen, who comes in from the provider at once', async () => {
    provider.signsIn = {
      sub: 'provider-2',
      email: 'oidc@example.ma',
      email_verified: true,
      name: 'Fatima Zahra',
    };
    const visitor = new Visitor(server.url);
    const ended = await comeFromProvider(visitor);
    expect([ended.pathname, ended.search]).toEqual(['/admin/', '']);
    expect(await visitor.data('{ viewer { kind person { fullName email } } }')).toEqual({
      viewer: { kind: 'PERSON', person: { fullName: 'Fatima Zahra', email: 'oidc@example.ma' } },
    });
  });

  it('makes a session worthless that was begun before it was enrolled', async () => {
    const email = 'two-places@example.ma';
    const signUp = new Visitor(server.url);
    await signUp.auth('/sign-up/email', { email, password, name: 'Two Places' });
    await signUp.auth(await linkIn(server, email));
    const [here, there] = [new Visitor(server.url), new Visitor(server.url)];
    await here.signIn(email, password);
    await there.signIn(email, password);
    await here.enrol(password);
    expect(await here.data(whoAmI)).toMatchObject({ viewer: { kind: 'PERSON' } });
    expect(await there.data(whoAmI)).toEqual(nobody);
    // Nor can codes be tried in it without being counted.
    const tried = await there.auth('/two-factor/verify-totp', { code: '000000' });
    expect(tried.body.code).toBe('INVALID_TWO_FACTOR_COOKIE');
    expect((await there.auth('/two-factor/generate-backup-codes', { password })).status).toBe(401);
  });

  it('that is lost is replaced by a backup code, once', async () => {
    const [backup] = admin.backupCodes;
    const visitor = new Visitor(server.url);
    await visitor.auth('/sign-in/email', { email: admin.email, password });
    expect((await visitor.auth('/two-factor/verify-backup-code', { code: backup })).status).toBe(200);
    expect(await visitor.data(whoAmI)).toEqual(administrator);
    const again = new Visitor(server.url);
    await again.auth('/sign-in/email', { email: admin.email, password });
    const used = await again.auth('/two-factor/verify-backup-code', { code: backup });
    expect([used.status, used.body.code]).toEqual([401, 'INVALID_BACKUP_CODE']);
  });

  it('that is lost for good is reset by an administrator, who is written down', async () => {
    const email = 'lost@example.ma';
    const lost = await accept(server, email, await inviteToAdminister(server, admin, email));
    const reset =
      'mutation ($input: ResetSecondFactorInput!) { resetSecondFactor(input: $input) { personId problems { code } } }';
    const own = await lost.visitor.ask(reset, { input: { personId: lost.personId } });
    expect(own).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });

    await admin.visitor.data(reset, { input: { personId: lost.personId } });
    expect(await lost.visitor.data(whoAmI)).toEqual(nobody);
    await lost.visitor.signIn(email, password);
    expect(await lost.visitor.data(whoAmI)).toMatchObject({ viewer: { mustEnrolSecondFactor: true } });
    const { staffActs } = await admin.visitor.data(
      'query ($personId: ID) { staffActs(filter: { personId: $personId }, first: 1) { nodes { act actor { id } } } }',
      { personId: lost.personId },
    );
    expect(staffActs.nodes).toEqual([{ act: 'resetSecondFactor', actor: { id: admin.personId } }]);
  }, 60_000);
});
