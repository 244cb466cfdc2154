// One officer's act: lock, check, write application, journal and outbox in one transaction, read the answer.
import { createHash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { read, transaction, type Row } from './database.ts';
import { inFrench, plain, text } from './json.ts';
import { mayBeSeen, rightsOf, type Viewer } from './viewers.ts';

interface Move {
  readonly applicationId: string;
  readonly version: number;
  readonly transition: string;
}

interface Workflow {
  readonly steps: readonly { readonly key: string; readonly phase: string; readonly title: object }[];
  readonly transitions: readonly {
    readonly key: string;
    readonly from: readonly string[];
    readonly to: string;
    readonly who: readonly string[];
    readonly when?: unknown;
    readonly demands?: unknown;
  }[];
}

const lock = {
  name: 'act.lock',
  text: `
    select a.version, a.step, a.revision_id, a.procedure_id, a.applicant_id, a.organisation_id, a.filed_by_id, a.counter_authority_id,
           a.authority_id, a.department_id, a.assignee_id
      from application a where a.id = $4 and ${mayBeSeen} for update`,
};
const lastEntry = {
  name: 'act.last',
  text: 'select place, digest from journal_entry where application_id = $1 order by application_id desc, place desc limit 1',
};
const write = {
  name: 'act.write',
  text: `
    with moved as (
      update application set step = $2, step_title = $3, phase = $4, version = version + 1, updated_at = $5,
             decided_at = case when $4 in ('ACCEPTED', 'REFUSED', 'TACITLY_ACCEPTED') then coalesce(decided_at, $5) else decided_at end,
             closed_at = case when $4 in ('CLOSED', 'WITHDRAWN') then $5 else closed_at end
       where id = $1),
    told as (
      insert into outbox (id, type, subject, topics, seen_by, payload, at) values ($6, 'ApplicationMoved', $1, $7, $8, $9, $5))
    insert into journal_entry (id, application_id, place, act, actor_id, as_applicant, internal, from_step, to_step, from_title, to_title,
                               phase, at, content, salt, content_digest, digest)
    values ($10, $1, $11, 'MOVED', $12, false, false, $13, $2, $14, $3, $4, $5, $15, $16, $17, $18)`,
};
const answer = {
  name: 'act.answer',
  text: `
    select a.id, a.number, a.version, a.phase, a.step, ${inFrench('a.step_title')}, a.due_on, j.place, j.act, ${inFrench('j.from_title')}, ${inFrench('j.to_title')}
      from application a
     cross join lateral (select * from journal_entry where application_id = a.id order by application_id desc, place desc limit 1) j
     where a.id = $4 and ${mayBeSeen}`,
};

/** Published revisions never change: their workflows are read once. */
const workflows = new Map<string, Workflow>();

async function workflowOf(revisionId: string): Promise<Workflow> {
  let workflow = workflows.get(revisionId);
  if (!workflow) {
    const [row] = await read(
      { name: 'act.workflow', text: 'select workflow from procedure_revision where id = $1' },
      [revisionId],
    );
    workflows.set(revisionId, (workflow = row![0] as Workflow));
  }
  return workflow;
}

export async function act(viewer: Viewer, { input }: { input: Move }): Promise<string> {
  const { applicationId, version } = input;
  const rights = rightsOf(viewer);
  const moved = await transaction(async (ask) => {
    const [row] = await ask(lock, [...rights, applicationId]);
    if (!row) return refused('NOT_FOUND');
    if (row[0] !== version) return refused('CONFLICT');
    const workflow = await workflowOf(row[2] as string);
    const transition = workflow.transitions.find(({ key }) => key === input.transition);
    const instructs = viewer.instructs.includes(row[9] as string) && row[4] !== viewer.personId;
    const offered = transition?.from.includes(row[1] as string) && transition.who.includes('OFFICER');
    // The floor knows transitions that ask for nothing; conditions and demands are the product's.
    if (!instructs || !offered || transition?.when || transition?.demands) return refused('FORBIDDEN');
    const [last] = await ask(lastEntry, [applicationId]);
    await ask(write, valuesOf(viewer, input, row, workflow, transition!.to, last));
    return null;
  });
  if (moved) return moved;
  const [row] = await read(answer, [...rights, applicationId]);
  return `{"data":{"moveApplication":{"application":{"id":${plain(row![0])},"number":${plain(row![1])},"version":${row![2]},"phase":${plain(row![3])},"step":${plain(row![4])},"stepTitle":${text(row![5])},"dueOn":${plain(row![6])},"journal":{"nodes":[{"place":${row![7]},"act":${plain(row![8])},"fromTitle":${text(row![9])},"toTitle":${text(row![10])}}]}},"problems":[]}}}`;
}

const refused = (code: string) =>
  `{"errors":[{"message":"${code}","extensions":{"code":"${code}"}}],"data":null}`;

/** What the one writing statement takes: the application's new state, its journal entry chained to the last, its event. */
function valuesOf(
  viewer: Viewer,
  { applicationId, version, transition }: Move,
  row: Row,
  workflow: Workflow,
  goal: string,
  last: Row | undefined,
): unknown[] {
  const [
    ,
    step,
    ,
    procedureId,
    applicantId,
    organisationId,
    filedById,
    counterId,
    authorityId,
    departmentId,
    assigneeId,
  ] = row;
  const [from, to] = [step as string, goal].map((key) => workflow.steps.find((each) => each.key === key)!);
  const now = new Date();
  const at = now.toISOString();
  const entryId = v7({ msecs: now.getTime() });
  const place = ((last?.[0] as number | undefined) ?? 0) + 1;
  const content = JSON.stringify({ transition });
  const salt = randomBytes(16);
  const contentDigest = createHash('sha256').update(salt).update(content).digest();
  const fact = [
    applicationId,
    place,
    'MOVED',
    viewer.personId,
    false,
    false,
    from!.key,
    to!.key,
    to!.phase,
    at,
  ];
  const digest = createHash('sha256')
    .update((last?.[1] as Buffer | undefined) ?? '')
    .update(JSON.stringify(fact))
    .update(contentDigest)
    .digest();
  const topics = [
    'applications',
    `application:${applicationId}`,
    organisationId === null
      ? `applicant:${applicantId as string}`
      : `applicant-organisation:${organisationId as string}`,
    ...new Set([authorityId, counterId ?? authorityId].map((id) => `applications-of:${id as string}`)),
  ];
  const seenBy = {
    phase: to!.phase,
    applicant_id: applicantId,
    organisation_id: organisationId,
    filed_by_id: filedById,
    counter_authority_id: counterId,
    authority_id: authorityId,
    department_id: departmentId,
  };
  const payload = {
    procedureId,
    journalEntryId: entryId,
    version: version + 1,
    step: to!.key,
    phase: to!.phase,
    fromStep: from!.key,
    fields: [],
    assignees: [...new Set([null, assigneeId])],
    asApplicant: false,
  };
  return [
    applicationId,
    to!.key,
    JSON.stringify(to!.title),
    to!.phase,
    at,
    v7({ msecs: now.getTime() }),
    topics,
    JSON.stringify([seenBy]),
    JSON.stringify(payload),
    entryId,
    place,
    viewer.personId,
    from!.key,
    JSON.stringify(from!.title),
    content,
    salt,
    contentDigest,
    digest,
  ];
}
