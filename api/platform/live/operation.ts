import { GraphQLError, getArgumentValues, getVariableValues, visit, Kind } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  GraphQLArgument,
  GraphQLField,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { JihaError } from '../../core/errors.js';
import type { Context } from '../context.js';
import { selectedFields } from '../reading/selection.js';
import type { Following } from './following.js';

/** A subscription that has passed the pipeline: parsed, valid, within the limits, not yet begun. */
export interface Accepted {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An accepted subscription with its one root field and its arguments read. */
export interface SubscriptionOperation extends Accepted {
  readonly field: GraphQLField<unknown, Context>;
  readonly responseKey: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** Subscribers for whom this is equal ask the same question, wherever each of them begins. */
  readonly question: string;
}

export function readSubscription(schema: GraphQLSchema, accepted: Accepted): SubscriptionOperation {
  const { document, operation } = accepted;
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], { ...accepted.variables });
  if (coerced.errors) throw badVariables(coerced.errors[0]!);
  const variables = coerced.coerced;
  const fragments = Object.fromEntries(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  const type = schema.getSubscriptionType()!;
  // Validation has seen to it that there is one, unconditionally.
  const [first] = selectedFields({ schema, fragments, variables, consulted: new Map() }, type, [
    operation as unknown as FieldNode,
  ]);
  if (!first) throw new JihaError('BAD_USER_INPUT', 'live.nothing_to_follow');
  const [responseKey, [node]] = first;
  const field = type.getFields()[node!.name.value];
  if (!field) throw new JihaError('BAD_USER_INPUT', 'live.nothing_to_follow'); // __typename
  return {
    ...accepted,
    field: field as GraphQLField<unknown, Context>,
    responseKey,
    args: getArgumentValues(field, node!, variables),
    question: JSON.stringify([operation.name?.value, without(placeOnly(document, node!), variables)]),
  };
}

/** As Apollo marks what a caller gave wrongly. */
const badVariables = ({ message, nodes }: GraphQLError) =>
  new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT' } });

/** Where subscribers of one question differ without consequence: variables that only say after what to begin. */
function placeOnly(document: DocumentNode, root: FieldNode): ReadonlySet<string> {
  const uses = new Map<string, number>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void uses.set(name.value, (uses.get(name.value) ?? 0) + 1),
  });
  const after = root.arguments?.find(
    ({ name }) => name.value === ('after' satisfies GraphQLArgument['name']),
  )?.value;
  return new Set(after?.kind === Kind.VARIABLE && uses.get(after.name.value) === 1 ? [after.name.value] : []);
}

const without = (names: ReadonlySet<string>, variables: Readonly<Record<string, unknown>>) =>
  Object.entries(variables)
    .filter(([name]) => !names.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** Asks the root what is to be followed; who may ask is checked on the way. */
export async function describe({ field, args }: SubscriptionOperation, context: Context): Promise<Following> {
  const info = { fieldName: field.name, parentType: { name: 'Subscription' } } as GraphQLResolveInfo;
  return (await field.subscribe!(undefined, args, context, info)) as Following;
}

/** What a subscription root throws points at that root, as graphql-js would have it. */
export function locatedAt({ responseKey, operation }: SubscriptionOperation, error: unknown): GraphQLError {
  if (error instanceof GraphQLError && error.path) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, {
    nodes: operation,
    path: [responseKey],
    originalError: error instanceof GraphQLError ? (error.originalError ?? error) : originalError,
  });
}
