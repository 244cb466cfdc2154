import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { act, startDraft } from './support/act.js';
import { openStream } from './support/event-stream.js';
import { connect, follow, hangUp, whyEnded, type Follower } from './support/follow.js';
import { data } from './support/gql.js';
import { post } from './support/new-account.js';
import { type Server, startNeighbour, startServer } from './support/server.js';
import { demoAccount, signIn, signInAgain, type Headers } from './support/sign-in.js';
import { Visitor } from './support/visitor.js';

/** Acts go to one process, followers stand on the other: what changes must travel. */
let acting: Server;
let followed: Server;
let database: pg.Client;
let application: { id: string; version: number };

type Who =
  | 'applicant'
  | 'officer'
  | 'colleague'
  | 'otherOfficer'
  | 'transport'
  | 'admin'
  | 'counter'
  | 'president';
const accounts: Record<Who, string> = {
  applicant: 'citoyen1',
  officer: 'information',
  colleague: 'information2',
  otherOfficer: 'reclamations',
  transport: 'transport',
  admin: 'admin',
  counter: 'guichet.region',
  president: 'association1',
};
const people = {} as Record<Who, Headers & { person: string }>;

beforeAll(async () => {
  acting = await startServer();
  // Few requests a minute: our own asking again must not use them up.
  followed = await startNeighbour(acting, { REQUESTS_PER_MINUTE: '150' });
  database = new pg.Client(acting.databaseUrl);
  await database.connect();
  for (const who of Object.keys(accounts) as Who[]) {
    const headers = await signIn(accounts[who], acting.url);
    const { viewer } = await data<{ viewer: { person: { id: string } } }>(
      acting.url,
      '{ viewer { person { id } } }',
      {},
      headers,
    );
    people[who] = { ...headers, person: viewer.person.id };
  }
  const { myApplications } = await data<{ myApplications: { nodes: (typeof application)[] } }>(
    acting.url,
    '{ myApplications(first: 1, filter: { phases: [SUBMITTED] }) { nodes { id version } } }',
    {},
    people.applicant,
  );
  application = myApplications.nodes[0]!;
}, 60_000);
afterAll(async () => {
  await hangUp();
  await database.end();
  await Promise.all([acting.stop(), followed.stop()]);
});

interface Heard {
  readonly __typename: string;
  readonly applicationId: string;
}
const seen = '{ __typename applicationId }';
const one = `subscription ($id: ID!, $after: String) { event: applicationEvents(applicationId: $id, after: $after) ${seen} }`;
const own = `subscription ($after: String) { event: myApplicationEvents(after: $after) ${seen} }`;
const queue = `subscription ($after: String) { event: queueEvents(after: $after) ${seen} }`;

/** Where a test begins: its followers hear all that happens in it, and nothing else. */
let after: string;
beforeEach(async () => {
  after = (await data<{ eventCursor: string }>(followed.url, '{ eventCursor }')).eventCursor;
});

const lineOf = (who: Headers) => connect(followed.url, { ...who });
const followAs = (who: Headers, query: string) => follow<Heard>(lineOf(who), query, { after });
const followOne = (who: Headers, id = application.id) => follow<Heard>(lineOf(who), one, { id, after });
const does = (who: Who, name: string, input: object, selection?: string) =>
  act<Record<string, never>>(acting.url, people[who], name, input, selection);
const says = (id = application.id, who: Who = 'applicant') =>
  does(who, 'sendMessage', { applicationId: id, text: 'Bonjour' });

/** Says something that all of them hear: then they follow live. */
async function begin(followers: readonly Follower<Heard>[], id?: string, who?: Who): Promise<void> {
  await says(id, who);
  await Promise.all(followers.map((follower) => follower.hears(1)));
}

/** How it ended, and that it was within a second of the act's answer. */
async function endsAtOnce(follower: Pick<Follower<Heard>, 'ended'>): Promise<string | number> {
  const since = Date.now();
  const why = await whyEnded(follower);
  expect(Date.now() - since).toBeLessThan(1_000);
  return why;
}

