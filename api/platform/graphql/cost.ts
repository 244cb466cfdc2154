import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How many there are of something: known, or said by a variable of the request. */
type Count = number | { readonly variable: string; readonly otherwise: number };

/** One field: itself, and for each of its `count` items its parts. */
interface FieldCost {
  readonly count: Count;
  readonly parts: readonly Cost[];
}
/** What is asked of an interface or union by type: a thing is of one of them, so only the dearest counts. */
interface EitherCost {
  readonly either: readonly (readonly Cost[])[];
}
type Cost = FieldCost | EitherCost;

/** Lists without a page size are short by nature (options, pieces, provinces). */
const usualListSize = 5;
/** The size of a page that nobody said; the reader of lists refuses more than the largest. */
const usualPageSize = 20;
const largestPageSize = 100;
const pageSizes = ['first', 'last'];

/**
 * The number of values that an answer may hold at most: each field is one, lists multiply what is inside them.
 * The document is read once and remembered; a request with other variables is a multiplication.
 * The document must be valid and within `documentLimits`: then fragments can be written out.
 */
export function createCostOf(schema: GraphQLSchema): CostOf {
  const known = new WeakMap<OperationDefinitionNode, readonly Cost[]>();
  return (document, operation, variables) => {
    let compiled = known.get(operation);
    if (!compiled) known.set(operation, (compiled = compile(schema, document, operation)));
    return sum(compiled, variables);
  };
}

type Variables = Readonly<Record<string, unknown>>;
export type CostOf = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
) => number;

function sum(costs: readonly Cost[], variables: Variables): number {
  let total = 0;
  for (const cost of costs) {
    if ('either' in cost) {
      total += Math.max(...cost.either.map((parts) => sum(parts, variables)));
      continue;
    }
    total += 1;
    if (cost.parts.length > 0) total += sizeOf(cost.count, variables) * sum(cost.parts, variables);
  }
  return total;
}

function sizeOf(count: Count, variables: Variables): number {
  if (typeof count === 'number') return count;
  const said = variables[count.variable];
  return typeof said === 'number' ? pageOf(said) : count.otherwise;
}

const pageOf = (size: number) => Math.min(Math.max(size, 0), largestPageSize);

function compile(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Cost[] {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  const defaults: Record<string, unknown> = {};
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue?.kind === Kind.INT) defaults[variable.name.value] = Number(defaultValue.value);
  }

  /** `page` is the size of the page that the lists (nodes, edges) of a connection show. */
  function costs(set: SelectionSetNode, parent: GraphQLNamedType | undefined, page: Count | null): Cost[] {
    const byType = new Map<string, Cost[]>();
    const always = set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [costOfField(selection, parent, page)];
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
      const on = inner.typeCondition ? schema.getType(inner.typeCondition.name.value) : parent;
      const found = costs(inner.selectionSet, on, page);
      if (!isAbstractType(parent) || !isObjectType(on)) return found;
      byType.set(on.name, [...(byType.get(on.name) ?? []), ...found]);
      return [];
    });
    return byType.size === 0 ? always : [...always, { either: [...byType.values()] }];
  }

  function costOfField(node: FieldNode, parent: GraphQLNamedType | undefined, page: Count | null): FieldCost {
    const field = fieldOf(parent, node.name.value);
    // __schema and __type: what they answer does not grow with our data.
    if (!field || !node.selectionSet) return { count: 1, parts: [] };
    const type = getNamedType(field.type);
    const asked = field.args.some((arg) => pageSizes.includes(arg.name)) ? askedPage(node, field) : null;
    if (isListType(getNullableType(field.type))) {
      const count = asked ?? page ?? usualListSize;
      return { count, parts: costs(node.selectionSet, type, null) };
    }
    return { count: 1, parts: isCompositeType(type) ? costs(node.selectionSet, type, asked) : [] };
  }

  function askedPage(node: FieldNode, field: GraphQLField<unknown, unknown>): Count {
    for (const name of pageSizes) {
      const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
      if (value?.kind === Kind.INT) return pageOf(Number(value.value));
      if (value?.kind === Kind.VARIABLE) {
        const variable = value.name.value;
        const said = defaults[variable];
        return { variable, otherwise: typeof said === 'number' ? pageOf(said) : usualPageSize };
      }
    }
    const usual = field.args.find((arg) => arg.name === 'first')?.defaultValue;
    return typeof usual === 'number' ? pageOf(usual) : usualPageSize;
  }

  const root = schema.getRootType(operation.operation) ?? undefined;
  return costs(operation.selectionSet, root, null);
}

function fieldOf(parent: GraphQLNamedType | undefined, name: string) {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}
