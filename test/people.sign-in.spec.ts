import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase } from './support/database.js';
import { codeSentTo, letterTo, linkIn } from './support/letters.js';
import { startServer, type Server } from './support/server.js';
import { Visitor } from './support/visitor.js';

const password = 'a password of the tests';
const whoAmI = '{ viewer { kind permissions mustEnrolSecondFactor person { fullName phone } } }';
const nobody = { kind: 'ANONYMOUS', permissions: [], mustEnrolSecondFactor: false, person: null };

let server: Server;
beforeAll(async () => {
  server = await startServer({ env: { DATABASE_URL: await freshDatabase() } });
}, 120_000);
afterAll(() => server?.stop());

/** Somebody who signed up and confirmed the address. */
async function citizen(email: string): Promise<Visitor> {
  const visitor = new Visitor(server.url);
  await visitor.auth('/sign-up/email', { email, password, name: 'Amina Alaoui' });
  await visitor.auth(await linkIn(server, email));
  return visitor;
}

describe('A citizen', () => {
  it('signs up, confirms the address and signs in', async () => {
    const visitor = new Visitor(server.url, 'ar');
    const email = 'amina@example.ma';
    const signedUp = await visitor.auth('/sign-up/email', { email, password, name: 'Amina Alaoui' });
    expect(signedUp.status).toBe(200);

    const early = await visitor.auth('/sign-in/email', { email, password });
    expect(early.status).toBe(403);
    expect(early.body).toMatchObject({
      code: 'EMAIL_NOT_VERIFIED',
      message: 'يرجى تأكيد بريدكم الإلكتروني أولا: لقد أرسلنا إليكم رابطا.',
      errors: [{ extensions: { code: 'FORBIDDEN', reason: 'EMAIL_NOT_VERIFIED' } }],
    });

    await visitor.auth(await linkIn(server, email));
    expect((await visitor.auth('/sign-in/email', { email, password })).status).toBe(200);
    expect(await visitor.data(whoAmI)).toEqual({
      viewer: {
        kind: 'PERSON',
        permissions: ['CITIZEN'],
        mustEnrolSecondFactor: false,
        person: { fullName: 'Amina Alaoui', phone: null },
      },
    });

    await visitor.auth('/sign-out', {});
    expect(await visitor.data(whoAmI)).toEqual({ viewer: nobody });
  });

  it('is told the same whether the address is known or not; its owner gets a letter', async () => {
    await citizen('known@example.ma');
    const again = new Visitor(server.url);
    const answer = await again.auth('/sign-up/email', { email: 'known@example.ma', password, name: 'X' });
    expect(answer.status).toBe(200);
    expect(answer.body.token).toBeNull();
    expect(await letterTo(server, 'known@example.ma')).toContain('Vous en avez déjà un');

    const wrong = await again.auth('/sign-in/email', {
      email: 'known@example.ma',
      password: 'not the password',
    });
    const unknown = await again.auth('/sign-in/email', { email: 'unknown@example.ma', password });
    expect(wrong.status).toBe(401);
    expect({ ...unknown.body, errors: [] }).toEqual({ ...wrong.body, errors: [] });
  });

  it('signs up and in with a code sent to the telephone', async () => {
    const phoneNumber = '+212612345678';
    const visitor = new Visitor(server.url);
    for (const time of ['first', 'second']) {
      await visitor.auth('/phone-number/send-otp', { phoneNumber });
      const wrong = await visitor.auth('/phone-number/verify', { phoneNumber, code: '000000' });
      expect([time, wrong.status, wrong.body.code]).toEqual([time, 400, 'INVALID_OTP']);
      const code = await codeSentTo(server, phoneNumber);
      expect((await visitor.auth('/phone-number/verify', { phoneNumber, code })).status).toBe(200);
      const { viewer } = await visitor.data(whoAmI);
      expect(viewer).toMatchObject({ kind: 'PERSON', person: { phone: phoneNumber } });
    }
    const foreign = await visitor.auth('/phone-number/send-otp', { phoneNumber: '0612345678' });
    expect(foreign.body).toMatchObject({ code: 'INVALID_PHONE_NUMBER' });
    expect(foreign.body.message).toContain('+212 6 12 34 56 78');
  });

  it('chooses a new password by letter, which ends every session', async () => {
    const email = 'forgetful@example.ma';
    const visitor = await citizen(email);
    await visitor.signIn(email, password);
    await visitor.auth('/request-password-reset', { email, redirectTo: '/admin/reset-password' });
    const led = await visitor.auth(await linkIn(server, email));
    const token = new URL(led.headers.get('location')!, server.url).searchParams.get('token')!;
    const reset = await visitor.auth('/reset-password', { token, newPassword: 'another password' });
    expect(reset.status).toBe(200);

    expect(await visitor.data(whoAmI)).toEqual({ viewer: nobody });
    expect((await visitor.auth('/sign-in/email', { email, password })).status).toBe(401);
    await visitor.signIn(email, 'another password');
    const used = await visitor.auth('/reset-password', { token, newPassword: 'yet another one' });
    expect(used.body).toMatchObject({ code: 'INVALID_TOKEN' });
  });

  it('is not guessed: the eleventh password within a quarter of an hour is not looked at', async () => {
    const email = 'guessed@example.ma';
    const visitor = await citizen(email);
    for (let guess = 0; guess < 10; guess++) {
      const { status } = await visitor.auth('/sign-in/email', { email, password: `guess number ${guess}` });
      expect(status).toBe(401);
    }
    const right = await visitor.auth('/sign-in/email', { email, password });
    expect(right.status).toBe(429);
    expect(right.body.errors[0]).toMatchObject({
      message: expect.stringMatching(/^Trop d'essais. Réessayez dans \d+ min.$/),
      extensions: { code: 'RATE_LIMITED' },
    });
  }, 60_000);

  it('is not flooded: no more than five codes an hour go to one number', async () => {
    const visitor = new Visitor(server.url);
    const sent: number[] = [];
    for (let count = 0; count < 6; count++) {
      const { status } = await visitor.auth('/phone-number/send-otp', { phoneNumber: '+212612000000' });
      sent.push(status);
    }
    expect(sent).toEqual([200, 200, 200, 200, 200, 429]);
  });
});

describe('A program', () => {
  it('uses the session as a bearer token, and is told when it is worth nothing', async () => {
    const email = 'bearer@example.ma';
    const visitor = await citizen(email);
    const signedIn = await visitor.auth('/sign-in/email', { email, password });
    const token = signedIn.headers.get('set-auth-token')!;
    const program = new Visitor(server.url);
    const authorization = `Bearer ${token}`;
    expect(await program.ask(whoAmI, {}, { authorization })).toMatchObject({
      data: { viewer: { kind: 'PERSON' } },
    });

    await visitor.auth('/sign-out', {});
    const refused = await program.ask(whoAmI, {}, { authorization });
    expect(refused).toMatchObject({
      errors: [
        {
          message: "Votre session a pris fin ou la clé n'est plus valable. Connectez-vous à nouveau.",
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    });
    expect(await program.ask(whoAmI, {}, { 'x-api-key': 'jiha_wrong' })).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });
});

describe('The roads of /auth', () => {
  it('are those that we opened: the others of better-auth do not exist', async () => {
    const visitor = new Visitor(server.url);
    for (const path of [
      '/update-user',
      '/delete-user',
      '/api-key/create',
      '/sign-in/phone-number',
      '/list-sessions',
    ]) {
      const answer = await visitor.auth(path, {});
      expect([path, answer.status]).toEqual([path, 404]);
    }
  });

  it('refuse a page of another origin that comes with the visitor’s cookie', async () => {
    const email = 'origin@example.ma';
    const visitor = await citizen(email);
    await visitor.signIn(email, password);
    const forged = await visitor.auth(
      '/change-password',
      { currentPassword: password, newPassword: 'a password of theirs' },
      { origin: 'https://evil.example' },
    );
    expect(forged.status).toBe(403);
    expect(forged.body).toMatchObject({ code: 'INVALID_ORIGIN' });
    const elsewhere = await visitor.auth('/request-password-reset', {
      email,
      redirectTo: 'https://evil.example/',
    });
    expect(elsewhere.status).toBe(403);
  });

  it('refuse what is not JSON, too long or of the wrong shape', async () => {
    const post = (body: string, type = 'application/json') =>
      fetch(`${server.url}/auth/sign-in/email`, { method: 'POST', body, headers: { 'content-type': type } });
    expect((await post('{')).status).toBe(400);
    expect((await post('email=a', 'application/x-www-form-urlencoded')).status).toBe(400);
    expect((await post('[]')).status).toBe(400);
    expect((await post(JSON.stringify({ email: 'x'.repeat(20_000) }))).status).toBe(413);
    expect((await post('{"email":{"$ne":null},"password":["x"]}')).status).toBe(400);
    expect((await post('{"__proto__":{"email":"a@b.ma"},"password":"x"}')).status).toBe(400);
  });
});
