import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, isObjectType, isScalarType, getNamedType, isEnumType } from 'graphql';
import { gql } from '../support/gql.js';
import { shared } from '../support/server.js';
import {
  mutations,
  personFields,
  personSeenBy,
  queries,
  type Outcome,
  type Row,
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

describe('the access table', () => {
  it('has a row for every operation of the schema, and none too many', () => {
    expect(Object.keys(queries).sort()).toEqual(fieldsOf('Query'));
    expect(Object.keys(mutations).sort()).toEqual(fieldsOf('Mutation'));
    expect(fieldsOf('Subscription')).toEqual([]);
    expect(Object.keys(personFields).sort()).toEqual(fieldsOf('Person'));
  });

  it.each(Object.entries(queries))('query %s', async (name, row) => {
    expect(await outcomes('query', name, row)).toEqual(expected(row));
  });

  it.each(Object.entries(mutations))('mutation %s', async (name, row) => {
    expect(await outcomes('mutation', name, row)).toEqual(expected(row));
  });

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
