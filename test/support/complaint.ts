import { data } from './gql.js';
import { shared } from './server.js';
import type { Headers } from './sign-in.js';

export interface Filed {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly procedure: {
    readonly id: string;
    readonly authority: { readonly id: string };
    readonly department: { readonly id: string };
    readonly publishedRevision: { readonly id: string };
  };
}

/** For whom it is filed at a counter; online it is for whoever asks. */
export interface AtCounter {
  readonly applicantId: string;
  readonly counterAuthorityId: string;
}

/** Files a complaint (PR03) with the region, which its department `counter` decides. */
export async function fileComplaint(
  headers: Headers,
  atCounter: AtCounter | null = null,
  url = shared(),
): Promise<Filed> {
  const draft = await startComplaint(headers, atCounter, url);
  const asks = (act: string, input: object) => does(url, headers, act, input);
  const { version } = await asks('saveAnswers', { ...draft, answers });
  return asks('submitApplication', { ...draft, version });
}

/** Begins one; the answer is what every further act names. */
export async function startComplaint(
  headers: Headers,
  atCounter: AtCounter | null = null,
  url = shared(),
): Promise<{ applicationId: string; version: number }> {
  const { procedure } = await data<{ procedure: { id: string } }>(
    url,
    '{ procedure(key: "complaint") { id } }',
  );
  const { id, version } = await does(url, headers, 'startApplication', {
    procedureId: procedure.id,
    ...(atCounter && { ...atCounter, channel: 'COUNTER' }),
  });
  return { applicationId: id, version };
}

async function does(url: string, headers: Headers, act: string, input: object): Promise<Filed> {
  const type = `${act[0]!.toUpperCase()}${act.slice(1)}Input`;
  const { [act]: payload } = await data<Record<string, { application: Filed; problems: unknown[] }>>(
    url,
    `mutation ($input: ${type}!) { ${act}(input: $input) { problems { path code } application { id version number
      procedure { id authority { id } department { id } publishedRevision { id } } } } }`,
    { input },
    headers,
  );
  if (payload!.problems.length > 0) throw new Error(`${act}: ${JSON.stringify(payload!.problems)}`);
  return payload!.application;
}

const answers = Object.entries({
  full_name: 'Itto Aït Hammou',
  phone: '+212661234567',
  commune: '08.587.01.13',
  message_kind: 'proposal',
  domain: 'water',
  topic: 'drinking_water',
  subject: 'Une borne-fontaine à Tamegroute',
  details: 'Le douar n’a pas d’eau potable depuis trois semaines.',
  expected: 'Une borne-fontaine.',
  answer_by: 'platform',
}).map(([field, value]) => ({ field, value }));
