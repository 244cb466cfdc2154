import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomInt } from 'node:crypto';
import { aPhone, signUpCitizen } from './support/citizen.js';
import { counterOf, fileComplaint } from './support/complaint.js';
import { data, gql } from './support/gql.js';
import { newAccount } from './support/new-account.js';
import { shared, sharedFolder } from './support/server.js';
import { signIn, type Headers } from './support/sign-in.js';

/** Whoever came to a counter first and signs up later gets what was done there, and nobody else does. */
const home = () => ({ url: shared(), dataFolder: sharedFolder() });
let agent: Headers;
let zagora: string;
beforeAll(async () => {
  agent = await signIn('guichet.zagora');
  zagora = await counterOf(agent);
});

const aCin = () => `ZK${randomInt(1_000_000, 9_999_999)}`;
const anAddress = () => `itto${randomInt(1e9)}@example.ma`;
const byPhone = async (phone = aPhone()) => ({ ...(await signUpCitizen(home(), phone)).headers });
const byEmail = async (email: string) => ({
  authorization: `Bearer ${(await newAccount(home(), email)).token}`,
});

/** Somebody without an account is registered at the counter of Zagora. */
async function registered(details: { cin: string; phone?: string; email?: string; cardSeen?: boolean }) {
  const input = { givenName: 'Itto', familyName: 'Aït Hammou', communeCode: '08.587.01.13', ...details };
  const { registerPerson } = await data<{ registerPerson: { person: { id: string } } }>(
    shared(),
    'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id } } }',
    { input: { cardSeen: true, ...input } },
    agent,
  );
  return registerPerson.person.id;
}

const claim = (headers: Headers, cin: string) =>
  gql<{ claimCounterRecord: { person: { id: string } | null; problems: { code: string }[] } }>(
    shared(),
    `mutation ($cin: String!) { claimCounterRecord(input: { cin: $cin }) {
       person { id fullName cin cinVerified } problems { path code message } } }`,
    { cin },
    headers,
  );
const isDone = (answer: Awaited<ReturnType<typeof claim>>) => answer.data?.claimCounterRecord.person != null;
/** The same for everything that does not fit. */
const refused = {
  data: {
    claimCounterRecord: {
      person: null,
      problems: [{ path: ['cin'], code: 'people.no_record', message: expect.any(String) }],
    },
  },
};

const mine = (headers: Headers) =>
  data<{
    viewer: { person: { id: string }; organisations: { name: string }[] };
    myApplications: { nodes: { id: string; number: string; version: number }[] };
  }>(
    shared(),
    '{ viewer { person { id } organisations { name } } myApplications { nodes { id number version } } }',
    {},
    headers,
  );

