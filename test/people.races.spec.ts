import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { firstAdministrator, password, tokenOf, type StaffMember } from './support/administrator.js';
import { aPhone, signUpCitizen } from './support/citizen.js';
import { freshDatabase, waiting } from './support/database.js';
import { data, gql } from './support/gql.js';
import { linkIn } from './support/letters.js';
import { startServer, type Server } from './support/server.js';
import { Visitor } from './support/visitor.js';

/** Two acts about one thing at the same moment: one is done, and the other is told. */
let server: Server;
let admin: StaffMember;
let database: pg.Pool;
beforeAll(async () => {
  server = await startServer({ env: { DATABASE_URL: await freshDatabase() } });
  admin = await firstAdministrator(server);
  database = new pg.Pool({ connectionString: server.databaseUrl, max: 2 });
}, 60_000);
afterAll(async () => {
  await database?.end();
  await server?.stop();
});

/** Begins the acts in this order while something that all of them write is held, then lets go. */
async function meeting<T>(held: string, ...acts: (() => Promise<T>)[]): Promise<T[]> {
  const client = await database.connect();
  const answers: Promise<T>[] = [];
  try {
    await client.query('begin');
    await client.query(held);
    for (const act of acts) {
      answers.push(act());
      await waiting(server.databaseUrl, answers.length);
    }
    await client.query('commit');
  } finally {
    client.release();
  }
  return Promise.all(answers);
}

const name = { fr: 'Zagora', ar: 'زاكورة' };

describe('Two at the same moment', () => {
  it('who give an authority one code: the second is told at the field', async () => {
    const create =
      'mutation ($input: CreateAuthorityInput!) { createAuthority(input: $input) { authority { code } problems { path code } } }';
    const act = () => admin.visitor.ask(create, { input: { kind: 'COMMUNE', code: 'zagora', name } });
    const answers = await meeting('lock table authority in share row exclusive mode', act, act);
    expect(answers).toEqual([
      { data: { createAuthority: { authority: { code: 'zagora' }, problems: [] } } },
      {
        data: {
          createAuthority: {
            authority: null,
            problems: [{ path: ['code'], code: 'people.code_taken' }],
          },
        },
      },
    ]);
  });

  it('who give a department one code: the second is told at the field', async () => {
    const { authorities } = await admin.visitor.data('{ authorities(first: 1) { nodes { id } } }');
    const create =
      'mutation ($input: CreateDepartmentInput!) { createDepartment(input: $input) { department { code } problems { path code } } }';
    const input = { authorityId: authorities.nodes[0].id, code: 'roads', name };
    const act = () => admin.visitor.ask(create, { input });
    const answers = await meeting('lock table department in share row exclusive mode', act, act);
    expect(answers).toEqual([
      { data: { createDepartment: { department: { code: 'roads' }, problems: [] } } },
      {
        data: {
          createDepartment: {
            department: null,
            problems: [{ path: ['code'], code: 'people.code_taken' }],
          },
        },
      },
    ]);
  });

  it('who accept and take back an invitation: the first wins', async () => {
    const { authorities } = await admin.visitor.data('{ authorities(first: 1) { nodes { id } } }');
    const invite =
      'mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { invitation { id } problems { code } } }';
    const open =
      'mutation ($input: AcceptInvitationInput!) { answer: acceptInvitation(input: $input) { problems { code } } }';
    const revoke =
      'mutation ($input: RevokeInvitationInput!) { answer: revokeInvitation(input: $input) { problems { code } } }';
    const email = 'both@example.ma';
    const invited = async () => {
      const input = { email, role: 'OFFICER', authorityId: authorities.nodes[0].id };
      const { id } = (await admin.visitor.data(invite, { input })).inviteStaff.invitation;
      const token = tokenOf(await linkIn(server, email));
      const accepting = { token, givenName: 'A', familyName: 'B', password };
      return {
        held: `select 1 from invitation where id = '${id}' for update`,
        accept: () => new Visitor(server.url).ask(open, { input: accepting }),
        takeBack: () => admin.visitor.ask(revoke, { input: { invitationId: id } }),
      };
    };
    const done = { data: { answer: { problems: [] } } };
    const told = (code: string) => ({ data: { answer: { problems: [{ code }] } } });

    const first = await invited();
    expect(await meeting(first.held, first.takeBack, first.accept)).toEqual([
      done,
      told('people.invitation_unknown'),
    ]);
    const second = await invited();
    expect(await meeting(second.held, second.accept, second.takeBack)).toEqual([
      done,
      told('people.invitation_accepted'),
    ]);
  });

  it('who confirm a card and change its number: what the agent saw stays', async () => {
    const phone = aPhone();
    const { headers } = await signUpCitizen(server, phone);
    const { viewer } = await data<{ viewer: { person: { id: string } } }>(
      server.url,
      '{ viewer { person { id } } }',
      {},
      headers,
    );
    const find =
      'mutation ($input: FindPersonAtCounterInput!) { findPersonAtCounter(input: $input) { persons { id } problems { code } } }';
    await admin.visitor.data(find, { input: { phone } });

    const confirm =
      'mutation ($input: ConfirmIdentityInput!) { answer: confirmIdentity(input: $input) { problems { path code } } }';
    const change =
      'mutation { answer: updateMyProfile(input: { cin: "PB999999" }) { problems { path code } } }';
    const personId = viewer.person.id;
    const answers = await meeting(
      `select 1 from person where id = '${personId}' for update`,
      () => admin.visitor.ask<unknown>(confirm, { input: { personId, cin: 'PB111111' } }),
      () => gql<unknown>(server.url, change, {}, headers),
    );
    expect(answers).toEqual([
      { data: { answer: { problems: [] } } },
      { data: { answer: { problems: [{ path: ['cin'], code: 'people.cin_is_verified' }] } } },
    ]);
    const card = await data(server.url, '{ viewer { person { cin cinVerified } } }', {}, headers);
    expect(card).toEqual({ viewer: { person: { cin: 'PB111111', cinVerified: true } } });
  });
});
