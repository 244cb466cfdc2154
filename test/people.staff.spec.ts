import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accept, firstAdministrator, password, tokenOf, type StaffMember } from './support/administrator.js';
import { freshDatabase } from './support/database.js';
import { linkIn } from './support/letters.js';
import { startServer, type Server } from './support/server.js';
import { Visitor } from './support/visitor.js';

let server: Server;
let admin: StaffMember;
const ids: Record<string, string> = {};

const name = (fr: string) => ({ fr, ar: 'مصلحة' });
const invite =
  'mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { invitation { id state } problems { path code } } }';
const grant =
  'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { grant { id } problems { path code } } }';
const register =
  'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id cin cinVerified } problems { path code params } } }';
const codeIn = (answer: { errors?: readonly { extensions: { code: string } }[] }) =>
  answer.errors?.[0]?.extensions.code;

async function staff(role: string, authorityId: string | null, departmentId: string | null = null) {
  const email = `${role.toLowerCase()}${Object.keys(ids).length}@example.ma`;
  await admin.visitor.data(invite, { input: { email, role, authorityId, departmentId } });
  const member = await accept(server, email, tokenOf(await linkIn(server, email)));
  ids[email] = member.personId;
  return member;
}

let agent: StaffMember;
let officer: StaffMember;
let zagoraAdmin: StaffMember;
beforeAll(async () => {
  server = await startServer({ env: { DATABASE_URL: await freshDatabase() } });
  admin = await firstAdministrator(server);
  const authority =
    'mutation ($input: CreateAuthorityInput!) { createAuthority(input: $input) { authority { id } problems { code } } }';
  const department =
    'mutation ($input: CreateDepartmentInput!) { createDepartment(input: $input) { department { id } problems { code } } }';
  for (const code of ['zagora', 'tinghir']) {
    const input = { kind: 'COMMUNE', code, name: name(code) };
    ids[code] = (await admin.visitor.data(authority, { input })).createAuthority.authority.id;
  }
  for (const code of ['roads', 'water']) {
    const input = { authorityId: ids['zagora'], code, name: name(code) };
    ids[code] = (await admin.visitor.data(department, { input })).createDepartment.department.id;
  }
  agent = await staff('COUNTER_AGENT', ids['zagora']!);
  officer = await staff('OFFICER', ids['zagora']!, ids['roads']!);
  zagoraAdmin = await staff('ADMIN', ids['zagora']!);
}, 180_000);
afterAll(() => server?.stop());

describe('A department', () => {
  it('is told in which language its name is missing', async () => {
    const { data } = await admin.visitor.ask(
      'mutation ($input: CreateDepartmentInput!) { createDepartment(input: $input) { problems { path code } } }',
      { input: { authorityId: ids['zagora'], code: 'parks', name: { fr: 'Parcs', ar: ' ' } } },
    );
    expect(data).toEqual({
      createDepartment: { problems: [{ path: ['name', 'ar'], code: 'people.required' }] },
    });
  });
});

