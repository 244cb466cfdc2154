import { randomInt, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { answers as sample, pieces } from '../examples/support/association-grant.js';
import { data, gql } from './support/gql.js';
import { samples } from './support/samples.js';
import { shared } from './support/server.js';
import { signIn, type Headers } from './support/sign-in.js';
import { uploaded } from './support/upload.js';

/**
 * The life of one application for a grant (PR04): filed by an association at the counter of Zagora, corrected,
 * assigned, refused for a reason; every right is asked on the way.
 */
type Who =
  | 'counter'
  | 'otherCounter'
  | 'officer'
  | 'colleague'
  | 'otherDepartment'
  | 'commune'
  | 'auditor'
  | 'citizen'
  | 'nobody';

interface Application {
  readonly id: string;
  readonly version: number;
  readonly number: string | null;
  readonly phase: string;
  readonly step: string;
}

const seen = 'application { id version number phase step }';
const people = {} as Record<Who, Headers>;
let application: Application;
let procedureId: string;
let zagora: string;

beforeAll(async () => {
  people.counter = await signIn('guichet.zagora');
  people.otherCounter = await signIn('guichet.midelt');
  people.officer = await signIn('associations');
  people.colleague = await signIn('associations2');
  people.otherDepartment = await signIn('transport');
  people.commune = await signIn('patrimoine.zagora');
  people.auditor = await signIn('audit');
  people.citizen = await signIn('citoyen1');
  people.nobody = {};
});

/** Does an act that must succeed and keeps the application as it is then. */
async function acts(
  who: Who,
  name: string,
  input: object,
  type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`,
) {
  const { [name]: payload } = await data<
    Record<string, { application: Application; problems: { path: string[]; code: string }[] }>
  >(
    shared(),
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${seen} problems { path code } } }`,
    { input },
    people[who],
  );
  if (payload!.problems.length === 0) application = payload!.application;
  return payload!.problems;
}