describe('Rights that end by an act', () => {
  it('an application that is handed over leaves the one department and comes to the other', async () => {
    const [atOfficer, atApplicant] = [followOne(people.officer), followOne(people.applicant)];
    const [oldQueue, newQueue] = (['officer', 'transport'] as const).map((who) =>
      followAs(people[who], queue),
    );
    await begin([atOfficer, atApplicant, oldQueue!]);
    const { departments } = await data<{ departments: { nodes: { id: string; code: string }[] } }>(
      acting.url,
      '{ departments(first: 100) { nodes { id code } } }',
    );
    await does('officer', 'handOverApplication', {
      applicationId: application.id,
      version: application.version,
      departmentId: departments.nodes.find(({ code }) => code === 'transport')!.id,
      reason: 'Compétence du service des transports',
    });
    expect(await endsAtOnce(atOfficer)).toBe('NOT_FOUND');
    await says();
    const handedOver = { __typename: 'ApplicationHandedOver', applicationId: application.id };
    const message = { __typename: 'MessageSent', applicationId: application.id };
    expect(await newQueue!.hears(2)).toEqual([handedOver, message]);
    expect(await atApplicant.hears(3)).toEqual([message, handedOver, message]);
    expect(atOfficer.heard).toEqual([message, handedOver]);
    expect(oldQueue!.heard).toEqual([message, handedOver]);
  });

  it('a role that is taken away', async () => {
    const theirs = await somebodyElses();
    const [atColleague, atOfficer] = [followOne(people.colleague, theirs), followOne(people.officer, theirs)];
    const colleaguesQueue = followAs(people.colleague, queue);
    await begin([atColleague, atOfficer, colleaguesQueue], theirs, 'officer');
    const { roleGrants } = await data<{
      roleGrants: { nodes: { id: string; person: { id: string } }[] };
    }>(acting.url, '{ roleGrants(first: 100) { nodes { id person { id } } } }', {}, people.admin);
    const grant = roleGrants.nodes.find(({ person }) => person.id === people.colleague.person)!;
    await does('admin', 'endGrant', { grantId: grant.id });
    expect(await Promise.all([endsAtOnce(atColleague), endsAtOnce(colleaguesQueue)])).toEqual([
      'NOT_FOUND',
      'FORBIDDEN',
    ]);
    await says(theirs, 'officer');
    await atOfficer.hears(2);
    expect([atColleague, colleaguesQueue].map(({ heard }) => heard.length)).toEqual([1, 1]);
  });

  it('a mandate that is revoked', async () => {
    const { myOrganisations } = await data<{ myOrganisations: { id: string }[] }>(
      acting.url,
      '{ myOrganisations { id } }',
      {},
      people.president,
    );
    const organisationId = myOrganisations[0]!.id;
    const { mandate } = await act<{ mandate: { id: string } }>(
      acting.url,
      people.counter,
      'giveMandate',
      { organisationId, role: 'SECRETARY', personId: people.applicant.person },
      'mandate { id }',
    );
    const theirs = await startDraft(acting.url, people.president, { organisationId });
    const [ofOne, ofOwn] = [followOne(people.applicant, theirs.id), followAs(people.applicant, own)];
    await begin([ofOne], theirs.id, 'president');
    await ofOwn.hears(2); // the draft too
    await does('president', 'endMandate', { mandateId: mandate.id });
    expect(await endsAtOnce(ofOne)).toBe('NOT_FOUND');
    await says(theirs.id, 'president');
    await says();
    expect((await ofOwn.hears(3)).map(({ applicationId }) => applicationId)).toEqual([
      theirs.id,
      theirs.id,
      application.id,
    ]);
  });

  it('an API key that is revoked', async () => {
    const { key, apiKey } = await act<{ key: string; apiKey: { id: string } }>(
      acting.url,
      people.applicant,
      'createApiKey',
      { name: 'a portal', scopes: ['READ'] },
      'key apiKey { id }',
    );
    const follower = followAs({ apiKey: key }, own);
    await begin([follower]);
    await does('applicant', 'revokeApiKey', { id: apiKey.id });
    expect(await endsAtOnce(follower)).toBe(4401);
  });

  it('a session that is ended, over WebSocket and as an event stream', async () => {
    const session = await signInAgain(accounts.applicant, acting.url);
    const follower = followAs(session, own);
    const stream = await openStream(followed.url, own, { after }, session);
    await begin([follower]);
    await post(acting, 'sign-out', {}, session);
    expect(await endsAtOnce(follower)).toBe(4401);
    const [error, complete] = (await stream.rest()).slice(-2);
    expect(JSON.parse(error!.data!)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(complete).toEqual({ event: 'complete', data: '' });
  });

  it('a session that has not proved the second factor which its person enrols in another', async () => {
    const { email, password } = demoAccount('commerce1');
    const session = await signInAgain('commerce1', acting.url);
    const follower = followAs(session, own);
    await startDraft(acting.url, session);
    await follower.hears(1);
    const visitor = new Visitor(acting.url);
    await visitor.signIn(email, password);
    await visitor.enrol(password);
    expect(await whyEnded(follower)).toBe(4401);
  });
});

describe('Rights that begin and end by their time', () => {
  it('a role is held from its first instant to its last, and nobody has to do anything', async () => {
    const theirs = await somebodyElses();
    const [waiting, atOfficer] = [followAs(people.otherOfficer, queue), followOne(people.officer, theirs)];
    await begin([atOfficer], theirs, 'officer');
    const { application: found } = await data<{
      application: { authority: { id: string }; department: { id: string } };
    }>(
      acting.url,
      'query ($id: ID!) { application(id: $id) { authority { id } department { id } } }',
      { id: theirs },
      people.officer,
    );
    const now = Date.now();
    await does('admin', 'grantRole', {
      personId: people.otherOfficer.person,
      role: 'OFFICER',
      authorityId: found.authority.id,
      departmentId: found.department.id,
      validFrom: new Date(now + 1_000),
      validUntil: new Date(now + 3_000),
    });
    await says(theirs, 'officer');
    await atOfficer.hears(2);
    expect(waiting.heard).toEqual([]);
    while (waiting.heard.length === 0) await says(theirs, 'officer');
    expect(Date.now()).toBeGreaterThanOrEqual(now + 1_000);
    const atOther = followOne(people.otherOfficer, theirs);
    await atOther.hears(1);
    expect(await whyEnded(atOther)).toBe('NOT_FOUND');
    expect(Date.now() - (now + 3_000)).toBeLessThan(1_000);
    const [waited, heard] = [waiting, atOfficer].map((follower) => follower.heard.length);
    await says(theirs, 'officer');
    await atOfficer.hears(heard! + 1);
    expect(waiting.heard).toHaveLength(waited!);
  });

  it('a session or a key that expires', async () => {
    const session = await signInAgain(accounts.applicant, acting.url);
    const { viewer } = await data<{ viewer: { sessionId: string } }>(
      acting.url,
      '{ viewer { sessionId } }',
      {},
      session,
    );
    const { key, apiKey } = await act<{ key: string; apiKey: { id: string } }>(
      acting.url,
      people.applicant,
      'createApiKey',
      { name: 'for a moment', scopes: ['READ'] },
      'key apiKey { id }',
    );
    const soon = new Date(Date.now() + 2_000);
    await database.query('update auth_session set expires_at = $2 where id = $1', [viewer.sessionId, soon]);
    await database.query('update auth_api_key set expires_at = $2 where id = $1', [apiKey.id, soon]);
    const [bySession, byKey] = [followAs(session, own), followAs({ apiKey: key }, own)];
    const stream = await openStream(followed.url, own, { after }, session);
    await begin([bySession, byKey]);
    expect(await Promise.all([whyEnded(bySession), whyEnded(byKey)])).toEqual([4401, 4401]);
    expect(Date.now() - soon.getTime()).toBeLessThan(1_000);
    expect((await stream.rest()).at(-1)).toEqual({ event: 'complete', data: '' });
  });
});

it('Rights that change again and again use up nobody’s requests, and lose no event', async () => {
  const followers = Array.from({ length: 10 }, () => followOne(people.applicant));
  await begin(followers);
  for (let n = 0; n < 30; n++) {
    await database.query(`select pg_notify('jiha_rights_changed', $1)`, [people.applicant.person]);
    if (n % 3 === 0) await says();
  }
  for (const follower of followers) await follower.hears(11);
  await says();
  for (const follower of followers) expect(await follower.hears(12)).toHaveLength(follower.heard.length);
});

/** An application that the officers of information deal with. */
async function somebodyElses(): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    `select a.id from application a join department d on d.id = a.department_id
     where a.phase = 'IN_REVIEW' and d.code = 'information' limit 1`,
  );
  return rows[0]!.id;
}
