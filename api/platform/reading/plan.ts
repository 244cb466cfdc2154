import type { GraphQLField, GraphQLOutputType, FieldNode } from 'graphql';
import type { Compute, ManyField, OneField, Readable, VisibleTo } from './declaration.js';
import type { StatementCache } from './statement.cache.js';

/**
 * A plan has two halves. Levels say what to fetch: one statement each, its rows values by position. Shapes say how the answer is made
 * of those rows. They meet only in positions (`index`), so that one shaper makes objects (shape.ts) and another the
 * bytes of the answer (json.ts).
 */
export interface Plan {
  readonly level: Level;
  /** One of the two, as the description asked for rows or for a connection. */
  readonly shape: ObjectShape | null;
  readonly page: PageShape | null;
}

/** What one statement reads: a table, the to-one relations joined to it, and the lists below. */
export interface Level {
  readonly root: Source;
  readonly sources: Source[];
  readonly expressions: Expression[];
  readonly lists: ListPlan[];
  readonly statements: StatementCache;
}

/** One table in a statement. */
export interface Source {
  readonly readable: Readable;
  readonly alias: string;
  readonly keyIndex: number;
  readonly columns: Map<string, number>;
  readonly spoken: Map<string, number>;
  readonly rights: Map<VisibleTo, number>;
  readonly joined: Map<string, Source>;
  /** How it hangs on another; null for the root. */
  readonly join: { readonly field: OneField; readonly from: Source; readonly inScope: boolean } | null;
}

/** What stands at one position of a row. */
export type Expression =
  | { readonly source: Source; readonly column: string }
  /** A localized text, as the viewer reads it. */
  | { readonly source: Source; readonly spoken: string; readonly nullable: boolean }
  | { readonly source: Source; readonly right: VisibleTo };

/** A to-many relation: the rows of all parents in one statement. */
export interface ListPlan {
  readonly field: ManyField;
  readonly keyType: string;
  /** Position of the parent's key in the parent's row. */
  readonly parentIndex: number;
  /** Position of the right to see the list at all; null: everybody who sees the parent. */
  readonly guardIndex: number | null;
  /** True when the parent's visibility has settled that of the children. */
  readonly inScope: boolean;
  readonly args: ArgumentsPlan;
  readonly level: Level;
  readonly page: PageShape | null;
  readonly shape: ObjectShape | null;
}

/** Arguments are worked out once a request, or once for all when they hold no variable. */
export interface ArgumentsPlan {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly constant: Readonly<Record<string, unknown>> | null;
}

/** An object made of a row; slots stand in the order of the selection. */
export interface ObjectShape {
  readonly typeName: string;
  /** True where the schema must ask the row for its type: below an interface or a union. */
  readonly abstract: boolean;
  readonly slots: readonly Slot[];
}

export type Slot =
  | {
      readonly kind: 'column';
      readonly key: string;
      readonly index: number;
      readonly type: GraphQLOutputType;
    }
  | { readonly kind: 'typename'; readonly key: string; readonly name: string }
  | LocalizedSlot
  | ComputedSlot
  | {
      readonly kind: 'one';
      readonly key: string;
      readonly keyIndex: number;
      readonly shape: ObjectShape;
      readonly type: GraphQLOutputType;
    }
  | {
      readonly kind: 'many';
      readonly key: string;
      readonly list: ListPlan;
      readonly type: GraphQLOutputType;
    };

export interface LocalizedSlot {
  readonly kind: 'localized';
  readonly key: string;
  readonly index: number;
  readonly nullable: boolean;
  readonly args: ArgumentsPlan;
}

export interface ComputedSlot {
  readonly kind: 'computed';
  readonly key: string;
  readonly needs: readonly { readonly column: string; readonly index: number }[];
  readonly guardIndex: number | null;
  readonly value: Compute;
  readonly args: ArgumentsPlan;
  readonly type: GraphQLOutputType;
}

/** What a document selects of a connection. */
export interface PageShape {
  readonly slots: readonly PageSlot[];
  readonly needsRows: boolean;
  readonly needsCursors: boolean;
  readonly needsCount: boolean;
  /** Whether the answer tells if there is a next page, or a previous one. */
  readonly tellsOfMore: boolean;
}

export type PageSlot =
  | { readonly kind: 'nodes'; readonly key: string; readonly shape: ObjectShape }
  | { readonly kind: 'edges'; readonly key: string; readonly slots: readonly EdgeSlot[] }
  | { readonly kind: 'pageInfo'; readonly key: string; readonly slots: readonly PageInfoSlot[] }
  | { readonly kind: 'totalCount'; readonly key: string }
  | { readonly kind: 'typename'; readonly key: string; readonly name: string };

export type EdgeSlot =
  | { readonly kind: 'cursor'; readonly key: string }
  | { readonly kind: 'node'; readonly key: string; readonly shape: ObjectShape }
  | { readonly kind: 'typename'; readonly key: string; readonly name: string };

export interface PageInfoSlot {
  readonly key: string;
  readonly field: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor' | '__typename';
}
