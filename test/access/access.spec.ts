import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, isObjectType, isScalarType, getNamedType, isEnumType } from 'graphql';
import { data, gql } from '../support/gql.js';
import { shared } from '../support/server.js';
import { connect, follow, hangUp, whyEnded, type Follower } from '../support/follow.js';
import { happen, subjectOf } from './happenings.js';
import {
  mutations,
  personFields,
  personSeenBy,
  queries,
  subscriptions,
  type Happening,
  type Hearing,
  type Outcome,
  type Row,
  type SubscriptionRow,
  type Whose,
} from './table.js';
import { headersOf, makeFixture, viewerNames, type Fixture, type ViewerName } from './viewers.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const fieldsOf = (type: string) => {
  const found = schema.getType(type);
  return isObjectType(found) ? Object.keys(found.getFields()).sort() : [];
};

const people: readonly Whose[] = ['applicant', 'officer'];
const seenBy = people.flatMap((whose) => viewerNames.map((viewer) => [whose, viewer] as const));
const opens = {
  nothing: [] as string[],
  name: ['name'],
  contact: ['name', 'contact'],
  all: ['name', 'contact', 'all'],
};
/** What the demo's staff have not filled in. */
const emptyForStaff = ['givenNameAr', 'familyNameAr', 'phone', 'birthDate', 'communeCode', 'cin'];

let fixture: Fixture;
beforeAll(async () => {
  fixture = await makeFixture();
});
afterAll(hangUp);

describe('the access table', () => {
  it('has a row for every operation of the schema, and none too many', () => {
    expect(Object.keys(queries).sort()).toEqual(fieldsOf('Query'));
    expect(Object.keys(mutations).sort()).toEqual(fieldsOf('Mutation'));
    expect(Object.keys(subscriptions).sort()).toEqual(fieldsOf('Subscription'));
    expect(Object.keys(personFields).sort()).toEqual(fieldsOf('Person'));
  });

  it.each(Object.entries(queries))('query %s', async (name, row) => {
    expect(await outcomes('query', name, row)).toEqual(expected(row));
  });

  it.each(Object.entries(mutations))('mutation %s', async (name, row) => {
    expect(await outcomes('mutation', name, row)).toEqual(expected(row));
  });

  it.each(Object.entries(subscriptions))(
    'subscription %s, live and after coming back',
    async (_name, row) => {
      const kinds = Object.keys(row.happens) as Happening[];
      const [first] = kinds;
      const { eventCursor } = await data<{ eventCursor: string }>(shared(), '{ eventCursor }');
      const live = await followAll(row, eventCursor);
      // When the first has come, all are live.
      await happen(first!, fixture);
      await all(live, (viewer, follower) => hears(row, viewer, follower, [first!]));
      for (const kind of [...kinds, first!]) await happen(kind, fixture);
      const happened = [first!, ...kinds, first!];
      const expected = viewerNames.map((viewer) => [viewer, expectedOf(row, viewer, happened)]);
      expect(Object.entries(await all(live, (...one) => hears(row, ...one, happened)))).toEqual(expected);
      const back = await followAll(row, eventCursor);
      expect(Object.entries(await all(back, (...one) => hears(row, ...one, happened)))).toEqual(expected);
      for (const follower of [...Object.values(live), ...Object.values(back)]) follower.stop();
    },
  );

  it.each(seenBy)('fields of the %s, as seen by %s', async (whose, viewer) => {
    const fields = Object.keys(personFields);
    const answer = await gql<{ person: Record<string, unknown> | null }>(
      shared(),
      `query ($id: ID!) { person(id: $id) { ${fields.map(selected).join(' ')} } }`,
      { id: fixture[whose] },
      await headersOf(viewer),
    );
    const person = answer.data?.person;
    const opened = opens[personSeenBy[whose][viewer] ?? 'nothing'];
    const filled = fields.filter((field) => whose === 'applicant' || !emptyForStaff.includes(field));
    expect(fields.filter((field) => person?.[field] != null)).toEqual(
      filled.filter((field) => opened.includes(personFields[field]!)),
    );
  });
});

const expected = ({ others, but }: Row): Record<ViewerName, Outcome> =>
  Object.fromEntries(
    viewerNames.map((viewer) => [
      viewer,
      but?.[viewer] ?? (viewer === 'nobody' ? 'UNAUTHENTICATED' : others),
    ]),
  ) as Record<ViewerName, Outcome>;

async function outcomes(
  kind: 'query' | 'mutation',
  name: string,
  { ask }: Row,
): Promise<Record<string, string>> {
  const asked = viewerNames.map(async (viewer) => {
    const question = `${kind} { ${ask(fixture)} }`;
    const answer = await gql<Record<string, unknown>>(shared(), question, {}, await headersOf(viewer));
    return [viewer, answer.errors?.[0]?.extensions.code ?? outcomeOf(answer.data?.[name])] as const;
  });
  return Object.fromEntries(await Promise.all(asked));
}

type Followers = Record<ViewerName, Follower<{ __typename: Happening; subject: string }>>;

async function followAll(row: SubscriptionRow, after: string): Promise<Followers> {
  const root = row.ask(fixture);
  const id = root.startsWith('procedure') ? 'procedureId' : 'applicationId';
  const query = `subscription ($after: String) { event: ${root} { __typename subject: ${id} } }`;
  const followers = viewerNames.map(async (viewer) => {
    const line = connect(shared(), await headersOf(viewer));
    return [viewer, follow(line, query, { after })];
  });
  return Object.fromEntries(await Promise.all(followers)) as Followers;
}

async function all<T>(
  followers: Followers,
  what: (viewer: ViewerName, follower: Followers[ViewerName]) => Promise<T>,
): Promise<Record<ViewerName, T>> {
  const each = viewerNames.map(async (viewer) => [viewer, await what(viewer, followers[viewer])] as const);
  return Object.fromEntries(await Promise.all(each)) as Record<ViewerName, T>;
}

const hearingOf = ({ others, but }: SubscriptionRow, viewer: ViewerName): Hearing =>
  but?.[viewer] ?? (viewer === 'nobody' ? 'UNAUTHENTICATED' : others);

/** What they are to hear of all that happened, or why they may not follow. */
function expectedOf(row: SubscriptionRow, viewer: ViewerName, happened: readonly Happening[]) {
  const hearing = hearingOf(row, viewer);
  if (hearing === 'silent') return [];
  return hearing === 'hears' ? happened.filter((kind) => !row.happens[kind]!.includes(viewer)) : hearing;
}

/** What they heard of it by the time that there is nothing more to wait for. */
async function hears(
  row: SubscriptionRow,
  viewer: ViewerName,
  follower: Followers[ViewerName],
  happened: readonly Happening[],
): Promise<readonly Happening[] | string | number> {
  const expected = expectedOf(row, viewer, happened);
  if (typeof expected === 'string') return whyEnded(follower);
  const heard = () => follower.heard.filter(({ subject }) => subject === subjectOf(happened[0]!, fixture));
  while (heard().length < expected.length) await follower.hears(follower.heard.length + 1);
  return heard().map(({ __typename }) => __typename);
}

function outcomeOf(value: unknown): Outcome {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return value.length > 0 ? 'rows' : 'none';
  const total = (value as { totalCount?: number }).totalCount;
  if (total === undefined) return 'done';
  return total > 0 ? 'rows' : 'none';
}

function selected(field: string): string {
  const person = schema.getType('Person');
  const type = isObjectType(person) ? getNamedType(person.getFields()[field]!.type) : null;
  return isScalarType(type) || isEnumType(type) ? field : `${field} { id }`;
}
