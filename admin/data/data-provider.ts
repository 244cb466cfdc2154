import type { DataProvider, GetListParams } from 'ra-core';
import {
  AuthoritiesDocument,
  InvitationsDocument,
  OrganisationsDocument,
  PersonsDocument,
  ProceduresDocument,
  QueueDocument,
} from '../generated/graphql.js';
import { send, type TypedDocument } from './client.js';

type List = (params: GetListParams) => Promise<{ data: readonly object[]; total: number }>;

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
  ): List =>
  async ({ pagination: { page, perPage } = { page: 1, perPage: 25 }, sort, filter, signal }) => {
    const variables = {
      first: perPage,
      offset: (page - 1) * perPage,
      filter: filter as object,
      ...(sorted && sort && { orderBy: `${sort.field}_${sort.order}` }),
    };
    const { nodes, totalCount } = connection(await send(document, variables as Variables, signal));
    return { data: nodes, total: totalCount };
  };

const lists: Readonly<Record<string, List>> = {
  applications: list(QueueDocument, (answer) => answer.applications, true),
  people: list(PersonsDocument, (answer) => answer.people),
  organisations: list(OrganisationsDocument, (answer) => answer.organisations),
  invitations: list(InvitationsDocument, (answer) => answer.invitations),
  authorities: list(AuthoritiesDocument, (answer) => answer.authorities, true),
  procedures: list(ProceduresDocument, (answer) => answer.procedures),
};

/** What react-admin asks of the API are lists only; pages and acts ask for themselves (ask.ts). */
export const dataProvider = {
  getList: (resource: string, params: GetListParams) => {
    const known = lists[resource];
    if (!known) throw new Error(`the console does not know how to list ${resource}: add it to admin/data`);
    return known(params);
  },
} as unknown as DataProvider;