describe('An invitation', () => {
  it('is for one who opens it in time, once', async () => {
    const email = 'once@example.ma';
    const { inviteStaff } = await admin.visitor.data(invite, {
      input: { email, role: 'OFFICER', authorityId: ids['tinghir'] },
    });
    const token = tokenOf(await linkIn(server, email));
    const open =
      'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { personId problems { path code } } }';
    const newcomer = { givenName: 'Once', familyName: 'Only', password };
    const visitor = new Visitor(server.url);

    const missing = await visitor.ask(open, { input: { token, password: 'short' } });
    expect(missing.data).toEqual({
      acceptInvitation: {
        personId: null,
        problems: [
          { path: ['givenName'], code: 'people.required' },
          { path: ['familyName'], code: 'people.required' },
          { path: ['password'], code: 'people.password_length' },
        ],
      },
    });
    const stranger = await agent.visitor.ask(open, { input: { token } });
    expect(stranger.data).toMatchObject({
      acceptInvitation: { problems: [{ path: ['token'], code: 'people.invitation_for_another' }] },
    });
    // Two who open it at the same moment: one of them gets the role.
    const both = await Promise.all([1, 2].map(() => visitor.ask(open, { input: { token, ...newcomer } })));
    const accepted = both.filter(
      ({ data }) => (data as { acceptInvitation?: { personId: string } })?.acceptInvitation?.personId,
    );
    expect(accepted).toHaveLength(1);
    const { invitations } = await admin.visitor.data('{ invitations(first: 1) { nodes { id state } } }');
    expect(invitations.nodes).toEqual([{ id: inviteStaff.invitation.id, state: 'ACCEPTED' }]);
  });

  it('that was taken back or never was opens nothing', async () => {
    const email = 'revoked@example.ma';
    const { inviteStaff } = await admin.visitor.data(invite, {
      input: { email, role: 'OFFICER', authorityId: ids['tinghir'] },
    });
    const revoke =
      'mutation ($input: RevokeInvitationInput!) { revokeInvitation(input: $input) { invitation { state } problems { code } } }';
    const input = { invitationId: inviteStaff.invitation.id };
    expect(codeIn(await zagoraAdmin.visitor.ask(revoke, { input }))).toBe('NOT_FOUND');
    expect((await admin.visitor.data(revoke, { input })).revokeInvitation.invitation.state).toBe('REVOKED');
    const open =
      'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { problems { code } } }';
    for (const token of [tokenOf(await linkIn(server, email)), 'never was']) {
      const answer = await new Visitor(server.url).ask(open, {
        input: { token, givenName: 'A', familyName: 'B', password },
      });
      expect(answer.data).toEqual({
        acceptInvitation: { problems: [{ code: 'people.invitation_unknown' }] },
      });
    }
  });
});

