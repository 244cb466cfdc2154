import { act, startDraft } from './act.js';
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

/** The authority at whose counter an agent receives people. */
export async function counterOf(agent: Headers, url = shared()): Promise<string> {
  const { viewer } = await data<{ viewer: { grants: { authority: { id: string } }[] } }>(
    url,
    '{ viewer { grants { authority { id } } } }',
    {},
    agent,
  );
  return viewer.grants[0]!.authority.id;
}

/** Files a complaint (PR03) with the region, which its department `counter` decides. */
export async function fileComplaint(
  headers: Headers,
  atCounter: AtCounter | null = null,
  url = shared(),
): Promise<Filed> {
  const asks = async (name: string, input: object) =>
    (await act<{ application: Filed }>(url, headers, name, input, filed)).application;
  const draft = await startComplaint(headers, atCounter, url);
  const { version } = await asks('saveAnswers', { ...draft, answers });
  return asks('submitApplication', { ...draft, version });
}

const filed =
  'application { id version number procedure { id authority { id } department { id } publishedRevision { id } } }';

/** Begins one; the answer is what every further act names. */
export async function startComplaint(
  headers: Headers,
  atCounter: AtCounter | null = null,
  url = shared(),
): Promise<{ applicationId: string; version: number }> {
  const where = atCounter && { ...atCounter, channel: 'COUNTER' };
  const { id, version } = await startDraft(url, headers, { ...where }, 'complaint');
  return { applicationId: id, version };
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