describe('a record of a counter', () => {
  it('becomes one’s own by the card’s number and a confirmed telephone, with all that hangs on it', async () => {
    const [cin, phone] = [aCin(), aPhone()];
    const recordId = await registered({ cin, phone });
    const filed = await fileComplaint(agent, { applicantId: recordId, counterAuthorityId: zagora });
    const name = `Association ${cin}`;
    await data(
      shared(),
      'mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { problems { code } } }',
      { input: { kind: 'ASSOCIATION', name, personId: recordId } },
      agent,
    );

    const citizen = await byPhone(phone);
    const before = await mine(citizen);
    expect(before).toMatchObject({ viewer: { organisations: [] }, myApplications: { nodes: [] } });
    const claimed = await claim(citizen, ` ${cin.toLowerCase()}`);
    const { id } = before.viewer.person;
    expect(claimed.data!.claimCounterRecord).toEqual({
      person: { id, fullName: 'Itto Aït Hammou', cin, cinVerified: true },
      problems: [],
    });

    const after = await mine(citizen);
    expect(after.viewer.organisations).toEqual([{ name }]);
    expect(after.myApplications.nodes).toMatchObject([{ id: filed.id, number: filed.number }]);
    // Hers to act on, as if she had filed it herself.
    const { withdrawApplication } = await data<{ withdrawApplication: object }>(
      shared(),
      'mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) { application { phase } problems { code } } }',
      { input: { applicationId: filed.id, version: after.myApplications.nodes[0]!.version } },
      citizen,
    );
    expect(withdrawApplication).toEqual({ application: { phase: 'WITHDRAWN' }, problems: [] });

    // The counter finds one person, who has an account.
    const { findPersonAtCounter } = await data<{ findPersonAtCounter: object }>(
      shared(),
      `mutation { findPersonAtCounter(input: { cin: "${cin}" }) { persons { id hasAccount phone } } }`,
      {},
      agent,
    );
    expect(findPersonAtCounter).toEqual({ persons: [{ id, hasAccount: true, phone }] });
    const { staffActs } = await data<{ staffActs: { nodes: object[] } }>(
      shared(),
      `{ staffActs(filter: { personId: "${id}" }) { nodes { act details actor { id } } } }`,
      {},
      await signIn('audit'),
    );
    expect(staffActs.nodes).toContainEqual({
      act: 'claimCounterRecord',
      details: { recordId },
      actor: { id },
    });
  });

  it('becomes one’s own by a confirmed address; one’s own words stay', async () => {
    const [cin, email] = [aCin(), anAddress()];
    await registered({ cin, email: email.toUpperCase(), cardSeen: false });
    const citizen = await byEmail(email);
    const own = await claim(citizen, cin);
    expect(own.data!.claimCounterRecord).toEqual({
      person: { id: expect.any(String), fullName: email.split('@')[0], cin, cinVerified: false },
      problems: [],
    });
  });

  it('is nobody’s who lacks one of the two; all are told the same', async () => {
    const [cin, phone, email] = [aCin(), aPhone(), anAddress()];
    await registered({ cin, phone, email });
    // Knows the card, but has another telephone.
    const stranger = await byPhone();
    // Says that the address is his own, but never confirmed it.
    const pretender = await byPhone();
    await data(
      shared(),
      `mutation { updateMyProfile(input: { email: "${email}", phone: "${phone}", cin: "${cin}" }) { problems { code } } }`,
      {},
      pretender,
    );
    // Has the telephone, but knows no more of the card than how one looks.
    const guesser = await byPhone(phone);
    for (const [who, answer] of Object.entries({
      stranger: await claim(stranger, cin),
      pretender: await claim(pretender, cin),
      guesser: await claim(guesser, aCin()),
      unknown: await claim(await byPhone(), aCin()),
    }))
      expect({ who, answer }).toEqual({ who, answer: refused });
    expect(isDone(await claim(guesser, cin))).toBe(true);
    // It is hers now, whoever comes next with the other half.
    expect(await claim(await byEmail(email), cin)).toEqual(refused);
    expect(await claim(guesser, cin)).toEqual(refused);
  });

  it('is not given to who has shown another card', async () => {
    const phone = aPhone();
    const [own, other] = [aCin(), aCin()];
    await registered({ cin: own, phone });
    await registered({ cin: other, phone });
    const citizen = await byPhone(phone);
    expect(isDone(await claim(citizen, own))).toBe(true);
    expect(await claim(citizen, other)).toEqual(refused);
  });

  it('is not given for a card that was seen in somebody else’s hands', async () => {
    const [cin, phone, holdersPhone] = [aCin(), aPhone(), aPhone()];
    await registered({ cin, phone, cardSeen: false });
    await byPhone(holdersPhone);
    const { findPersonAtCounter } = await data<{ findPersonAtCounter: { persons: { id: string }[] } }>(
      shared(),
      `mutation { findPersonAtCounter(input: { phone: "${holdersPhone}" }) { persons { id } } }`,
      {},
      agent,
    );
    const { confirmIdentity } = await data<{ confirmIdentity: object }>(
      shared(),
      'mutation ($input: ConfirmIdentityInput!) { confirmIdentity(input: $input) { person { cinVerified } problems { code } } }',
      { input: { personId: findPersonAtCounter.persons[0]!.id, cin } },
      agent,
    );
    expect(confirmIdentity).toEqual({ person: { cinVerified: true }, problems: [] });
    expect(await claim(await byPhone(phone), cin)).toEqual(refused);
  });

  it('may be guessed at five times a day', async () => {
    const [cin, phone] = [aCin(), aPhone()];
    await registered({ cin, phone });
    const citizen = await byPhone(phone);
    for (let guess = 0; guess < 5; guess++) expect(await claim(citizen, aCin())).toEqual(refused);
    expect((await claim(citizen, cin)).errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
    expect((await mine(citizen)).viewer.organisations).toEqual([]);
  });

  it('goes to one of two who claim it at the same moment', async () => {
    const [cin, phone, email] = [aCin(), aPhone(), anAddress()];
    const recordId = await registered({ cin, phone, email });
    const filed = await fileComplaint(agent, { applicantId: recordId, counterAuthorityId: zagora });
    const both = [await byPhone(phone), await byEmail(email)];
    // Each asks twice, too.
    const answers = await Promise.all([...both, ...both].map((citizen) => claim(citizen, cin)));
    expect(answers.filter(isDone)).toHaveLength(1);
    expect(answers.filter((answer) => !isDone(answer))).toEqual([refused, refused, refused]);
    const holders = await Promise.all(both.map(mine));
    const held = holders.flatMap(({ myApplications }) => myApplications.nodes.map(({ id }) => id));
    expect(held).toEqual([filed.id]);
  });
});