/** Tries an act that must fail, and tells with which error code. */
async function refused(
  who: Who,
  name: string,
  input: object,
  type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`,
) {
  const before = await stands();
  const answer = await gql(
    shared(),
    `mutation ($input: ${type}!) { ${name}(input: $input) { problems { code } } }`,
    { input },
    people[who],
  );
  expect(await stands()).toEqual(before);
  return answer.errors?.[0]?.extensions.code ?? null;
}

/** How it stands for somebody; null: it does not exist for them. */
async function stands(who: Who = 'counter') {
  const answer = await gql<{ application: Application | null }>(
    shared(),
    'query ($id: ID!) { application(id: $id) { id version number phase step } }',
    { id: application.id },
    people[who],
  );
  return answer.data?.application ?? null;
}

const here = () => ({ applicationId: application.id, version: application.version });
const file = async (name: string) =>
  uploaded(samples.pdf, {
    url: shared(),
    citizen: { headers: people.counter as { authorization: string } },
    name,
    type: 'application/pdf',
  });

const member = (name: string, role: string, phone?: string) => ({
  name,
  role,
  cin: `PB${randomInt(1000, 999999)}`,
  ...(phone && { phone }),
});
const given = (answers: Record<string, unknown>) =>
  Object.entries(answers).map(([field, value]) => ({ field, value }));

describe('the life of an application for a grant', () => {
  it('begins at the counter of Zagora, for an association that came in person', async () => {
    const found = await data<{
      procedure: { id: string };
      viewer: { grants: { authority: { id: string } }[] };
    }>(
      shared(),
      '{ procedure(key: "association-grant") { id } viewer { grants { authority { id code } } } }',
      {},
      people.counter,
    );
    procedureId = found.procedure.id;
    zagora = found.viewer.grants[0]!.authority.id;

    const { registerPerson } = await data<{
      registerPerson: { person: { id: string }; problems: unknown[] };
    }>(
      shared(),
      'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id } problems { code } } }',
      {
        input: {
          givenName: 'Aïcha',
          familyName: 'Ouhaddou',
          cin: `P${randomInt(100000, 999999)}`,
          cardSeen: true,
          communeCode: '08.587.01.13',
        },
      },
      people.counter,
    );
    expect(registerPerson.problems).toEqual([]);
    const { createOrganisation } = await data<{
      createOrganisation: { organisation: { id: string }; problems: unknown[] };
    }>(
      shared(),
      'mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { id } problems { code } } }',
      {
        input: {
          kind: 'ASSOCIATION',
          name: `Association Oasis ${randomUUID().slice(0, 8)}`,
          communeCode: '08.587.01.13',
          personId: registerPerson.person.id,
        },
      },
      people.counter,
    );
    expect(createOrganisation.problems).toEqual([]);

    const wish = {
      procedureId,
      channel: 'COUNTER',
      counterAuthorityId: zagora,
      applicantId: registerPerson.person.id,
    };
    expect(await acts('counter', 'startApplication', wish)).toEqual([
      { path: ['organisationId'], code: 'application.for_organisations' },
    ]);
    const clientKey = randomUUID();
    const whole = { ...wish, organisationId: createOrganisation.organisation.id, clientKey };
    expect(await acts('counter', 'startApplication', whole)).toEqual([]);
    const first = application;
    expect(await acts('counter', 'startApplication', whole)).toEqual([]);
    expect(application.id).toBe(first.id);
    expect(application).toMatchObject({ phase: 'DRAFT', number: null });

    // A draft is the applicant's and the counter's.
    for (const who of [
      'otherCounter',
      'officer',
      'otherDepartment',
      'commune',
      'auditor',
      'citizen',
      'nobody',
    ] as const)
      expect([who, await stands(who)]).toEqual([who, null]);
  });

  it('cannot be filed before it is whole, and tells all that is missing at once', async () => {
    const problems = await acts('counter', 'submitApplication', here());
    expect(problems.length).toBeGreaterThan(15);
    expect(problems).toContainEqual({ path: ['answers', 'rib'], code: 'form.required' });
    expect(problems).toContainEqual({ path: ['answers', 'statutes'], code: 'form.required' });
    expect(await refused('officer', 'submitApplication', here())).toBe('NOT_FOUND');
  });

  it('is filled in, with its pieces, and filed', async () => {
    const ids = await Promise.all(pieces.map((piece) => file(`${piece}.pdf`)));
    const answers = {
      ...sample,
      association_name: 'Association Oasis de Zagora',
      board_members: [
        member('Aïcha Ouhaddou', 'president', '0661234567'),
        member('Brahim Aït Ali', 'secretary'),
        member('Fatima Zahra El Idrissi', 'treasurer', '٠٦٦٢٣٤٥٦٧٨'),
      ],
      rib: ribOf('230', '450', '1234567890123456'),
      ...Object.fromEntries(pieces.map((piece, at) => [piece, [ids[at]]])),
    };
    expect(await acts('counter', 'saveAnswers', { ...here(), answers: given(answers) })).toEqual([]);
    const clientKey = randomUUID();
    const filing = { ...here(), clientKey };
    expect(await acts('counter', 'submitApplication', filing)).toEqual([]);
    expect(application).toMatchObject({ phase: 'SUBMITTED', step: 'submitted' });
    expect(application.number).toMatch(/^DT-\d{4}-\d{6}-\d$/);
    const filed = application;
    expect(await acts('counter', 'submitApplication', filing)).toEqual([]);
    expect(application).toEqual(filed);
  });

  it('is seen by those who decide, the counter and auditors, and by nobody else', async () => {
    for (const who of ['counter', 'officer', 'colleague', 'auditor'] as const)
      expect([who, await stands(who)]).toEqual([who, application]);
    for (const who of ['otherCounter', 'otherDepartment', 'commune', 'citizen', 'nobody'] as const)
      expect([who, await stands(who)]).toEqual([who, null]);

    const query =
      'query ($id: ID!) { application(id: $id) { answers answersInWords { field display(locale: FR) } files { name url } internalNotes { totalCount } assignee { id } } }';
    const [officers, auditors] = await Promise.all(
      (['officer', 'auditor'] as const).map(async (who) => {
        type Shown = {
          answers: Record<string, unknown> | null;
          answersInWords: { field: string; display: string }[] | null;
          files: { name: string; url: string | null }[];
        };
        return (await data<{ application: Shown }>(shared(), query, { id: application.id }, people[who]))
          .application;
      }),
    );
    expect(officers!.answers).toMatchObject({ budget_total: '90000.00', phone: '+212661234567' });
    expect(officers!.answersInWords).toContainEqual({ field: 'commune', display: 'Zagora' });
    expect(officers!.files).toHaveLength(7);
    expect(auditors).toMatchObject({ answers: null, answersInWords: null, files: [] });
  });

  it('cannot be decided by those who may not, and stays as it was', async () => {
    const refusal = { ...here(), transition: 'refuse', reason: 'Hors délai' };
    for (const who of ['otherDepartment', 'commune', 'otherCounter'] as const)
      expect([who, await refused(who, 'moveApplication', refusal)]).toEqual([who, 'NOT_FOUND']);
    for (const who of ['counter', 'auditor'] as const)
      expect([who, await refused(who, 'moveApplication', refusal)]).toEqual([who, 'FORBIDDEN']);
    expect(await refused('citizen', 'moveApplication', refusal)).toBe('FORBIDDEN');
    expect(await refused('nobody', 'moveApplication', refusal)).toBe('UNAUTHENTICATED');
    expect(await refused('officer', 'moveApplication', { ...here(), transition: 'accept' })).toBe(
      'FORBIDDEN',
    );
    expect(await refused('officer', 'moveApplication', { ...here(), transition: '__proto__' })).toBe(
      'FORBIDDEN',
    );
  });

  it('says who may hand it over: those who instruct it, while it is open', async () => {
    const may = async (who: Who) =>
      (
        await data<{ application: { mayHandOver: boolean } }>(
          shared(),
          'query ($id: ID!) { application(id: $id) { mayHandOver } }',
          { id: application.id },
          people[who],
        )
      ).application.mayHandOver;
    expect(await Promise.all((['officer', 'counter', 'auditor', 'colleague'] as const).map(may))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('is assigned to an officer of its department, and to nobody else', async () => {
    const idOf = async (who: Who) =>
      (
        await data<{ viewer: { person: { id: string } } }>(
          shared(),
          '{ viewer { person { id } } }',
          {},
          people[who],
        )
      ).viewer.person.id;
    expect(
      await acts('officer', 'assignApplication', { ...here(), assigneeId: await idOf('otherDepartment') }),
    ).toEqual([{ path: ['assigneeId'], code: 'application.not_an_officer' }]);
    expect(
      await refused('counter', 'assignApplication', { ...here(), assigneeId: await idOf('officer') }),
    ).toBe('FORBIDDEN');
    expect(
      await acts('officer', 'assignApplication', { ...here(), assigneeId: await idOf('colleague') }),
    ).toEqual([]);
  });

  it('is sent back once for named fields; only these unlock, and the officer sees what changed', async () => {
    expect(
      await acts('colleague', 'moveApplication', { ...here(), transition: 'start-instruction' }),
    ).toEqual([]);
    const request = {
      fields: ['requested_amount', 'own_contribution'],
      message: 'Le montant dépasse le plafond de 50 000 DH.',
    };
    expect(await refused('citizen', 'requestCorrection', { ...here(), ...request })).toBe('FORBIDDEN');
    expect(await acts('colleague', 'requestCorrection', { ...here(), ...request })).toEqual([]);
    expect(application).toMatchObject({ phase: 'AWAITING_APPLICANT' });

    const locked = given({ requested_amount: '45000.00', project_title: 'Un tout autre projet' });
    expect(await acts('counter', 'answerCorrection', { ...here(), answers: locked })).toEqual([
      { path: ['answers', 'project_title'], code: 'form.locked' },
    ]);
    const mended = given({ requested_amount: '45000.00', own_contribution: '45000.00' });
    expect(await refused('colleague', 'answerCorrection', { ...here(), answers: mended })).toBe('FORBIDDEN');
    expect(await acts('counter', 'answerCorrection', { ...here(), answers: mended })).toEqual([]);
    expect(application).toMatchObject({ phase: 'IN_REVIEW', step: 'instruction' });

    const { application: shown } = await data<{
      application: {
        correctionRequests: {
          differences: { field: string; before: { value: string }; after: { value: string } }[];
        }[];
      };
    }>(
      shared(),
      'query ($id: ID!) { application(id: $id) { correctionRequests { differences { field before { value } after { value } } } } }',
      { id: application.id },
      people.colleague,
    );
    expect(shown.correctionRequests).toEqual([
      {
        differences: [
          { field: 'own_contribution', before: { value: '20000.00' }, after: { value: '45000.00' } },
          { field: 'requested_amount', before: { value: '70000.00' }, after: { value: '45000.00' } },
        ],
      },
    ]);
    expect(await acts('colleague', 'requestCorrection', { ...here(), ...request })).toEqual([
      { path: [], code: 'application.correction_already_requested' },
    ]);
  });

  it('is decided once, even when two officers decide at the same moment', async () => {
    const refusal = { ...here(), transition: 'refuse' };
    expect(await acts('officer', 'moveApplication', { ...refusal, reason: '  ' })).toEqual([
      { path: ['reason'], code: 'application.reason_missing' },
    ]);
    const decisions = await Promise.all(
      (['officer', 'colleague'] as const).map((who) =>
        gql<{ moveApplication: { application: Application } }>(
          shared(),
          `mutation ($input: MoveApplicationInput!) { moveApplication(input: $input) { ${seen} } }`,
          { input: { ...refusal, reason: 'L’association a moins d’un an.' } },
          people[who],
        ),
      ),
    );
    const done = decisions.filter((decision) => decision.data?.moveApplication);
    const late = decisions.filter((decision) => decision.errors);
    expect([done.length, late.length]).toEqual([1, 1]);
    expect(late[0]!.errors![0]!.extensions).toMatchObject({
      code: 'CONFLICT',
      changes: [expect.objectContaining({ act: 'MOVED', step: 'refused' })],
    });
    application = done[0]!.data!.moveApplication.application;
    expect(application).toMatchObject({ phase: 'REFUSED', step: 'refused' });
  });

  it('leaves a journal that tells each its part', async () => {
    const journal = async (who: Who) => {
      const { application: shown } = await data<{
        application: { journal: { nodes: { place: number; act: string; reason: string | null }[] } };
      }>(
        shared(),
        'query ($id: ID!) { application(id: $id) { journal(first: 50) { nodes { place act reason } } } }',
        { id: application.id },
        people[who],
      );
      return shown.journal.nodes;
    };
    const officers = await journal('officer');
    expect(officers.map(({ act }) => act)).toEqual([
      'MOVED',
      'CORRECTION_ANSWERED',
      'CORRECTION_REQUESTED',
      'MOVED',
      'ASSIGNED',
      'SUBMITTED',
      'STARTED',
    ]);
    expect(officers[0]!.reason).toBe('L’association a moins d’un an.');
    expect((await journal('counter')).map(({ act }) => act)).not.toContain('ASSIGNED');
  });
});

/** A bank account's RIB with its key: 97 − (the first 22 digits × 100 mod 97). */
function ribOf(bank: string, city: string, account: string): string {
  const digits = `${bank}${city}${account}`;
  const key = 97n - ((BigInt(digits) * 100n) % 97n);
  return `${digits}${String(key).padStart(2, '0')}`;
}
