// Everything that the lists of the schema can be asked: by each viewer, in each order, with each filter.
import {
  buildClientSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  getIntrospectionQuery,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import type { Question } from '../load/messages.ts';
import type { Server } from '../servers/server.ts';
import { ask, question, type World } from '../workloads/workload.ts';

export interface ListQuestion extends Question {
  /** Who asks what, for people. */
  readonly told: string;
  /** The field that it asks. */
  readonly list: string;
}

const viewers = [null, 'citizen', 'officer-1', 'officer-9', 'auditor', 'administrator'];

type Root = GraphQLField<unknown, unknown>;

export async function schemaOf(server: Server): Promise<GraphQLSchema> {
  const { json } = await ask(server, question(getIntrospectionQuery(), {}, null));
  return buildClientSchema((json as { data: IntrospectionQuery }).data);
}

export async function listQuestions(schema: GraphQLSchema, world: World): Promise<ListQuestion[]> {
  const samples = await sampleValues(world);
  const roots = Object.values(schema.getQueryType()!.getFields()).filter(
    (field) => isConnection(getNamedType(field.type)) && !field.args.some(isRequiredArgument),
  );
  return roots.flatMap((root) =>
    viewers.flatMap((viewer) =>
      waysToAsk(root, samples).map(({ args, what }) => ({
        ...question(documentOf(root, args), {}, viewer),
        told: `${root.name}${what}, ${viewer ?? 'nobody'}`,
        list: root.name,
      })),
    ),
  );
}

const isConnection = (type: unknown): type is GraphQLObjectType =>
  isObjectType(type) && type.name.endsWith('Connection');

/** As it stands, in each of its orders, with each of its filters, and from its end. */
function waysToAsk(root: Root, samples: Samples): { args: string; what: string }[] {
  const argument = (name: string) => root.args.find((arg) => arg.name === name);
  const orders = argument('orderBy') ? getNamedType(argument('orderBy')!.type) : null;
  const filter = argument('filter') ? getNamedType(argument('filter')!.type) : null;
  return [
    { args: 'first: 50', what: '' },
    { args: 'last: 50', what: ' from its end' },
    ...(isEnumType(orders) ? orders.getValues() : []).map(({ name }) => ({
      args: `first: 50, orderBy: ${name}`,
      what: ` by ${name}`,
    })),
    ...(isInputObjectType(filter) ? Object.values(filter.getFields()) : []).map(({ name, type }) => ({
      args: `first: 50, filter: { ${name}: ${literal(name, type, samples)} }`,
      what: ` with ${name}`,
    })),
  ];
}

function documentOf({ name, type }: Root, args: string): string {
  const node = getNamedType((getNamedType(type) as GraphQLObjectType).getFields()['nodes']!.type);
  const below = whole(node as GraphQLObjectType, 1);
  return `query Bench { ${name}(${args}) { totalCount pageInfo { endCursor } nodes { ${below} } } }`;
}

/** Everything of a type that needs no argument, and the same of what it relates to. */
function whole(type: GraphQLObjectType, depth: number): string {
  const parts = Object.values(type.getFields()).map((field) => {
    if (field.args.some(isRequiredArgument)) return '';
    const target = getNamedType(field.type);
    if (!isCompositeType(target)) return field.name;
    if (depth === 0 || !isObjectType(target)) return '';
    if (!isConnection(target)) return `${field.name} { ${whole(target, depth - 1)} }`;
    const node = getNamedType(target.getFields()['nodes']!.type) as GraphQLObjectType;
    return `${field.name}(first: 5) { totalCount nodes { ${whole(node, 0)} } }`;
  });
  return ['__typename', ...parts].filter((part) => part !== '').join(' ');
}

type Samples = Readonly<Record<string, string>>;

/** Values that are found in the data, by the name of the filter. */
async function sampleValues({ query }: World): Promise<Samples> {
  const [row] = await query<Samples>(
    `select a.procedure_id as "procedureId", a.authority_id as "authorityId", a.department_id as "departmentId", a.assignee_id as "assigneeId",
            a.organisation_id as "organisationId", a.number, a.step as steps, a.commune_code as "communeCodes", a.commune_code as "communeCode",
            split_part(a.commune_code, '.', 1) || '.' || split_part(a.commune_code, '.', 2) as "provinceCode", left(a.commune_code, 9) as "cercleCode",
            p.cin, p.phone, p.email, p.family_name as text, p.id as "personId", o.ice
       from application a join person p on p.id = a.applicant_id join organisation o on o.id = a.organisation_id
      where a.assignee_id is not null and a.department_id is not null and a.number is not null order by a.id desc limit 1`,
  );
  return row!;
}

function literal(name: string, type: GraphQLInputType, samples: Samples): string {
  const inner = getNullableType(type);
  if (isListType(inner)) return `[${literal(name, inner.ofType as GraphQLInputType, samples)}]`;
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  const { name: kind } = getNamedType(type);
  switch (kind) {
    case 'Boolean':
      return 'true';
    case 'Int':
    case 'Float':
      return '1';
    case 'DateTime':
      return '"2026-10-01T00:00:00Z"';
    case 'Date':
      return '"2026-10-01"';
    default:
      return JSON.stringify(samples[name] ?? samples['personId']);
  }
}
