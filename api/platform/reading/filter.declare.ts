import { Field, InputType } from 'type-graphql';
import type { Type } from './declaration.js';
import type { TypeThunk } from './field.declare.js';

/** How a filter's SQL speaks of the row; columns that the viewer may not see are null in it. */
export interface RowSql {
  /** The column, quoted and under its column rights. */
  column(name: string): string;
  /**
   * A predicate on a column: only rows whose column the viewer may see are found. The column stands alone in it, so that
   * an index finds them.
   */
  found(name: string, predicate: (column: string) => string): string;
  /** A predicate on the row of another type that our column points to, under that type's scope. */
  related(by: string, target: () => Type, predicate: (row: RowSql) => string): string;
}

/**
 * One property of a filter. The text of `sql` may depend on nothing but the rule: values travel as the parameter `value`.
 * Of a rule that `decides`, the value is true or false and decides the text: an index answers each, but not "one of both".
 */
export interface FilterRule {
  sql(row: RowSql, value: string): string;
  readonly decides?: true;
  /** Turns the input's value into the parameter's. */
  prepare?(value: never): unknown;
}

export const equals = (column: string, prepare?: FilterRule['prepare']): FilterRule => ({
  sql: (row, value) => row.found(column, (plain) => `${plain} = ${value}`),
  ...(prepare && { prepare }),
});
/** One of a list of values; an empty list finds nothing. */
export const anyOf = (column: string): FilterRule => ({
  sql: (row, value) => row.found(column, (plain) => `${plain} = any(${value})`),
});
export const atLeast = (column: string): FilterRule => ({
  sql: (row, value) => row.found(column, (plain) => `${plain} >= ${value}`),
});
export const atMost = (column: string): FilterRule => ({
  sql: (row, value) => row.found(column, (plain) => `${plain} <= ${value}`),
});
export const after = (column: string): FilterRule => ({
  sql: (row, value) => row.found(column, (plain) => `${plain} > ${value}`),
});
export const before = (column: string): FilterRule => ({
  sql: (row, value) => row.found(column, (plain) => `${plain} < ${value}`),
});
/** true: the column is null; false: it is not. Only rows whose column the viewer may see are found. */
export const isNull = (column: string): FilterRule => ({
  sql: (row, value) => row.found(column, (plain) => `${plain} is ${value === 'true' ? '' : 'not '}null`),
  decides: true,
});
/** true: the predicate holds; false: it does not. */
export const whether = (predicate: (row: RowSql) => string): FilterRule => ({
  sql: (row, value) => `${value === 'true' ? '' : 'not '}${predicate(row)}`,
  decides: true,
});
/** The text stands somewhere in the column, whatever its case. */
export const contains = (column: string): FilterRule => ({
  sql: (row, value) => row.found(column, (plain) => `${plain} ilike ${value}`),
  prepare: (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`,
});
/** The rule holds for the row that our column points to. */
export const related = (by: string, target: () => Type, rule: FilterRule): FilterRule => ({
  ...rule,
  sql: (row, value) => row.related(by, target, (other) => rule.sql(other, value)),
});
/** Any predicate: `matching((row, value) => `${row.column('search')} like ${value}`, fold)`. `value` must be used. */
export const matching = (sql: FilterRule['sql'], prepare?: FilterRule['prepare']): FilterRule => ({
  sql,
  ...(prepare && { prepare }),
});

const rulesByClass = new Map<object, Map<string, FilterRule>>();

/** Declares the input type of a list's filter. Wraps `@InputType`. */
export const Filters =
  (options: { description: string; name?: string }): ClassDecorator =>
  (target) =>
    options.name
      ? InputType(options.name, { description: options.description })(target)
      : InputType({ description: options.description })(target);

/** Declares one property of a filter and what it means in SQL. Wraps `@Field`; absent and null mean no condition. */
export function Filter(
  type: TypeThunk,
  rule: FilterRule,
  options: { description: string },
): PropertyDecorator {
  return (prototype, key) => {
    Field(type as never, { nullable: true, ...options })(prototype, key);
    const filter = prototype.constructor;
    const rules = rulesByClass.get(filter) ?? new Map<string, FilterRule>();
    rulesByClass.set(filter, rules.set(String(key), rule));
  };
}

export const rulesOf = (filter: object): ReadonlyMap<string, FilterRule> =>
  rulesByClass.get(filter) ?? new Map();
