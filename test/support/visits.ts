import { randomUUID } from 'node:crypto';
import { agent, answeredAtCounter, begunAtCounter, submittedAtCounter } from './at-the-counter.js';
import { data } from './gql.js';
import { samples } from './samples.js';
import { shared } from './server.js';
import { signIn } from './sign-in.js';
import { uploaded } from './upload.js';
import { visitProcedure } from './visit.procedure.js';

/** Asks on behalf of a demo account; problems fail the test with their own words. */
export async function askAs<Answer>(name: string, question: string, variables: object = {}): Promise<Answer> {
  const answer = await data<Answer & Record<string, { problems?: unknown[] }>>(
    shared(),
    question,
    variables as Record<string, unknown>,
    await signIn(name),
  );
  const problems = Object.values(answer).flatMap((each) => each?.problems ?? []);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return answer;
}

const problems = 'problems { path code message }';

/** Publishes a procedure of visits, decided by the region's officers of information; answers with its id. */
export async function offerVisits(): Promise<string> {
  const { authorities } = await askAs<{
    authorities: { nodes: { id: string; departments: { id: string; code: string }[] }[] };
  }>('conception', '{ authorities(filter: { kinds: [REGION] }) { nodes { id departments { id code } } } }');
  const [region] = authorities.nodes;
  const { draftRevision } = await askAs<{ draftRevision: { revision: { id: string } } }>(
    'conception',
    `mutation ($input: DraftRevisionInput!) { draftRevision(input: $input) { revision { id } ${problems} } }`,
    {
      input: {
        authorityId: region!.id,
        departmentId: region!.departments.find(({ code }) => code === 'information')!.id,
        definition: visitProcedure(`visit-${randomUUID().slice(0, 8)}`),
      },
    },
  );
  const { publishRevision } = await askAs<{ publishRevision: { procedure: { id: string } } }>(
    'publication',
    `mutation ($id: ID!) { publishRevision(input: { revisionId: $id }) { procedure { id } ${problems} } }`,
    { id: draftRevision.revision.id },
  );
  return publishRevision.procedure.id;
}

/** Somebody asks for a visit at the counter of the region; answers with the application's id. */
export async function fileVisit(procedureId: string, place: string): Promise<string> {
  const id = await begunAtCounter(procedureId);
  const photo = await uploaded(samples.png, {
    url: shared(),
    citizen: { headers: (await signIn(agent)) as { authorization: string } },
    name: 'lieu.png',
    type: 'image/png',
  });
  const answers = { place, commune: '08.587.01.13', photo: [photo] };
  await submittedAtCounter(id, await answeredAtCounter(id, answers));
  return id;
}

/** A colleague takes the application, while somebody else has it open. */
export async function takenBy(name: string, applicationId: string): Promise<void> {
  const { viewer, application } = await askAs<{
    viewer: { person: { id: string } };
    application: { version: number };
  }>(name, 'query ($id: ID!) { viewer { person { id } } application(id: $id) { version } }', {
    id: applicationId,
  });
  await askAs(
    name,
    `mutation ($input: AssignApplicationInput!) { assignApplication(input: $input) { ${problems} } }`,
    { input: { applicationId, version: application.version, assigneeId: viewer.person.id } },
  );
}
