import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { data } from './gql.js';
import type { Headers } from './sign-in.js';

const mutations = buildSchema(readFileSync('schema.graphql', 'utf8')).getMutationType()!.getFields();

/** Does an act that must succeed, and gives what was asked of its payload. */
export async function act<Payload = object>(
  url: string,
  who: Headers,
  name: string,
  input: object,
  selection = '',
): Promise<Payload> {
  const [argument] = mutations[name]!.args;
  const answer = await data<Record<string, { problems: unknown[] }>>(
    url,
    `mutation ($input: ${argument!.type.toString()}) { ${name}(${argument!.name}: $input) { ${selection} problems { path code } } }`,
    { input },
    who,
  );
  const payload = answer[name]!;
  if (payload.problems.length > 0) throw new Error(`${name}: ${JSON.stringify(payload.problems)}`);
  return payload as unknown as Payload;
}

/** An application of one's own, for whoever needs one that nobody else touches. */
export async function startDraft(
  url: string,
  who: Headers,
  input: object = {},
  key = 'information-request',
): Promise<{ id: string; version: number }> {
  const { procedure } = await data<{ procedure: { id: string } }>(url, `{ procedure(key: "${key}") { id } }`);
  const { application } = await act<{ application: { id: string; version: number } }>(
    url,
    who,
    'startApplication',
    { procedureId: procedure.id, ...input },
    'application { id version }',
  );
  return application;
}
