import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomInt, randomUUID } from 'node:crypto';
import pg from 'pg';
import { counterOf, startComplaint } from './support/complaint.js';
import { data, gql } from './support/gql.js';
import { startServer, type Server } from './support/server.js';
import { signIn, type Headers } from './support/sign-in.js';

/** A counter knows who stands there, and who has filed there; it browses nobody (law 09-08). */
let server: Server;
let database: pg.Pool;
const staff = {} as Record<'zagora' | 'colleague' | 'midelt' | 'officer' | 'audit', Headers>;
const ids = {} as Record<'zagora' | 'midelt', string>;

/** Registered by somebody else at another time: a row that no counter has met. */
const amina = {
  id: randomUUID(),
  cin: `ZG${randomInt(100_000, 999_999)}`,
  phone: `+2126${randomInt(10_000_000, 99_999_999)}`,
  email: `Amina${randomInt(1e9)}@example.ma`,
};
const oasis = {
  id: randomUUID(),
  name: `Oasis ${randomUUID()}`,
  registrationNumber: 'R 12/2019',
  mandate: randomUUID(),
};

beforeAll(async () => {
  server = await startServer();
  database = new pg.Pool({ connectionString: server.databaseUrl, max: 1 });
  const { url } = server;
  staff.zagora = await signIn('guichet.zagora', url);
  staff.colleague = await signIn('admin.zagora', url);
  staff.midelt = await signIn('guichet.midelt', url);
  staff.officer = await signIn('reclamations', url);
  staff.audit = await signIn('audit', url);
  for (const who of ['zagora', 'midelt'] as const) ids[who] = await counterOf(staff[who], url);
  await database.query(
    `insert into person (id, given_name, family_name, cin, phone, email, search)
     values ($1, 'Amina', 'Alaoui', $2, $3, $4, 'amina alaoui')`,
    [amina.id, amina.cin, amina.phone, amina.email],
  );
  await database.query(
    `insert into organisation (id, kind, name, registration_number, search) values ($1, 'ASSOCIATION', $2, $3, $2)`,
    [oasis.id, oasis.name, oasis.registrationNumber],
  );
  await database.query(
    `insert into mandate (id, organisation_id, person_id, role, valid_from)
     values ($1, $2, $3, 'PRESIDENT', '2020-01-01')`,
    [oasis.mandate, oasis.id, amina.id],
  );
}, 60_000);
afterAll(async () => {
  await database?.end();
  await server?.stop();
});

const whole = () => ({ fullName: 'Amina Alaoui', cin: amina.cin, phone: amina.phone, email: amina.email });
/** What is left to those who oversee what was done at the counter. */
const named = { fullName: 'Amina Alaoui', cin: null, phone: null, email: null };
const seen = async (headers: Headers) => {
  const query = 'query ($id: ID!) { person(id: $id) { fullName cin phone email } }';
  return (await data<{ person: unknown }>(server.url, query, { id: amina.id }, headers)).person;
};
/** What becomes of an act: done, or the code of its error. */
const done = async (act: string, headers: Headers) => {
  const answer = await gql(server.url, `mutation { ${act} { problems { code } } }`, {}, headers);
  return answer.errors?.[0]?.extensions.code ?? 'done';
};
/** Changes the organisation, and ends the mandate of its president. */
const mend = async (headers: Headers) => [
  await done(`updateOrganisation(input: { id: "${oasis.id}", foundedOn: "2001-02-03" })`, headers),
  await done(`endMandate(input: { mandateId: "${oasis.mandate}" })`, headers),
];
const find = async (headers: Headers, input: object) => {
  const answer = await gql<{
    findPersonAtCounter: { persons: { id: string }[] | null; problems: { path: string[]; code: string }[] };
  }>(
    server.url,
    'mutation ($input: FindPersonAtCounterInput!) { findPersonAtCounter(input: $input) { persons { id } problems { path code } } }',
    { input },
    headers,
  );
  return answer.data?.findPersonAtCounter ?? answer.errors![0]!.extensions.code;
};
const found = { persons: [{ id: amina.id }], problems: [] };
const nobody = { persons: [], problems: [] };
const oasisSeen = async (headers: Headers) => {
  const query = `query ($id: ID!) {
    organisation(id: $id) { name registrationNumber mandates { role person { fullName } } } }`;
  return (await data<{ organisation: unknown }>(server.url, query, { id: oasis.id }, headers)).organisation;
};
const leave = () => database.query(`update counter_visit set at = at - interval '12 hours'`);

