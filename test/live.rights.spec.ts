import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'graphql-ws';
import { connect, follow } from './support/follow.js';
import { data, gql } from './support/gql.js';
import { shared } from './support/server.js';
import { signIn, type Headers } from './support/sign-in.js';

const url = shared();
const clients: Client[] = [];
const people = {} as Record<'applicant' | 'stranger' | 'officer' | 'otherDepartment', Headers>;
const nameOf = {
  applicant: 'citoyen1',
  stranger: 'commerce1',
  officer: 'information',
  otherDepartment: 'transport',
};
let application: { id: string; version: number };

const of = (who: keyof typeof people | 'nobody') => {
  const { client } = connect(url, who === 'nobody' ? {} : { ...people[who] });
  clients.push(client);
  return client;
};
const one = `subscription ($id: ID!, $after: String) { event: applicationEvents(applicationId: $id, after: $after) {
  __typename cursor applicationId phase application { id } } }`;

beforeAll(async () => {
  for (const who of Object.keys(nameOf) as (keyof typeof nameOf)[]) people[who] = await signIn(nameOf[who]);
  const mine = await data<{ myApplications: { nodes: { id: string; version: number }[] } }>(
    url,
    '{ myApplications(first: 1, filter: { phases: [SUBMITTED] }) { nodes { id version } } }',
    {},
    people.applicant,
  );
  application = mine.myApplications.nodes[0]!;
});
afterAll(() => Promise.all(clients.map((client) => client.dispose())));

const says = (who: keyof typeof people, text: string) =>
  data(
    url,
    `mutation ($id: ID!, $text: String!) { sendMessage(input: { applicationId: $id, text: $text }) { problems { code } } }`,
    { id: application.id, text },
    people[who],
  );

describe('one application', () => {
  it('is heard of by its applicant and its officer, and a stranger hears nothing', async () => {
    const [applicant, officer] = [of('applicant'), of('officer')].map((client) =>
      follow<Record<string, unknown>>(client, one, { id: application.id }),
    );
    const stranger = follow(of('stranger'), one, { id: application.id });
    const nobody = follow(of('nobody'), one, { id: application.id });
    expect(await stranger.ended).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    expect(await nobody.ended).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    await says('applicant', 'Bonjour');
    const expected = {
      __typename: 'MessageSent',
      cursor: expect.any(String),
      applicationId: application.id,
      phase: 'SUBMITTED',
      application: { id: application.id },
    };
    expect(await applicant!.hears(1)).toEqual([expected]);
    expect(await officer!.hears(1)).toEqual([expected]);
    expect(gql).toBeDefined();
  });
});
