import { ObjectType, registerEnumType } from 'type-graphql';
import { through } from '../access/condition.js';
import { makeConnection } from './connection.types.js';
import {
  fieldsOf,
  readableOf,
  register,
  type KeyType,
  type OrderKey,
  type Scope,
  type Type,
} from './declaration.js';

export interface ReadableOptions {
  /** What one of them is; goes into the schema. */
  readonly description: string;
  /** Its GraphQL name, if it is not the class's. */
  readonly name?: string;
  readonly table: string;
  readonly key?: string;
  readonly keyType?: KeyType;
  /** Which rows the viewer may see; everything that reads this type obeys it. `followsParent(…)` for a part of a whole. */
  readonly scope: Scope | FollowedScope;
  /**
   * What lists may be sorted by: `{ SUBMITTED_AT: 'submitted_at' }` gives the enum values SUBMITTED_AT_ASC and _DESC.
   * The key breaks ties. Have an index on (…column, key) for each.
   */
  readonly orders?: Readonly<Record<string, string | readonly string[] | OrderKey>>;
  /** One of those enum values; without it lists are sorted by key, which for uuid v7 is the order of making. */
  readonly defaultOrder?: string;
  /** The class with `@Filters` that its lists take. */
  readonly filter?: () => Type;
}

export interface FollowedScope {
  readonly by: string;
  readonly parent: () => Type;
}

/** The rights of a part are those of the whole that its column `by` points to. */
export const followsParent = (by: string, parent: () => Type): FollowedScope => ({ by, parent });

/** Declares a type whose rows come from a table. Wraps `@ObjectType`. */
export function Readable(options: ReadableOptions): ClassDecorator {
  return (target) => {
    const type = target as unknown as Type;
    const name = options.name ?? type.name;
    const orders = ordersOf(options.orders ?? {});
    const defaultOrder = options.defaultOrder ?? null;
    if (defaultOrder !== null && !orders[defaultOrder.replace(/_(ASC|DESC)$/, '')]) {
      throw new Error(`${name}: defaultOrder ${defaultOrder} is none of its orders`);
    }
    ObjectType(name, { description: options.description })(type);
    const follows = typeof options.scope === 'function' ? null : options.scope;
    register({
      type,
      name,
      table: options.table,
      key: options.key ?? 'id',
      keyType: options.keyType ?? 'uuid',
      scope: follows ? scopeThrough(follows) : (options.scope as Scope),
      follows,
      orders,
      defaultOrder,
      filter: options.filter ?? null,
      fields: fieldsOf(type),
    });
    makeConnection(type, name, orderEnum(name, orders), options.filter ?? null);
  };
}

function scopeThrough({ by, parent }: FollowedScope): Scope {
  return (viewer) => {
    const { table, scope, key } = readableOf(parent());
    return through(by, table, scope(viewer), key);
  };
}

function ordersOf(given: NonNullable<ReadableOptions['orders']>): Record<string, OrderKey> {
  return Object.fromEntries(
    Object.entries(given).map(([name, order]) => {
      if (typeof order === 'string') return [name, { columns: [order] }];
      return [name, Array.isArray(order) ? { columns: order as string[] } : (order as OrderKey)];
    }),
  );
}

function orderEnum(name: string, orders: Record<string, OrderKey>): object | null {
  const names = Object.keys(orders);
  if (names.length === 0) return null;
  const enumType: Record<string, string> = {};
  const valuesConfig: Record<string, { description: string }> = {};
  for (const order of names) {
    const what = orders[order]!.description ?? order.toLowerCase().replaceAll('_', ' ');
    for (const [suffix, way] of [
      ['ASC', 'ascending'],
      ['DESC', 'descending'],
    ] as const) {
      enumType[`${order}_${suffix}`] = `${order}_${suffix}`;
      valuesConfig[`${order}_${suffix}`] = { description: `By ${what}, ${way}.` };
    }
  }
  registerEnumType(enumType, {
    name: `${name}Order`,
    description: `How a list of ${name} is sorted.`,
    valuesConfig,
  });
  return enumType;
}

/** Lets a higher domain add fields to a lower type: `extendReadable(Project, { budgetLines: ToMany(() => BudgetLine, …) })`. */
export function extendReadable(type: Type, fields: Readonly<Record<string, PropertyDecorator>>): void {
  for (const [name, decorate] of Object.entries(fields)) {
    if (fieldsOf(type).has(name)) throw new Error(`${type.name}.${name} is declared twice`);
    decorate(type.prototype as object, name);
  }
}