describe('An administrator of an authority', () => {
  it('gives and ends roles there, and nowhere else', async () => {
    const role = (visitor: Visitor, input: object) =>
      visitor.ask(grant, { input: { personId: officer.personId, ...input } });
    const own = await role(zagoraAdmin.visitor, { role: 'MODERATOR', authorityId: ids['zagora'] });
    expect(own.data).toMatchObject({ grantRole: { grant: { id: expect.any(String) }, problems: [] } });
    const twice = await role(zagoraAdmin.visitor, { role: 'MODERATOR', authorityId: ids['zagora'] });
    expect(twice.data).toEqual({
      grantRole: { grant: null, problems: [{ path: ['role'], code: 'people.grant_exists' }] },
    });

    const refused = [
      await role(zagoraAdmin.visitor, { role: 'MODERATOR', authorityId: ids['tinghir'] }),
      await role(zagoraAdmin.visitor, { role: 'ADMIN' }),
      await role(officer.visitor, { role: 'ADMIN', authorityId: ids['zagora'] }),
    ];
    expect(refused.map(codeIn)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    const foreign = await role(admin.visitor, {
      role: 'OFFICER',
      authorityId: ids['tinghir'],
      departmentId: ids['roads'],
    });
    expect(codeIn(foreign)).toBe('NOT_FOUND');
    const mended = await role(admin.visitor, { role: 'OFFICER' });
    expect(mended.data).toMatchObject({
      grantRole: { problems: [{ path: ['authorityId'], code: 'people.role_needs_authority' }] },
    });

    const end =
      'mutation ($input: EndGrantInput!) { endGrant(input: $input) { grant { inForce } problems { code } } }';
    const grantId = (own.data as unknown as { grantRole: { grant: { id: string } } }).grantRole.grant.id;
    expect(codeIn(await officer.visitor.ask(end, { input: { grantId } }))).toBe('FORBIDDEN');
    expect((await zagoraAdmin.visitor.data(end, { input: { grantId } })).endGrant.grant.inForce).toBe(false);
  });

  it('cannot take over an account that is stronger than the own', async () => {
    const input = { personId: admin.personId };
    const acts = [
      'mutation ($input: ResetSecondFactorInput!) { resetSecondFactor(input: $input) { personId } }',
      'mutation ($input: EndAllSessionsInput!) { endAllSessions(input: $input) { personId } }',
    ];
    for (const act of acts) expect(codeIn(await zagoraAdmin.visitor.ask(act, { input }))).toBe('FORBIDDEN');
    expect(await admin.visitor.data('{ viewer { kind } }')).toEqual({ viewer: { kind: 'PERSON' } });
  });
});

describe('The last administrator of the platform', () => {
  it('stays', async () => {
    const { viewer } = await admin.visitor.data('{ viewer { grants { id } } }');
    const end =
      'mutation ($input: EndGrantInput!) { endGrant(input: $input) { grant { id } problems { code message } } }';
    const answer = await admin.visitor.ask(end, { input: { grantId: viewer.grants[0].id } });
    expect(answer.data).toEqual({
      endGrant: {
        grant: null,
        problems: [
          {
            code: 'people.last_administrator',
            message: 'La plateforme doit garder au moins un administrateur.',
          },
        ],
      },
    });
  });
});

describe('A counter agent', () => {
  const amina = { givenName: 'Amina', familyName: 'Alaoui', cin: 'pb 123456', phone: '+212612345678' };

  it('registers who comes in person, and is told who has the card already', async () => {
    const first = (await agent.visitor.data(register, { input: { ...amina, cardSeen: true } }))
      .registerPerson;
    expect(first.person).toEqual({ id: expect.any(String), cin: 'PB123456', cinVerified: true });
    const again = await agent.visitor.ask(register, { input: { ...amina, despiteSameCin: true } });
    expect(again.data).toEqual({
      registerPerson: {
        person: null,
        problems: [{ path: ['cin'], code: 'people.cin_known', params: { personId: first.person.id } }],
      },
    });
    ids['amina'] = first.person.id;
  });

  it('registers a card once, even when two agents do so at the same moment', async () => {
    const input = { givenName: 'Brahim', familyName: 'Ouali', cin: 'PB654321', cardSeen: true };
    const both = await Promise.all([agent, admin].map(({ visitor }) => visitor.ask(register, { input })));
    const told = both.map(
      ({ data }) => (data as unknown as { registerPerson: { problems: { code: string }[] } }).registerPerson,
    );
    expect(told.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(['people.cin_known']);
  });

  it('is told everything that is wrong at once', async () => {
    const input = {
      givenName: ' ',
      familyName: 'x\u0007',
      cin: '12',
      phone: '06',
      email: 'a@b',
      communeCode: 'Zagora',
      birthDate: '2999-01-01',
    };
    const answer = await agent.visitor.ask<{ registerPerson: { problems: { path: string[] }[] } }>(register, {
      input,
    });
    const paths = answer.data!.registerPerson.problems.map(({ path }) => path[0]);
    expect(paths.sort()).toEqual([
      'birthDate',
      'cin',
      'communeCode',
      'email',
      'familyName',
      'givenName',
      'phone',
    ]);
  });

  it('is the only one at the door', async () => {
    expect(codeIn(await officer.visitor.ask(register, { input: amina }))).toBe('FORBIDDEN');
    expect(codeIn(await new Visitor(server.url).ask(register, { input: amina }))).toBe('UNAUTHENTICATED');
  });
});

describe('A person', () => {
  const card = 'query ($id: ID!) { person(id: $id) { fullName cin phone } }';

  it('is seen at the counter where she stands, and by nobody else', async () => {
    const auditor = await staff('AUDITOR', null);
    const otherAgent = await staff('COUNTER_AGENT', ids['tinghir']!);
    const moderator = await staff('MODERATOR', ids['zagora']!);
    const id = ids['amina'];
    const whole = { fullName: 'Amina Alaoui', cin: 'PB123456', phone: '+212612345678' };
    expect(await agent.visitor.data(card, { id })).toEqual({ person: whole });
    // Who administers Zagora may receive people there too.
    expect(await zagoraAdmin.visitor.data(card, { id })).toEqual({ person: whole });
    for (const { visitor } of [officer, otherAgent, moderator])
      expect(await visitor.data(card, { id })).toEqual({ person: null });
    // Who oversees what is done at counters sees whom it was done to.
    for (const { visitor } of [auditor, admin])
      expect(await visitor.data(card, { id })).toEqual({
        person: { fullName: whole.fullName, cin: null, phone: null },
      });
    const found = 'query ($cin: String!) { people(filter: { cin: $cin }) { totalCount } }';
    expect(await agent.visitor.data(found, { cin: 'PB123456' })).toEqual({ people: { totalCount: 1 } });
    expect(await otherAgent.visitor.data(found, { cin: 'PB123456' })).toEqual({ people: { totalCount: 0 } });
    expect(await auditor.visitor.data(found, { cin: 'PB123456' })).toEqual({ people: { totalCount: 0 } });
  }, 60_000);

  it('keeps the own profile, and acts for an organisation by mandate', async () => {
    const email = 'president@example.ma';
    const visitor = new Visitor(server.url);
    await visitor.auth('/sign-up/email', { email, password, name: 'Said Naciri' });
    await visitor.auth(await linkIn(server, email));
    await visitor.signIn(email, password);
    const update =
      'mutation ($input: UpdateMyProfileInput!) { updateMyProfile(input: $input) { person { fullName familyNameAr } problems { code } } }';
    expect(
      (await visitor.data(update, { input: { givenNameAr: 'سعيد', familyNameAr: 'الناصري' } }))
        .updateMyProfile.person,
    ).toEqual({
      fullName: 'Said Naciri',
      familyNameAr: 'الناصري',
    });

    const create =
      'mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { id name mandates { role person { fullName } } } problems { path code } } }';
    const shop = { kind: 'BUSINESS', name: 'Palmeraie', ice: '001234567000089' };
    const missing = await visitor.ask(create, { input: { ...shop, ice: null } });
    expect(missing.data).toMatchObject({
      createOrganisation: { problems: [{ path: ['ice'], code: 'people.required' }] },
    });
    const { organisation } = (await visitor.data(create, { input: shop })).createOrganisation;
    expect(organisation).toEqual({
      id: expect.any(String),
      name: 'Palmeraie',
      mandates: [{ role: 'PRESIDENT', person: { fullName: 'Said Naciri' } }],
    });
    const taken = await agent.visitor.ask(create, { input: { ...shop, personId: ids['amina'] } });
    expect(taken.data).toMatchObject({ createOrganisation: { problems: [{ code: 'people.ice_known' }] } });
    const commune = { kind: 'AUTHORITY', name: 'Commune de Zagora' };
    const claimed = await visitor.ask(create, { input: commune });
    expect(claimed.data).toMatchObject({
      createOrganisation: { problems: [{ path: ['kind'], code: 'people.public_body_at_counter' }] },
    });
    const shown = await agent.visitor.data(create, { input: { ...commune, personId: ids['amina'] } });
    expect(shown.createOrganisation.organisation.mandates).toEqual([
      { role: 'PRESIDENT', person: { fullName: 'Amina Alaoui' } },
    ]);

    const give =
      'mutation ($input: GiveMandateInput!) { giveMandate(input: $input) { mandate { id inForce } problems { path code } } }';
    const mandate = { organisationId: organisation.id, role: 'TREASURER' };
    const guessed = await visitor.ask(give, { input: { ...mandate, cin: 'PB123456', familyName: 'Guess' } });
    expect(guessed.data).toMatchObject({
      giveMandate: { problems: [{ path: ['cin'], code: 'people.no_such_card' }] },
    });
    const given = await visitor.data(give, { input: { ...mandate, cin: 'PB123456', familyName: 'ALAOUI' } });
    expect(given.giveMandate.mandate.inForce).toBe(true);
    const other = new Visitor(server.url);
    await other.auth('/sign-up/email', { email: 'other@example.ma', password, name: 'Other' });
    await other.auth(await linkIn(server, 'other@example.ma'));
    await other.signIn('other@example.ma', password);
    expect(
      codeIn(await other.ask(give, { input: { ...mandate, cin: 'PB123456', familyName: 'ALAOUI' } })),
    ).toBe('NOT_FOUND');
    expect(
      await other.data('query ($id: ID!) { organisation(id: $id) { id } }', { id: organisation.id }),
    ).toEqual({ organisation: null });
    expect(await other.data(card, { id: ids['amina'] })).toEqual({ person: null });
  });
});

describe('An API key', () => {
  it('reads with `read`, never makes itself stronger, and ends at once', async () => {
    const create =
      'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id name scopes } key problems { path code } } }';
    const forbidden = await officer.visitor.ask(create, {
      input: { name: 'x', scopes: ['PROCEDURES_WRITE'] },
    });
    expect(codeIn(forbidden)).toBe('FORBIDDEN');
    const made = (await officer.visitor.data(create, { input: { name: 'statistics', scopes: ['READ'] } }))
      .createApiKey;
    expect(made.apiKey).toEqual({ id: expect.any(String), name: 'statistics', scopes: ['READ'] });
    const writing = (
      await officer.visitor.data(create, { input: { name: 'filing', scopes: ['APPLICATIONS_WRITE'] } })
    ).createApiKey;

    const program = new Visitor(server.url);
    const key = { 'x-api-key': made.key };
    expect(await program.ask('{ viewer { kind scopes person { id } } }', {}, key)).toEqual({
      data: { viewer: { kind: 'CLIENT', scopes: ['READ'], person: { id: officer.personId } } },
    });
    expect(await program.ask('{ people { totalCount } }', {}, key)).toMatchObject({ data: { people: {} } });
    expect(codeIn(await program.ask('{ people { totalCount } }', {}, { 'x-api-key': writing.key }))).toBe(
      'FORBIDDEN',
    );
    const stronger = await program.ask(create, { input: { name: 'more', scopes: ['READ'] } }, key);
    expect(codeIn(stronger)).toBe('FORBIDDEN');
    const profile = 'mutation { updateMyProfile(input: { givenName: "X" }) { problems { code } } }';
    expect(codeIn(await program.ask(profile, {}, key))).toBe('FORBIDDEN');

    const revoke =
      'mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { apiKeyId problems { code } } }';
    expect(codeIn(await agent.visitor.ask(revoke, { input: { id: made.apiKey.id } }))).toBe('NOT_FOUND');
    await officer.visitor.data(revoke, { input: { id: made.apiKey.id } });
    expect(codeIn(await program.ask('{ viewer { kind } }', {}, key))).toBe('UNAUTHENTICATED');
  });
});

describe('A session', () => {
  it('is ended by its owner elsewhere, or with all others by an administrator', async () => {
    const elsewhere = new Visitor(server.url);
    await elsewhere.signIn(officer.email, password, officer.secret);
    const { viewer } = await elsewhere.data('{ viewer { sessionId } }');
    const end =
      'mutation ($input: EndSessionInput!) { endSession(input: $input) { sessionId problems { code } } }';
    const input = { sessionId: viewer.sessionId };
    expect(codeIn(await agent.visitor.ask(end, { input }))).toBe('NOT_FOUND');
    await officer.visitor.data(end, { input });
    expect(await elsewhere.data('{ viewer { kind } }')).toEqual({ viewer: { kind: 'ANONYMOUS' } });
    expect(await officer.visitor.data('{ viewer { kind } }')).toEqual({ viewer: { kind: 'PERSON' } });

    await zagoraAdmin.visitor.data(
      'mutation ($input: EndAllSessionsInput!) { endAllSessions(input: $input) { personId problems { code } } }',
      { input: { personId: officer.personId } },
    );
    expect(await officer.visitor.data('{ viewer { kind } }')).toEqual({ viewer: { kind: 'ANONYMOUS' } });
    expect(codeIn(await officer.visitor.ask('{ people { totalCount } }'))).toBe('UNAUTHENTICATED');
  });
});
