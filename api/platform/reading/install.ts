import {
  defaultFieldResolver,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { answer } from './answer.js';
import { Asked } from './ask.js';
import { allReadables, type Readable } from './declaration.js';
import { PlanCache } from './plan.cache.js';
import type { ReadingContext } from './reader.js';
import { typeOfRow } from './shape.js';

type Resolver = GraphQLFieldResolver<unknown, ReadingContext>;

/** A field as it was declared: what it resolves to before descriptions are turned into rows, and where its plans are. */
export interface Described {
  readonly resolve: GraphQLFieldResolver<unknown, ReadingContext>;
  readonly plans: PlanCache;
}

const described = new WeakMap<GraphQLField<unknown, unknown>, Described>();

/** For who makes text of the rows instead (platform/graphql/shortcut.ts); undefined: the field describes nothing. */
export const describedField = (field: GraphQLField<unknown, unknown>): Described | undefined =>
  described.get(field);

/** Turns descriptions into rows everywhere in the schema. Called once, after `buildSchema`. */
export function readThrough(schema: GraphQLSchema): GraphQLSchema {
  const readables = new Map(allReadables().map((readable) => [readable.name, readable]));
  const plans = new PlanCache();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type)) rowsTellTheirType(schema, type, readables);
    if (!isObjectType(type)) continue;
    const readable = readables.get(type.name);
    if (readable) readRows(type, readable, plans);
    else if (isPartOfPage(type.name, readables)) readProperties(type);
    else readDescriptions(type, readables, plans);
  }
  return schema;
}

/** Rows come finished: a field takes the property of its response key. */
const property: Resolver = (row, _args, _context, info) => (row as Record<string, unknown>)[info.path.key];

function readRows(type: GraphQLObjectType, readable: Readable, plans: PlanCache): void {
  const guarded = getMetadataStorage().authorizedFields.filter(({ target }) => target === readable.type);
  if (guarded.length > 0) {
    throw new Error(
      `${type.name}.${guarded[0]!.fieldName} has @Authorized, which planned fields do not ask: use visibleTo`,
    );
  }
  for (const field of Object.values(type.getFields())) {
    const declared = readable.fields.get(field.name);
    if (!declared) {
      throw new Error(
        `${type.name}.${field.name} is no declared field: use @Column, @Computed … or extendReadable`,
      );
    }
    // A computed value may be a description itself.
    field.resolve = declared.kind === 'computed' ? finishing(property, plans) : property;
  }
}

function isPartOfPage(name: string, readables: ReadonlyMap<string, Readable>): boolean {
  return name === 'PageInfo' || readables.has(name.replace(/(Connection|Edge)$/, ''));
}

function readProperties(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) field.resolve = property;
}

/** Roots, payloads and other objects made by resolvers. */
function readDescriptions(
  type: GraphQLObjectType,
  readables: ReadonlyMap<string, Readable>,
  plans: PlanCache,
): void {
  for (const field of Object.values(type.getFields())) {
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) continue;
    const resolve = field.resolve ?? defaultFieldResolver;
    const planned = readables.has(named.name) || isPartOfPage(named.name, readables);
    if (planned) described.set(field, { resolve: resolve as Resolver, plans });
    field.resolve = finishing(resolve as Resolver, plans, planned);
  }
}

function finishing(resolve: Resolver, plans: PlanCache, planned = false): Resolver {
  return (source, args, context, info) => {
    return finish(resolve(source, args, context, info), context, info, plans, planned);
  };
}

function finish(
  value: unknown,
  context: ReadingContext,
  info: GraphQLResolveInfo,
  plans: PlanCache,
  planned: boolean,
): unknown {
  if (value instanceof Promise) {
    return value.then((settled) => finish(settled, context, info, plans, planned));
  }
  if (value instanceof Asked) {
    return answer(value.question, plans.planOf(value.question, info), context, info.variableValues);
  }
  if (Array.isArray(value)) return value.map((item) => finish(item, context, info, plans, planned));
  if (planned && value !== null && value !== undefined) {
    throw new Error(`${info.parentType.name}.${info.fieldName} must return ask.…, not the thing itself`);
  }
  return value;
}

/** An interface or a union asks the row for its type; what resolvers made themselves is asked as declared. */
function rowsTellTheirType(
  schema: GraphQLSchema,
  type: Parameters<GraphQLSchema['getPossibleTypes']>[0],
  readables: ReadonlyMap<string, Readable>,
): void {
  if (!schema.getPossibleTypes(type).some(({ name }) => readables.has(name))) return;
  const declared = type.resolveType;
  type.resolveType = (value, context, info, of) =>
    (value as { [typeOfRow]?: string })[typeOfRow] ?? declared?.(value, context, info, of);
}
