import { beforeAll, describe, expect, it } from '@jest/globals';
import { data, gql } from './support/gql.js';
import { shared } from './support/server.js';
import { signIn, type Headers } from './support/sign-in.js';

/** Values of the right type that mean nothing: each is told as the caller's mistake, none as ours. */
let citizen: Headers;
let officer: Headers;
let publisher: Headers;
let complaint: string;
let information: string;

beforeAll(async () => {
  citizen = await signIn('citoyen1');
  officer = await signIn('information');
  publisher = await signIn('publication');
  const found = await data<Record<'complaint' | 'information', { id: string }>>(
    shared(),
    '{ complaint: procedure(key: "complaint") { id } information: procedure(key: "information-request") { id } }',
  );
  complaint = found.complaint.id;
  information = found.information.id;
});

const asked = async (question: string, headers: Headers) => {
  const answer = await gql<Record<string, { problems: { path: string[]; code: string }[] } | null>>(
    shared(),
    question,
    {},
    headers,
  );
  return answer.errors
    ? answer.errors.map(({ extensions }) => extensions.code)
    : Object.values(answer.data!)[0];
};

describe('ids that are none', () => {
  it.each([
    ['application(id: "abc") { id }', null],
    ['person(id: "abc") { id }', null],
    ['procedureRevision(id: "abc") { id }', null],
    ['queueSummary(filter: { procedureId: "abc" }) { total }', ['BAD_USER_INPUT']],
    ['applications(filter: { procedureId: "abc" }) { totalCount }', ['BAD_USER_INPUT']],
  ])('query %s', async (question, expected) => {
    expect(await asked(`{ ${question} }`, officer)).toEqual(expected);
  });

  it.each([
    'startApplication(input: { procedureId: "abc" })',
    'saveAnswers(input: { applicationId: "abc", version: 1, answers: [] })',
    'submitApplication(input: { applicationId: "abc", version: 1 })',
    'deleteView(id: "abc")',
  ])('mutation %s', async (question) => {
    expect(await asked(`mutation { ${question} { problems { path code } } }`, officer)).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  it('publishing a revision that is none', async () => {
    expect(
      await asked(
        'mutation { publishRevision(input: { revisionId: "abc" }) { problems { code } } }',
        publisher,
      ),
    ).toEqual(['BAD_USER_INPUT']);
  });
});

describe('beginning an application', () => {
  it.each([
    ['communeCode: "08.999"', { path: ['communeCode'], code: 'application.commune_unknown' }],
    ['clientKey: "short"', { path: ['clientKey'], code: 'error.client_key_length' }],
    ['channel: PAPER', { path: ['counterAuthorityId'], code: 'application.counter_missing' }],
    [
      'organisationId: "00000000-0000-7000-8000-000000000000"',
      { path: ['organisationId'], code: 'application.no_mandate' },
    ],
  ])('with %s names the place', async (input, problem) => {
    const question = `mutation { startApplication(input: { procedureId: "${complaint}", ${input} }) { problems { path code } } }`;
    expect(await asked(question, citizen)).toEqual({ problems: [problem] });
  });
});

describe('a reason', () => {
  const endless = 'x'.repeat(5001);
  const found = async (headers: Headers, question: string) =>
    (
      await data<{ found: { nodes: { id: string; version: number }[] } }>(
        shared(),
        `{ found: ${question} { nodes { id version } } }`,
        {},
        headers,
      )
    ).found.nodes[0]!;

  it('for withdrawing is as long as any text', async () => {
    const { id, version } = await found(citizen, 'myApplications(first: 1, filter: { phases: [SUBMITTED] })');
    const question = `mutation { withdrawApplication(input: { applicationId: "${id}", version: ${version}, reason: "${endless}" }) { problems { path code } } }`;
    expect(await asked(question, citizen)).toEqual({
      problems: [{ path: ['reason'], code: 'application.text_too_long' }],
    });
  });

  it('for a decision too', async () => {
    const { id, version } = await found(
      officer,
      `applications(first: 1, filter: { procedureId: "${information}", phases: [SUBMITTED] })`,
    );
    const question = `mutation { moveApplication(input: { applicationId: "${id}", version: ${version}, transition: "refuse", reason: "${endless}" }) { problems { path code } } }`;
    expect(await asked(question, officer)).toEqual({
      problems: [
        { path: ['reason'], code: 'application.text_too_long' },
        { path: ['fields', 'refusal_ground'], code: 'form.required' },
      ],
    });
  });
});
