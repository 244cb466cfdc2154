import { counterOf } from './complaint.js';
import { shared } from './server.js';
import { signIn } from './sign-in.js';
import { act } from './act.js';

/** Who serves at the region's counter. */
export const agent = 'guichet.region';

/** Somebody comes to the region's counter and begins an application; answers with its id. */
export async function begunAtCounter(procedureId: string): Promise<string> {
  const headers = await signIn(agent);
  const { person } = await act<{ person: { id: string } }>(
    shared(),
    headers,
    'registerPerson',
    { givenName: 'Itto', familyName: 'Aït Hammou' },
    'person { id }',
  );
  const { application } = await act<{ application: { id: string } }>(
    shared(),
    headers,
    'startApplication',
    {
      procedureId,
      channel: 'COUNTER',
      counterAuthorityId: await counterOf(headers),
      applicantId: person.id,
    },
    'application { id }',
  );
  return application.id;
}

/** The first answers of an application that was just begun; answers with the version that it has then. */
export async function answeredAtCounter(applicationId: string, answers: object): Promise<number> {
  const { application } = await act<{ application: { version: number } }>(
    shared(),
    await signIn(agent),
    'saveAnswers',
    {
      applicationId,
      version: 1,
      answers: Object.entries(answers).map(([field, value]) => ({ field, value: value as unknown })),
    },
    'application { version }',
  );
  return application.version;
}

export const submittedAtCounter = async (applicationId: string, version: number): Promise<void> =>
  void (await act(shared(), await signIn(agent), 'submitApplication', { applicationId, version }));
