import type { ClassType } from 'type-graphql';
import type { Condition } from '../access/condition.js';
import type { Viewer } from '../access/viewer.js';

/** A class that stands for a GraphQL type. */
export type Type<T extends object = object> = ClassType<T>;

/** Which rows a viewer may see. */
export type Scope = (viewer: Viewer) => Condition;
/** For which rows a viewer may see a field: a condition on the row's own columns, or plainly yes or no. */
export type VisibleTo = (viewer: Viewer) => Condition | boolean;

/** The raw columns that a computed field asked for, by database name; null where the viewer may not see them. */
// oxlint-disable-next-line typescript/no-explicit-any -- columns have no TypeScript types of their own
export type Columns = Readonly<Record<string, any>>;
/** Makes a computed field's value; may return a promise or a description (`ask.one(…)`). Pure wherever possible. */
export type Compute = (
  row: Columns,
  // oxlint-disable-next-line typescript/no-explicit-any -- arguments are typed where the field declares them
  args: any,
  viewer: Viewer,
  context: unknown,
) => unknown;

interface Common {
  readonly visibleTo?: VisibleTo;
}
export interface ColumnField extends Common {
  readonly kind: 'column';
  readonly column: string;
  readonly nullable: boolean;
}
/** A jsonb LocalizedText: one language of it, or all. */
export interface LocalizedField extends Common {
  readonly kind: 'localized';
  readonly column: string;
  readonly nullable: boolean;
}
export interface ComputedField extends Common {
  readonly kind: 'computed';
  readonly needs: readonly string[];
  readonly value: Compute;
}
/** `target.to = own.by`; `to` is the target's key unless told. */
export interface OneField extends Common {
  readonly kind: 'one';
  readonly target: () => Type;
  readonly by: string;
  readonly to: string | null;
}
/** `target.by = own.key`; as a connection, or as a plain list of at most `atMost`. */
export interface ManyField extends Common {
  readonly kind: 'many';
  readonly target: () => Type;
  readonly by: string;
  readonly key: string | null;
  readonly keyType: KeyType | null;
  readonly where: Scope | null;
  readonly orderBy: string | null;
  /** null: a connection. */
  readonly atMost: number | null;
}
export type FieldDeclaration = ColumnField | LocalizedField | ComputedField | OneField | ManyField;

/** What a list may be sorted by. */
export type OrderKey =
  | {
      readonly columns: readonly string[];
      /** No two rows have the same values in these columns: the key need not break ties. */
      readonly unique?: boolean;
      readonly description?: string;
    }
  /** Sorts by a LocalizedText column in the viewer's language. */
  | { readonly localized: string; readonly description?: string };

/** What `@Readable` knows of a type. */
export interface Readable {
  readonly type: Type;
  /** Its GraphQL name. */
  readonly name: string;
  readonly table: string;
  readonly key: string;
  readonly keyType: KeyType;
  readonly scope: Scope;
  /** Set when the rights follow a parent: children read through a visible parent need no second check. */
  readonly follows: { readonly by: string; readonly parent: () => Type } | null;
  readonly orders: Readonly<Record<string, OrderKey>>;
  readonly defaultOrder: string | null;
  readonly filter: (() => Type) | null;
  readonly fields: Map<string, FieldDeclaration>;
}
export type KeyType = 'uuid' | 'text' | 'integer' | 'bigint';

const readables = new Map<object, Readable>();
const fieldsByClass = new Map<object, Map<string, FieldDeclaration>>();

/** The fields declared so far on a class; property decorators fill it before the class decorator runs. */
export function fieldsOf(type: object): Map<string, FieldDeclaration> {
  let fields = fieldsByClass.get(type);
  if (!fields) fieldsByClass.set(type, (fields = new Map()));
  return fields;
}

export function register(readable: Readable): void {
  readables.set(readable.type, readable);
}

export function readableOf(type: object): Readable {
  const found = readables.get(type);
  if (!found) throw new Error(`${(type as Type).name} is not readable: declare it with @Readable`);
  return found;
}

export const allReadables = (): readonly Readable[] => [...readables.values()];

/** Adds what an earlier decorator could not know. */
export function declareField(prototype: object, property: string, field: FieldDeclaration): void {
  fieldsOf(prototype.constructor).set(property, field);
}

export const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
