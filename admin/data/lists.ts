import type { GetListParams } from 'ra-core';
import {
  AuthoritiesDocument,
  InvitationsDocument,
  OrganisationsDocument,
  PersonsDocument,
  ProceduresDocument,
  QueueDocument,
  ReferenceListsDocument,
} from '../generated/graphql.js';
import type { TypedDocument } from './client.js';

interface Connection {
  nodes: readonly object[];
  totalCount: number;
}

/** A list of the API as react-admin turns its pages. */
const list =
  <Answer, Variables>(
    document: TypedDocument<Answer, Variables>,
    connection: (answer: Answer) => Connection,
    sorted = false,
  ) =>
  ({ pagination: { page, perPage } = { page: 1, perPage: 25 }, sort, filter }: GetListParams) => ({
    query: document,
    variables: {
      first: perPage,
      offset: (page - 1) * perPage,
      filter: filter as object,
      ...(sorted && sort && { orderBy: `${sort.field}_${sort.order}` }),
    },
    parseResponse: ({ data }: { data: Answer }) => {
      const { nodes, totalCount } = connection(data);
      return { data: nodes, total: totalCount, meta: data };
    },
  });

const lists = {
  applications: list(QueueDocument, (answer) => answer.applications, true),
  people: list(PersonsDocument, (answer) => answer.people),
  organisations: list(OrganisationsDocument, (answer) => answer.organisations),
  invitations: list(InvitationsDocument, (answer) => answer.invitations),
  authorities: list(AuthoritiesDocument, (answer) => answer.authorities, true),
  procedures: list(ProceduresDocument, (answer) => answer.procedures),
  referenceLists: list(ReferenceListsDocument, ({ referenceLists: { nodes, totalCount } }) => ({
    // react-admin knows records by `id`.
    nodes: nodes.map((each) => ({ ...each, id: each.key })),
    totalCount,
  })),
};

export const listOf = (resource: string) =>
  Object.hasOwn(lists, resource) ? lists[resource as keyof typeof lists] : undefined;
