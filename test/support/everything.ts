import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A selection of everything to a depth, and the most statements that it may take. */
export interface Selected {
  readonly text: string;
  readonly most: number;
}

export function everything(schema: GraphQLSchema, type: GraphQLObjectType, depth: number): Selected {
  let text = '__typename';
  let most = 0;
  for (const field of Object.values(type.getFields())) {
    if (field.args.some(isRequiredArgument)) continue;
    const part = selected(schema, field, depth);
    if (!part) continue;
    text += ` ${part.text}`;
    most += part.most;
  }
  return { text, most };
}

function selected(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): Selected | null {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return { text: field.name, most: 0 };
  if (depth === 0) return null;
  if (isAbstractType(type)) {
    // Each type of thing is read in one batch.
    return { text: `${field.name} { __typename }`, most: schema.getPossibleTypes(type).length };
  }
  if (isConnection(type)) return listOf(schema, field.name, type, 3, depth - 1);
  const inner = everything(schema, type, depth - 1);
  const list = isListType(getNullableType(field.type)) ? 1 : 0;
  return { text: `${field.name} { ${inner.text} }`, most: list + inner.most };
}

export const isConnection = (type: unknown): type is GraphQLObjectType =>
  isObjectType(type) && type.name.endsWith('Connection');

export function listOf(
  schema: GraphQLSchema,
  name: string,
  connection: GraphQLObjectType,
  first: number,
  depth: number,
): Selected {
  const node = getNamedType(connection.getFields()['nodes']!.type) as GraphQLObjectType;
  const inner = everything(schema, node, depth);
  return { text: `${name}(first: ${first}) { totalCount nodes { ${inner.text} } }`, most: 2 + inner.most };
}