describe('somebody whom a counter has not met', () => {
  it('does not exist there: to read, to list, to act for', async () => {
    expect(await seen(staff.zagora)).toBeNull();
    const { people } = await data<{ people: { totalCount: number } }>(
      server.url,
      `{ people(filter: { cin: "${amina.cin}" }) { totalCount } }`,
      {},
      staff.zagora,
    );
    expect(people.totalCount).toBe(0);
    await expect(
      startComplaint(staff.zagora, { applicantId: amina.id, counterAuthorityId: ids.zagora }, server.url),
    ).rejects.toThrow('application.applicant_unknown');
    const acts = [
      `confirmIdentity(input: { personId: "${amina.id}", cin: "${amina.cin}" })`,
      `giveMandate(input: { personId: "${amina.id}", organisationId: "${oasis.id}", role: TREASURER })`,
      `createOrganisation(input: { personId: "${amina.id}", kind: ASSOCIATION, name: "Autre" })`,
    ];
    for (const act of acts) {
      expect([act, await done(act, staff.zagora)]).toEqual([act, 'NOT_FOUND']);
    }
  });

  it('is not shown through the organisation, which is found by its name', async () => {
    expect(await oasisSeen(staff.zagora)).toEqual({
      name: oasis.name,
      registrationNumber: null,
      mandates: [],
    });
    expect(await oasisSeen(staff.officer)).toBeNull();
  });

  it('is not spoken for: what the organisation is and who acts for it stays', async () => {
    expect(await mend(staff.zagora)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect(await mend(staff.officer)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });

  it('is found by the whole number or address only', async () => {
    for (const input of [
      { cin: amina.cin.slice(0, -1) },
      { phone: `${amina.phone.slice(0, -1)}${(Number(amina.phone.at(-1)) + 1) % 10}` },
      { email: amina.email.slice(1) },
    ])
      expect([input, await find(staff.zagora, input)]).toEqual([input, nobody]);
    const refused = (path: string, code: string) => ({ persons: null, problems: [{ path: [path], code }] });
    expect(await find(staff.zagora, {})).toEqual(refused('cin', 'people.show_one'));
    expect(await find(staff.zagora, { cin: amina.cin, phone: amina.phone })).toEqual(
      refused('cin', 'people.show_one'),
    );
    expect(await find(staff.zagora, { email: '%' })).toMatchObject(refused('email', 'people.not_an_email'));
    expect(await find(staff.officer, { cin: amina.cin })).toBe('FORBIDDEN');
    expect(await seen(staff.zagora)).toBeNull();
  });
});

describe('somebody who stands at a counter', () => {
  it.each([
    ['card', { cin: ` ${amina.cin.toLowerCase()} ` }],
    ['telephone', { phone: amina.phone }],
    ['address', { email: amina.email.toLowerCase() }],
  ])('is known there once found by %s, and nowhere else', async (_, input) => {
    expect(await find(staff.zagora, input)).toEqual(found);
    expect(await seen(staff.zagora)).toEqual(whole());
    expect(await seen(staff.colleague)).toEqual(whole());
    for (const who of ['midelt', 'officer'] as const)
      expect([who, await seen(staff[who])]).toEqual([who, null]);
    expect(await seen(staff.audit)).toEqual(named);
    await leave();
    expect(await seen(staff.zagora)).toBeNull();
    expect(await seen(staff.colleague)).toEqual(named);
  });

  it('shows whom she acts for, and who else does', async () => {
    await find(staff.zagora, { cin: amina.cin });
    const shown = {
      name: oasis.name,
      registrationNumber: oasis.registrationNumber,
      mandates: [{ role: 'PRESIDENT', person: { fullName: 'Amina Alaoui' } }],
    };
    expect(await oasisSeen(staff.zagora)).toEqual(shown);
    expect(await oasisSeen(staff.midelt)).toEqual({ ...shown, registrationNumber: null, mandates: [] });
    await leave();
  });

  it('has what changed in her organisation written down there, and nowhere else', async () => {
    await find(staff.zagora, { cin: amina.cin });
    expect(await mend(staff.midelt)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect(await mend(staff.zagora)).toEqual(['done', 'done']);
    // Nobody acts for it any more: whoever comes next with the papers may.
    const next = { givenName: 'Brahim', familyName: 'Ouali' };
    const { registerPerson } = await data<{ registerPerson: { person: { id: string } } }>(
      server.url,
      'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id } } }',
      { input: next },
      staff.midelt,
    );
    const given = `giveMandate(input: { personId: "${registerPerson.person.id}", organisationId: "${oasis.id}", role: PRESIDENT })`;
    expect(await done(given, staff.midelt)).toBe('done');
    expect((await mend(staff.midelt))[0]).toBe('done');
    await leave();
  });

  it('stays known at the counter where she has filed, and to no other', async () => {
    await find(staff.zagora, { cin: amina.cin });
    const at = { applicantId: amina.id, counterAuthorityId: ids.zagora };
    await startComplaint(staff.zagora, at, server.url);
    await leave();
    expect(await seen(staff.zagora)).toEqual(whole());
    // A draft is nobody's to decide yet.
    for (const who of ['midelt', 'officer'] as const)
      expect([who, await seen(staff[who])]).toEqual([who, null]);
  });
});

describe('looking people up', () => {
  it('gives those whose card was checked first, where several share a telephone', async () => {
    const phone = `+2127${randomInt(10_000_000, 99_999_999)}`;
    const [unchecked, checked] = [randomUUID(), randomUUID()];
    await database.query(
      `insert into person (id, given_name, family_name, phone, search, cin, cin_verified_at) values
         ($1, 'Aya', 'Aabid', $3, 'aya aabid', null, null), ($2, 'Zineb', 'Zahri', $3, 'zineb zahri', $4, now())`,
      [unchecked, checked, phone, `ZH${randomInt(100_000, 999_999)}`],
    );
    expect(await find(staff.zagora, { phone })).toMatchObject({
      persons: [{ id: checked }, { id: unchecked }],
      problems: [],
    });
  });

  it('stands in the journal of staff acts, found or not', async () => {
    const { staffActs } = await data<{ staffActs: { nodes: { act: string; details: object }[] } }>(
      server.url,
      '{ staffActs(first: 50) { nodes { act details person { fullName } actor { id } } } }',
      {},
      staff.colleague,
    );
    const searches = staffActs.nodes.filter(({ act }) => act === 'findPersonAtCounter');
    expect(searches).toContainEqual({
      act: 'findPersonAtCounter',
      details: { by: 'phone' },
      person: { fullName: 'Amina Alaoui' },
      actor: { id: expect.any(String) },
    });
    expect(searches).toContainEqual(expect.objectContaining({ details: { by: 'email' }, person: null }));
  });

  it('ends when it has been done more often than people can come', async () => {
    const outcomes = new Set<unknown>();
    for (let asked = 0; asked < 121; asked += 11) {
      const some = await Promise.all(
        Array.from({ length: 11 }, (_, each) => find(staff.midelt, { cin: `QQ${10_000 + asked + each}` })),
      );
      for (const outcome of some) outcomes.add(typeof outcome === 'string' ? outcome : 'answered');
    }
    expect([...outcomes]).toEqual(['answered', 'RATE_LIMITED']);
    expect(await find(staff.midelt, { cin: amina.cin })).toBe('RATE_LIMITED');
  });
});
