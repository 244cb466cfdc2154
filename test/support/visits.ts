import { randomUUID } from 'node:crypto';
import { counterOf } from './complaint.js';
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
  const agent = 'guichet.region';
  const { registerPerson } = await askAs<{ registerPerson: { person: { id: string } } }>(
    agent,
    `mutation { registerPerson(input: { givenName: "Itto", familyName: "Aït Hammou" }) { person { id } ${problems} } }`,
  );
  const { startApplication } = await askAs<{ startApplication: { application: { id: string } } }>(
    agent,
    `mutation ($input: StartApplicationInput!) { startApplication(input: $input) { application { id } ${problems} } }`,
    {
      input: {
        procedureId,
        channel: 'COUNTER',
        counterAuthorityId: await counterOf(await signIn(agent)),
        applicantId: registerPerson.person.id,
      },
    },
  );
  const { id } = startApplication.application;
  const photo = await uploaded(samples.png, {
    url: shared(),
    citizen: { headers: (await signIn(agent)) as { authorization: string } },
    name: 'lieu.png',
    type: 'image/png',
  });
  const answers = { place, commune: '08.587.01.13', photo: [photo] };
  const { saveAnswers } = await askAs<{ saveAnswers: { application: { version: number } } }>(
    agent,
    `mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) { application { version } ${problems} } }`,
    {
      input: {
        applicationId: id,
        version: 1,
        answers: Object.entries(answers).map(([field, value]) => ({ field, value })),
      },
    },
  );
  await askAs(
    agent,
    `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { ${problems} } }`,
    { input: { applicationId: id, version: saveAnswers.application.version } },
  );
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
