import {
  Kind,
  getArgumentValues,
  visit,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import {
  readableOf,
  type LocalizedField,
  type ManyField,
  type OneField,
  type Readable,
  type VisibleTo,
} from './declaration.js';
import type { ArgumentsPlan, Level, ListPlan, ObjectShape, Plan, Slot, Source } from './plan.js';
import { pageShape } from './plan.page.js';
import { selectedFields, type Document } from './selection.js';
import { StatementCache } from './statement.cache.js';

/** Plans an object or a list of objects of one readable type. */
export function planRows(
  document: Document,
  readable: Readable,
  nodes: readonly FieldNode[],
  abstract: boolean,
): Plan {
  const level = newLevel(readable);
  return { level, shape: objectShape(document, level, level.root, nodes, abstract), page: null };
}

/** Plans a connection. */
export function planPage(document: Document, readable: Readable, nodes: readonly FieldNode[]): Plan {
  const level = newLevel(readable);
  return { level, shape: null, page: pageShape(document, level, nodes) };
}

function newLevel(readable: Readable): Level {
  const level = { sources: [], expressions: [], lists: [], statements: new StatementCache() };
  return Object.assign(level, { root: newSource(level, readable, null) });
}

function newSource(
  level: Pick<Level, 'sources' | 'expressions'>,
  readable: Readable,
  join: Source['join'],
): Source {
  const source: Source = {
    readable,
    alias: `t${level.sources.length}`,
    // The key is always read: it tells whether a joined row exists, finds the children and breaks the ties of cursors.
    keyIndex: level.expressions.length,
    columns: new Map([[readable.key, level.expressions.length]]),
    spoken: new Map(),
    rights: new Map(),
    joined: new Map(),
    join,
  };
  level.expressions.push({ source, column: readable.key });
  level.sources.push(source);
  return source;
}

export function objectShape(
  document: Document,
  level: Level,
  source: Source,
  nodes: readonly FieldNode[],
  abstract: boolean,
): ObjectShape {
  const typeName = source.readable.name;
  const type = document.schema.getType(typeName) as GraphQLObjectType;
  const slots: Slot[] = [];
  for (const [key, fieldNodes] of selectedFields(document, type, nodes)) {
    const name = fieldNodes[0]!.name.value;
    slots.push(
      name === '__typename'
        ? { kind: 'typename', key, name: typeName }
        : fieldSlot(document, level, source, key, type.getFields()[name]!, fieldNodes),
    );
  }
  return { typeName, abstract, slots };
}

function fieldSlot(
  document: Document,
  level: Level,
  source: Source,
  key: string,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Slot {
  const field = source.readable.fields.get(definition.name)!;
  switch (field.kind) {
    case 'column':
      return { kind: 'column', key, index: columnIndex(level, source, field.column), type: definition.type };
    case 'localized': {
      const { nullable, column } = field;
      const args = argumentsPlan(definition, nodes[0]!);
      // All languages of a title are much to read: without a locale of its own PostgreSQL sends the viewer's.
      if (args.constant && args.constant['locale'] == null)
        return { kind: 'column', key, index: spokenIndex(level, source, field), type: definition.type };
      return { kind: 'localized', key, index: columnIndex(level, source, column), nullable, args };
    }
    case 'computed':
      return {
        kind: 'computed',
        key,
        needs: field.needs.map((column) => ({ column, index: columnIndex(level, source, column) })),
        guardIndex: rightIndex(level, source, field.visibleTo),
        value: field.value,
        args: argumentsPlan(definition, nodes[0]!),
        type: definition.type,
      };
    case 'one': {
      const target = joinedSource(level, source, definition.name, field);
      return {
        kind: 'one',
        key,
        keyIndex: target.keyIndex,
        shape: objectShape(document, level, target, nodes, false),
        type: definition.type,
      };
    }
    case 'many': {
      const list = listPlan(document, level, source, field, definition, nodes);
      level.lists.push(list);
      return { kind: 'many', key, list, type: definition.type };
    }
  }
}

/** A relation selected twice is joined once. */
function joinedSource(level: Level, from: Source, name: string, field: OneField): Source {
  const known = from.joined.get(name);
  if (known) return known;
  const target = readableOf(field.target());
  const inScope = field.by === from.readable.key && settled(target, field.to ?? target.key, from.readable);
  const source = newSource(level, target, { field, from, inScope });
  from.joined.set(name, source);
  return source;
}

/** Whether seeing the parent settles that its parts, found by their column `by`, may be seen. */
const settled = (part: Readable, by: string, parent: Readable) =>
  part.follows !== null && part.follows.by === by && part.follows.parent() === parent.type;

function listPlan(
  document: Document,
  parents: Level,
  parent: Source,
  field: ManyField,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): ListPlan {
  const target = readableOf(field.target());
  const key = field.key ?? parent.readable.key;
  const level = newLevel(target);
  const connection = field.atMost === null;
  return {
    field,
    keyType: field.keyType ?? (key === parent.readable.key ? parent.readable.keyType : 'uuid'),
    parentIndex: columnIndex(parents, parent, key),
    guardIndex: rightIndex(parents, parent, field.visibleTo),
    inScope: key === parent.readable.key && settled(target, field.by, parent.readable),
    args: argumentsPlan(definition, nodes[0]!),
    level,
    page: connection ? pageShape(document, level, nodes) : null,
    shape: connection ? null : objectShape(document, level, level.root, nodes, false),
  };
}

function columnIndex(level: Level, source: Source, column: string): number {
  const known = source.columns.get(column);
  if (known !== undefined) return known;
  source.columns.set(column, level.expressions.length);
  return level.expressions.push({ source, column }) - 1;
}

function spokenIndex(level: Level, source: Source, { column, nullable }: LocalizedField): number {
  const key = `${column} ${nullable}`;
  const known = source.spoken.get(key);
  if (known !== undefined) return known;
  source.spoken.set(key, level.expressions.length);
  return level.expressions.push({ source, spoken: column, nullable }) - 1;
}

function rightIndex(level: Level, source: Source, right: VisibleTo | undefined): number | null {
  if (!right) return null;
  const known = source.rights.get(right);
  if (known !== undefined) return known;
  source.rights.set(right, level.expressions.length);
  return level.expressions.push({ source, right }) - 1;
}

function argumentsPlan(definition: GraphQLField<unknown, unknown>, node: FieldNode): ArgumentsPlan {
  let variable = false;
  for (const argument of node.arguments ?? [])
    visit(argument, { [Kind.VARIABLE]: () => ((variable = true), undefined) });
  return { definition, node, constant: variable ? null : getArgumentValues(definition, node) };
}
