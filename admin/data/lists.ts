import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  AuthoritiesDocument,
  InvitationsDocument,
  OrganisationsDocument,
  PersonsDocument,
  ProceduresDocument,
  QueueDocument,
} from '../generated/graphql.js';

export interface ListParams {
  pagination: { page: number; perPage: number };
  sort: { field: string; order: 'ASC' | 'DESC' };
  filter: Record<string, unknown>;
}

interface Connection {
  nodes: readonly object[];
  totalCount: number;
}

interface List {
  document: TypedDocumentNode<never, never>;
  variables: (params: ListParams) => Record<string, unknown>;
  connection: (data: never) => Connection;
}

const list = <Answer, Variables>(
  document: TypedDocumentNode<Answer, Variables>,
  connection: (data: Answer) => Connection,
  sorted = false,
): List => ({
  document: document as never,
  connection: connection as never,
  variables: ({ pagination: { page, perPage }, sort, filter }) => ({
    first: perPage,
    offset: (page - 1) * perPage,
    filter: withoutBlanks(filter),
    ...(sorted && { orderBy: `${sort.field}_${sort.order}` }),
  }),
});

const lists: Record<string, List> = {
  applications: list(QueueDocument, (data) => data.applications, true),
  people: list(PersonsDocument, (data) => data.people),
  organisations: list(OrganisationsDocument, (data) => data.organisations),
  invitations: list(InvitationsDocument, (data) => data.invitations),
  authorities: list(AuthoritiesDocument, (data) => data.authorities, true),
  procedures: list(ProceduresDocument, (data) => data.procedures),
};

export const listOf = (resource: string): List | undefined =>
  Object.hasOwn(lists, resource) ? lists[resource] : undefined;

/** A search box that was emptied asks for everything. */
const withoutBlanks = (filter: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== '' && value !== null));
