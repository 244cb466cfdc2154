// What publishing does to applications that are under way, and what it may wait for.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { connect, follow, hangUp } from './support/follow.js';
import { gql } from './support/gql.js';
import { shared } from './support/server.js';
import { signIn } from './support/sign-in.js';
import { until } from './support/until.js';
import { visitProcedure } from './support/visit.procedure.js';
import { askAs, fileVisit, offerVisits } from './support/visits.js';

const mend = 'problems { path code message }';
const both = (fr: string, ar: string) => ({ fr, ar });

type Definition = ReturnType<typeof visitProcedure>;
interface Draft {
  id: string;
  version: number;
  definition: Definition;
}
interface Publication {
  status: string;
  moved: number;
  asked: number;
  stayed: number;
  failed: number;
}

afterAll(hangUp);

/** Answers with problems instead of failing on them. */
async function tried<Payload = { problems: { code: string; path: string[] }[] }>(
  name: string,
  mutation: string,
  type: string,
  input: object,
  selection = '',
): Promise<Payload> {
  const { data, errors } = await gql<Record<string, Payload>>(
    shared(),
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} ${mend} } }`,
    { input },
    await signIn(name),
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data![mutation]!;
}

const publish = (input: object, name = 'publication') =>
  tried<{
    revision: { status: string; publication: { status: string } } | null;
    problems: { code: string }[];
  }>(name, 'publishRevision', 'PublishRevisionInput', input, 'revision { status publication { status } }');

/** A draft of the procedure with its words changed. */
async function changed(procedureId: string, change: (definition: Definition) => Definition): Promise<Draft> {
  const { procedure } = await askAs<{ procedure: { publishedRevision: { id: string } } }>(
    'conception',
    'query ($id: ID!) { procedure(id: $id) { publishedRevision { id } } }',
    { id: procedureId },
  );
  const { beginDraft } = await askAs<{ beginDraft: { revision: Draft } }>(
    'conception',
    `mutation ($input: BeginDraftInput!) { beginDraft(input: $input) { revision { id version definition } ${mend} } }`,
    { input: { revisionId: procedure.publishedRevision.id } },
  );
  const { revision } = beginDraft;
  const { saveDraft } = await askAs<{ saveDraft: { revision: Draft } }>(
    'conception',
    `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { revision { id version definition } ${mend} } }`,
    {
      input: {
        revisionId: revision.id,
        version: revision.version,
        definition: change(revision.definition),
      },
    },
  );
  return saveDraft.revision;
}

const depth = { key: 'depth', kind: 'integer', label: both('Profondeur', 'العمق'), required: true };

/** One question less, one more, and a step less. */
const anew = ({ form, workflow, ...rest }: Definition): Definition =>
  ({
    ...rest,
    form: { fields: [...form.fields.filter(({ key }) => key !== 'commune'), depth] },
    workflow: {
      steps: [
        ...workflow.steps.filter(({ key }) => key !== 'visited'),
        { key: 'examined', phase: 'IN_REVIEW', title: both('Examinée', 'قيد الدراسة') },
      ],
      transitions: workflow.transitions.map((each) => ({
        ...each,
        from: each.from.map((step) => (step === 'visited' ? 'examined' : step)),
        to: each.to === 'visited' ? 'examined' : each.to,
      })),
    },
  }) as Definition;

const publicationOf = async (revisionId: string): Promise<Publication> => {
  const { procedureRevision } = await askAs<{ procedureRevision: { publication: Publication } }>(
    'publication',
    'query ($id: ID!) { procedureRevision(id: $id) { publication { status moved asked stayed failed } } }',
    { id: revisionId },
  );
  return procedureRevision.publication;
};

const settled = async (revisionId: string): Promise<Publication> => {
  await until(async () => (await publicationOf(revisionId)).status === 'DONE');
  return publicationOf(revisionId);
};

const applicationOf = async (id: string, name = 'information') => {
  const { application } = await askAs<{ application: Record<string, unknown> }>(
    name,
    `query ($id: ID!) { application(id: $id) { version phase stepTitle answers revision { number }
       setAside { label display } correctionRequests { fields message answeredAt }
       journal(first: 2) { nodes { act revision fields reason actor { fullName } } } } }`,
    { id },
  );
  return application;
};

async function move(applicationId: string, transition: string, fields: object[]): Promise<void> {
  const { version } = await applicationOf(applicationId);
  await askAs(
    'information',
    `mutation ($input: MoveApplicationInput!) { moveApplication(input: $input) { ${mend} } }`,
    { input: { applicationId, version, transition, fields } },
  );
}

async function correction(applicationId: string): Promise<void> {
  const { version } = await applicationOf(applicationId);
  await askAs(
    'information',
    `mutation ($input: RequestCorrectionInput!) { requestCorrection(input: $input) { ${mend} } }`,
    { input: { applicationId, version, fields: ['place'], message: 'Précisez le lieu.' } },
  );
}

async function answered(applicationId: string, field: string, value: unknown): Promise<void> {
  const { version } = await applicationOf(applicationId, 'guichet.region');
  await askAs(
    'guichet.region',
    `mutation ($input: AnswerCorrectionInput!) { answerCorrection(input: $input) { ${mend} } }`,
    { input: { applicationId, version, answers: [{ field, value }] } },
  );
}

describe('applications under way', () => {
  let procedureId: string;
  let [fresh, visited, asked, answeredBefore, decided] = ['', '', '', '', ''];
  beforeAll(async () => {
    procedureId = await offerVisits();
    fresh = await fileVisit(procedureId, 'Tamegroute');
    visited = await fileVisit(procedureId, 'Agdz');
    asked = await fileVisit(procedureId, 'Rissani');
    answeredBefore = await fileVisit(procedureId, 'Erfoud');
    const visits = { field: 'visits', value: [{ visited_on: '2026-11-02', state: 'sound' }] };
    await move(visited, 'visit', [visits]);
    await correction(asked);
    await correction(answeredBefore);
    await answered(answeredBefore, 'place', 'Erfoud, route de Merzouga');
    decided = await fileVisit(procedureId, 'Midelt');
    const { version } = await applicationOf(decided, 'guichet.region');
    await askAs(
      'guichet.region',
      `mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) { ${mend} } }`,
      { input: { applicationId: decided, version } },
    );
  });

  it('are counted by step before anything is done, with where they would go', async () => {
    const draft = await changed(procedureId, anew);
    const { publicationPlan } = await askAs<{ publicationPlan: object }>(
      'publication',
      'query ($id: ID!) { publicationPlan(revisionId: $id) { applications places { step applications goesTo } newQuestions needsTwo } }',
      { id: draft.id },
    );
    expect(publicationPlan).toEqual({
      applications: 4,
      places: [
        { step: 'Reçue', applications: 2, goesTo: 'Reçue' },
        { step: 'À compléter', applications: 1, goesTo: 'À compléter' },
        { step: 'Lieu visité', applications: 1, goesTo: 'Examinée' },
      ],
      newQuestions: ['Profondeur'],
      needsTwo: false,
    });
  });

  it('follow a new revision, are asked for just what is new, and lose no answer', async () => {
    const { nodes } = (
      await askAs<{ procedure: { revisions: { nodes: { id: string; version: number }[] } } }>(
        'conception',
        'query ($id: ID!) { procedure(id: $id) { revisions(first: 1) { nodes { id version } } } }',
        { id: procedureId },
      )
    ).procedure.revisions;
    const [draft] = nodes;
    const before = await applicationOf(fresh);
    const line = connect(shared(), (await signIn('information')) as Record<string, string>);
    const live = follow<{ __typename: string; fields?: string[] }>(
      line,
      `subscription { event: applicationEvents(applicationId: "${fresh}") {
         __typename ... on ApplicationRevised { fields } ... on CorrectionRequested { fields } } }`,
    );
    const message = 'Dites-nous la profondeur du puits.';
    const input = { revisionId: draft!.id, version: draft!.version, openApplications: 'ASK', message };
    expect(await publish(input)).toMatchObject({ problems: [], revision: { status: 'PUBLISHED' } });
    // The one who was asked before may not be asked again (law 55-19), and the withdrawn one is nobody's business.
    expect(await settled(draft!.id)).toEqual({ status: 'DONE', moved: 0, asked: 3, stayed: 1, failed: 0 });

    const { commune: _, ...kept } = before['answers'] as Record<string, unknown>;
    expect(await applicationOf(fresh)).toMatchObject({
      phase: 'AWAITING_APPLICANT',
      stepTitle: 'À compléter',
      answers: kept,
      revision: { number: 2 },
      setAside: [{ label: 'Commune', display: expect.stringMatching(/\S/) }],
      correctionRequests: [{ fields: ['depth'], message, answeredAt: null }],
      journal: {
        nodes: [
          { act: 'CORRECTION_REQUESTED', fields: ['depth'], reason: message },
          { act: 'REVISED', revision: 2, fields: ['depth'], actor: { fullName: expect.any(String) } },
        ],
      },
    });
    expect(await live.hears(2)).toEqual([
      { __typename: 'ApplicationRevised', fields: ['depth'] },
      { __typename: 'CorrectionRequested', fields: ['depth'] },
    ]);
    expect(await applicationOf(asked)).toMatchObject({
      revision: { number: 2 },
      correctionRequests: [{ fields: ['place', 'depth'], message: `Précisez le lieu.\n\n${message}` }],
    });
    expect(await applicationOf(answeredBefore)).toMatchObject({
      phase: 'SUBMITTED',
      revision: { number: 1 },
      setAside: [],
    });
    expect(await applicationOf(decided)).toMatchObject({ phase: 'WITHDRAWN', revision: { number: 1 } });

    await answered(fresh, 'depth', 12);
    expect(await applicationOf(fresh)).toMatchObject({
      phase: 'SUBMITTED',
      answers: { ...kept, depth: 12 },
      setAside: [{ label: 'Commune' }],
    });
  });

  it('go on after their process died, each looked at once', async () => {
    const draft = await changed(procedureId, ({ title, ...rest }) => ({
      ...rest,
      title: both(`${title.fr} bis`, `${title.ar} مكرر`),
    }));
    // As a process leaves it that was killed before its first application: in effect, and nobody works at it.
    const database = new URL(process.env['TEST_DATABASE_URL']!);
    database.pathname = 'jiha_shared';
    const client = new pg.Client(database.href);
    await client.connect();
    await publish({ revisionId: draft.id, openApplications: 'STAY' });
    await client.query(
      `update publication set status = 'MOVING', open_applications = 'MOVE', progressed_at = now() - interval '2 minutes'
        where revision_id = $1`,
      [draft.id],
    );
    await client.query(`insert into pgboss.job (name, data) values ('procedures.publications', '{}')`);
    expect(await settled(draft.id)).toMatchObject({ moved: 4, asked: 0, stayed: 0, failed: 0 });
    await client.end();
    expect(await applicationOf(answeredBefore)).toMatchObject({ revision: { number: 3 } });
  });

  it('stay where they are unless their publisher says otherwise', async () => {
    const draft = await changed(procedureId, (definition) => ({
      ...definition,
      form: { fields: definition.form.fields.filter(({ key }) => key !== 'place') },
    }));
    await publish({ revisionId: draft.id });
    expect(await publicationOf(draft.id)).toMatchObject({ status: 'DONE', moved: 0 });
    expect(await applicationOf(visited)).toMatchObject({ revision: { number: 3 } });
  });
});

it('a moved application can still be corrected, whatever else the new form would ask', async () => {
  const procedureId = await offerVisits();
  const id = await fileVisit(procedureId, 'Tamegroute');
  const draft = await changed(procedureId, (definition) => ({
    ...definition,
    form: {
      fields: [
        ...definition.form.fields.map((field) =>
          field.key === 'photo' ? { ...field, visible: { '==': [{ var: 'place' }, 'Agdz'] } } : field,
        ),
        depth,
      ] as Definition['form']['fields'],
    },
  }));
  await publish({ revisionId: draft.id, openApplications: 'MOVE' });
  expect(await settled(draft.id)).toMatchObject({ moved: 1, asked: 0 });
  await correction(id);
  await answered(id, 'place', 'Tamegroute, ksar');
  expect(await applicationOf(id)).toMatchObject({
    phase: 'SUBMITTED',
    answers: { place: 'Tamegroute, ksar' },
    // Hidden by the new form's condition: kept and shown, through the correction too.
    setAside: [{ label: 'Photo du lieu', display: 'lieu.png' }],
    revision: { number: 2 },
  });
});

describe('a publication that waits', () => {
  let authorityId = '';
  let departmentId = '';
  beforeAll(async () => {
    const { authorities } = await askAs<{ authorities: { nodes: { id: string }[] } }>(
      'admin',
      '{ authorities(filter: { kinds: [REGION] }) { nodes { id } } }',
    );
    authorityId = authorities.nodes[0]!.id;
    const code = `prudent-${randomUUID().slice(0, 8)}`;
    const { createDepartment } = await askAs<{ createDepartment: { department: { id: string } } }>(
      'admin',
      `mutation ($input: CreateDepartmentInput!) { createDepartment(input: $input) { department { id } ${mend} } }`,
      { input: { authorityId, code, name: both('Service prudent', 'مصلحة حذرة') } },
    );
    departmentId = createDepartment.department.id;
    await askAs(
      'admin',
      `mutation ($input: SetPublicationApprovalInput!) { setPublicationApproval(input: $input) { ${mend} } }`,
      { input: { id: departmentId, needsTwo: true } },
    );
  });

  const drafted = async (inDepartment: string | null): Promise<Draft> => {
    const { draftRevision } = await askAs<{ draftRevision: { revision: Draft } }>(
      'conception',
      `mutation ($input: DraftRevisionInput!) { draftRevision(input: $input) { revision { id version definition } ${mend} } }`,
      {
        input: {
          authorityId,
          departmentId: inDepartment,
          definition: visitProcedure(`prudent-${randomUUID().slice(0, 8)}`),
        },
      },
    );
    return draftRevision.revision;
  };
  const waiting = (name: string, mutation: string, revisionId: string) =>
    tried(name, mutation, 'PublicationInput', { revisionId });
  const codes = ({ problems }: { problems: { code: string }[] }) => problems.map(({ code }) => code);
  const statusOf = async (revisionId: string) =>
    (
      await askAs<{ procedureRevision: { status: string } }>(
        'publication',
        'query ($id: ID!) { procedureRevision(id: $id) { status } }',
        { id: revisionId },
      )
    ).procedureRevision.status;

  it('takes effect when a second person agrees, and cannot change until then', async () => {
    const { id, version, definition } = await drafted(departmentId);
    const { revision } = await publish({ revisionId: id });
    expect(revision).toEqual({ status: 'DRAFT', publication: { status: 'AWAITS_APPROVAL' } });
    const save = { revisionId: id, version, definition };
    expect(codes(await tried('conception', 'saveDraft', 'SaveDraftInput', save))).toEqual([
      'publication.waits',
    ]);
    expect(codes(await tried('conception', 'discardDraft', 'DraftInput', { revisionId: id }))).toEqual([
      'publication.waits',
    ]);
    expect(codes(await publish({ revisionId: id }))).toEqual(['publication.waits']);
    expect(codes(await waiting('publication', 'approvePublication', id))).toEqual([
      'publication.same_person',
    ]);
    expect(codes(await waiting('publication2', 'approvePublication', id))).toEqual([]);
    expect(await statusOf(id)).toBe('PUBLISHED');
    expect(codes(await waiting('publication2', 'cancelPublication', id))).toEqual([
      'publication.not_waiting',
    ]);
  });

  it('can be taken back, and the draft goes on', async () => {
    const { id, version, definition } = await drafted(departmentId);
    await publish({ revisionId: id });
    expect(codes(await waiting('publication', 'cancelPublication', id))).toEqual([]);
    const save = { revisionId: id, version, definition };
    expect(codes(await tried('conception', 'saveDraft', 'SaveDraftInput', save))).toEqual([]);
  });

  it('takes effect on its day', async () => {
    const { id } = await drafted(null);
    const takesEffectOn = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    const { revision } = await publish({ revisionId: id, takesEffectOn });
    expect(revision).toEqual({ status: 'DRAFT', publication: { status: 'AWAITS_DAY' } });
    const database = new URL(process.env['TEST_DATABASE_URL']!);
    database.pathname = 'jiha_shared';
    const client = new pg.Client(database.href);
    await client.connect();
    await client.query(`update publication set takes_effect_on = '2026-01-01' where revision_id = $1`, [id]);
    await client.query(`insert into pgboss.job (name, data) values ('procedures.publications', '{}')`);
    await client.end();
    await until(async () => (await statusOf(id)) === 'PUBLISHED');
  });

  it('is refused with its reason', async () => {
    const { id, version } = await drafted(null);
    const inYears = '2031-01-01';
    for (const [input, code] of [
      [{ takesEffectOn: '2020-01-01' }, 'publication.day_past'],
      [{ takesEffectOn: inYears }, 'publication.day_far'],
      [{ openApplications: 'ASK' }, 'publication.message_missing'],
      [{ openApplications: 'ASK', message: 'x'.repeat(2001) }, 'application.text_too_long'],
    ] as const)
      expect(codes(await publish({ revisionId: id, ...input }))).toEqual([code]);
    await expect(publish({ revisionId: id, version: version + 1 })).rejects.toThrow('CONFLICT');
    await expect(publish({ revisionId: id }, 'conception')).rejects.toThrow('FORBIDDEN');
    expect(await statusOf(id)).toBe('DRAFT');
  });
});

describe('somebody else', () => {
  it('who was still writing when it was published is told, and keeps what he wrote', async () => {
    const procedureId = await offerVisits();
    const { id, version, definition } = await changed(procedureId, (as) => as);
    await publish({ revisionId: id, version });
    const save = { revisionId: id, version, definition };
    expect((await tried('conception', 'saveDraft', 'SaveDraftInput', save)).problems).toMatchObject([
      { code: 'procedure.not_a_draft', path: ['revisionId'] },
    ]);
  });

  it('who designs for another department finds no draft of this one', async () => {
    const { people, authorities } = await askAs<{
      people: { nodes: { id: string }[] };
      authorities: { nodes: { id: string; departments: { id: string; code: string }[] }[] };
    }>(
      'admin',
      `{ people(filter: { email: "formation@demo.example" }) { nodes { id } }
         authorities(filter: { kinds: [REGION] }) { nodes { id departments { id code } } } }`,
    );
    const [region] = authorities.nodes;
    const departmentOf = (wanted: string) => region!.departments.find(({ code }) => code === wanted)!.id;
    await askAs('admin', `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { ${mend} } }`, {
      input: {
        personId: people.nodes[0]!.id,
        role: 'PROCEDURE_DESIGNER',
        authorityId: region!.id,
        departmentId: departmentOf('transport'),
      },
    });
    const begin = (department: string) => ({
      authorityId: region!.id,
      departmentId: departmentOf(department),
      title: both(`Essai ${randomUUID().slice(0, 8)}`, 'تجربة'),
      startingPoint: 'SIMPLE',
    });
    const begun = (name: string, input: object) =>
      tried<{ revision: Draft }>(
        name,
        'beginProcedure',
        'BeginProcedureInput',
        input,
        'revision { id version definition }',
      );
    const theirs = await begun('conception', begin('information'));
    const own = await begun('formation', begin('transport'));
    const save = ({ revision: { id, version, definition } }: { revision: Draft }) =>
      tried('formation', 'saveDraft', 'SaveDraftInput', { revisionId: id, version, definition });
    expect((await save(own)).problems).toEqual([]);
    await expect(save(theirs)).rejects.toThrow('NOT_FOUND');
    await expect(begun('formation', begin('information'))).rejects.toThrow('FORBIDDEN');
    for (const { revision } of [own, theirs])
      await tried('conception', 'discardDraft', 'DraftInput', { revisionId: revision.id });
  });
});

it('a procedure that is retired says what takes its place', async () => {
  const [old, instead] = [await offerVisits(), await offerVisits()];
  const retire = (input: object) => tried('publication', 'retireProcedure', 'RetireProcedureInput', input);
  expect((await retire({ procedureId: old, successorId: old })).problems).toMatchObject([
    { path: ['successorId'], code: 'procedure.successor_not_offered' },
  ]);
  expect((await retire({ procedureId: old, successorId: instead })).problems).toEqual([]);
  const { data } = await gql(
    shared(),
    'query ($id: ID!) { procedure(id: $id) { status successor { id } } }',
    { id: old },
  );
  expect(data).toEqual({ procedure: { status: 'RETIRED', successor: { id: instead } } });
});

describe('where applications go', () => {
  const filedWith = async (definition: object) => {
    const { authorities } = await askAs<{
      authorities: { nodes: { id: string; departments: { id: string; code: string }[] }[] };
    }>('conception', '{ authorities(filter: { kinds: [REGION] }) { nodes { id departments { id code } } } }');
    const [region] = authorities.nodes;
    const departmentId = region!.departments.find(({ code }) => code === 'information')!.id;
    const { draftRevision } = await askAs<{
      draftRevision: { revision: { id: string; procedure: { id: string } } };
    }>(
      'conception',
      `mutation ($input: DraftRevisionInput!) { draftRevision(input: $input) { revision { id procedure { id } } ${mend} } }`,
      { input: { authorityId: region!.id, departmentId, definition } },
    );
    return draftRevision.revision;
  };
  const routed = (routing: object[]) => {
    const definition = visitProcedure(`routed-${randomUUID().slice(0, 8)}`);
    return { ...definition, rules: { ...definition.rules, routing } };
  };
  const inTamegroute = { '==': [{ var: 'place' }, 'Tamegroute'] };

  it('is decided by the first route that holds, else by the procedure’s department', async () => {
    const { id, procedure } = await filedWith(routed([{ when: inTamegroute, department: 'transport' }]));
    expect((await publish({ revisionId: id })).problems).toEqual([]);
    const department = async (place: string, reader: string) => {
      const application = await fileVisit(procedure.id, place);
      const { application: seen } = await askAs<{ application: { department: { code: string } } | null }>(
        reader,
        'query ($id: ID!) { application(id: $id) { department { code } } }',
        { id: application },
      );
      return seen?.department.code;
    };
    expect(await department('Tamegroute', 'transport')).toBe('transport');
    expect(await department('Zagora', 'transport')).toBe(undefined);
    expect(await department('Zagora', 'information')).toBe('information');
  });

  it('must be a department of the authority, said before anything is published', async () => {
    const { id } = await filedWith(routed([{ department: 'nowhere' }, { department: 'transport' }]));
    const { procedureRevision } = await askAs<{
      procedureRevision: { checks: { severity: string; code: string; path: string[] }[] };
    }>('conception', 'query ($id: ID!) { procedureRevision(id: $id) { checks { severity code path } } }', {
      id,
    });
    expect(procedureRevision.checks).toEqual([
      { severity: 'ERROR', code: 'studio.route_unknown', path: ['rules', 'routing', '0', 'department'] },
      { severity: 'WARNING', code: 'studio.route_behind', path: ['rules', 'routing', '1'] },
    ]);
    expect((await publish({ revisionId: id })).problems).toMatchObject([{ code: 'studio.route_unknown' }]);
  });

  it('changes with the department in charge, for applications to come', async () => {
    const procedureId = await offerVisits();
    const before = await fileVisit(procedureId, 'Agdz');
    const { authorities } = await askAs<{
      authorities: { nodes: { departments: { id: string; code: string }[] }[] };
    }>('conception', '{ authorities(filter: { kinds: [REGION] }) { nodes { departments { id code } } } }');
    const transport = authorities.nodes[0]!.departments.find(({ code }) => code === 'transport')!.id;
    const input = { procedureId, departmentId: transport };
    expect(
      (await tried('conception', 'changeProcedureOwner', 'ChangeProcedureOwnerInput', input)).problems,
    ).toEqual([]);
    const after = await fileVisit(procedureId, 'Agdz');
    const seenBy = async (name: string, id: string) =>
      (
        await askAs<{ application: object | null }>(
          name,
          'query ($id: ID!) { application(id: $id) { id } }',
          { id },
        )
      ).application !== null;
    expect([await seenBy('information', before), await seenBy('information', after)]).toEqual([true, false]);
    expect([await seenBy('transport', before), await seenBy('transport', after)]).toEqual([false, true]);
  });
});
