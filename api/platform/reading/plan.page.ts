import type { FieldNode, GraphQLObjectType } from 'graphql';
import { objectShape } from './plan.build.js';
import type { EdgeSlot, Level, PageInfoSlot, PageShape, PageSlot } from './plan.js';
import { selectedFields, type Document } from './selection.js';

/** Plans what is selected of a connection. Several aliases of `nodes` share the rows and differ in shape. */
export function pageShape(document: Document, level: Level, nodes: readonly FieldNode[]): PageShape {
  const name = level.root.readable.name;
  const slots: PageSlot[] = [];
  for (const [key, fieldNodes] of fields(document, `${name}Connection`, nodes)) {
    slots.push(pageSlot(document, level, key, fieldNodes, name));
  }
  const asks = (kind: PageSlot['kind']) => slots.some((slot) => slot.kind === kind);
  return {
    slots,
    needsRows: asks('nodes') || asks('edges') || asks('pageInfo'),
    needsCursors: asks('edges') || asks('pageInfo'),
    needsCount: asks('totalCount'),
    tellsOfMore: slots.some((slot) => slot.kind === 'pageInfo' && slot.slots.some(tellsOfMore)),
  };
}

function pageSlot(document: Document, level: Level, key: string, nodes: FieldNode[], name: string): PageSlot {
  switch (nodes[0]!.name.value) {
    case 'nodes':
      return { kind: 'nodes', key, shape: objectShape(document, level, level.root, nodes, false) };
    case 'edges':
      return { kind: 'edges', key, slots: edgeSlots(document, level, nodes, `${name}Edge`) };
    case 'pageInfo':
      return { kind: 'pageInfo', key, slots: pageInfoSlots(document, nodes) };
    case 'totalCount':
      return { kind: 'totalCount', key };
    default:
      return { kind: 'typename', key, name: `${name}Connection` };
  }
}

function edgeSlots(document: Document, level: Level, nodes: FieldNode[], name: string): EdgeSlot[] {
  return [...fields(document, name, nodes)].map(([key, fieldNodes]) => {
    switch (fieldNodes[0]!.name.value) {
      case 'cursor':
        return { kind: 'cursor', key };
      case 'node':
        return { kind: 'node', key, shape: objectShape(document, level, level.root, fieldNodes, false) };
      default:
        return { kind: 'typename', key, name };
    }
  });
}

function pageInfoSlots(document: Document, nodes: FieldNode[]): PageInfoSlot[] {
  return [...fields(document, 'PageInfo', nodes)].map(([key, fieldNodes]) => ({
    key,
    field: fieldNodes[0]!.name.value as PageInfoSlot['field'],
  }));
}

const tellsOfMore = ({ field }: PageInfoSlot) => field === 'hasNextPage' || field === 'hasPreviousPage';

const fields = (document: Document, type: string, nodes: readonly FieldNode[]) =>
  selectedFields(document, document.schema.getType(type) as GraphQLObjectType, nodes);
