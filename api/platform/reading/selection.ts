import {
  GraphQLError,
  Kind,
  isAbstractType,
  typeFromAST,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { JihaError } from '../../core/errors.js';

/** A document as one planning sees it. `consulted` remembers the variables of @skip and @include: the plan holds for them. */
export interface Document {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly consulted: Map<string, boolean>;
}

/** The fields that a selection asks of an object type, by response key, as graphql-js would collect them. */
export function selectedFields(
  document: Document,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  for (const { selectionSet } of nodes)
    if (selectionSet) collect(document, type, selectionSet, fields, visited);
  return fields;
}

function collect(
  document: Document,
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  fields: Map<string, FieldNode[]>,
  visited: Set<string>,
): void {
  for (const selection of selections) {
    if (!included(document, selection.directives)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = responseKey(selection);
      const same = fields.get(key);
      if (same) same.push(selection);
      else fields.set(key, [selection]);
      continue;
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD && visited.has(selection.name.value)) continue;
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : document.fragments[selection.name.value];
    if (selection.kind === Kind.FRAGMENT_SPREAD) visited.add(selection.name.value);
    if (fragment && applies(document, fragment, type))
      collect(document, type, fragment.selectionSet, fields, visited);
  }
}

/** Rows are plain objects, where this one key would not be a property. */
function responseKey(node: FieldNode): string {
  const key = node.alias ? node.alias.value : node.name.value;
  if (key === '__proto__') throw new JihaError('BAD_USER_INPUT', 'reading.bad_alias', { alias: key });
  return key;
}

function applies(
  { schema }: Document,
  {
    typeCondition,
  }: Pick<FragmentDefinitionNode, never> & { typeCondition?: FragmentDefinitionNode['typeCondition'] },
  type: GraphQLObjectType,
): boolean {
  if (!typeCondition) return true;
  const named = typeFromAST(schema, typeCondition);
  return named === type || (isAbstractType(named) && schema.isSubType(named, type));
}

function included(document: Document, directives: readonly DirectiveNode[] | undefined): boolean {
  if (!directives || directives.length === 0) return true;
  return directives.every((directive) => {
    const name = directive.name.value;
    if (name !== 'skip' && name !== 'include') return true;
    return condition(document, directive) === (name === 'include');
  });
}

function condition({ variables, consulted }: Document, directive: DirectiveNode): boolean {
  const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
  if (value?.kind === Kind.BOOLEAN) return value.value;
  if (value?.kind !== Kind.VARIABLE) throw new GraphQLError('"if" must be a Boolean', { nodes: directive });
  const given = variables[value.name.value];
  if (typeof given !== 'boolean') throw new GraphQLError('"if" must not be null', { nodes: directive });
  consulted.set(value.name.value, given);
  return given;
}
