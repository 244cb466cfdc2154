/**
 * One policy expression with two readings: `matches` reads it in memory, `toSql` as the predicate of a list.
 * It speaks of the columns of one table only, by their database names. A property test proves that both readings agree.
 */
export type Scalar = string | number | boolean;

export type Condition =
  | { readonly kind: 'always' }
  | { readonly kind: 'never' }
  | { readonly kind: 'is'; readonly column: string; readonly value: Scalar | null }
  | { readonly kind: 'oneOf'; readonly column: string; readonly values: readonly Scalar[] }
  | { readonly kind: 'not'; readonly condition: Condition }
  | { readonly kind: 'all' | 'any'; readonly conditions: readonly Condition[] };

export const always: Condition = { kind: 'always' };
export const never: Condition = { kind: 'never' };

/** The column equals the value; with null: the column is null. */
export const is = (column: string, value: Scalar | null): Condition => ({ kind: 'is', column, value });

export const oneOf = (column: string, values: readonly Scalar[]): Condition =>
  values.length === 0 ? never : { kind: 'oneOf', column, values };

export function not(condition: Condition): Condition {
  if (condition.kind === 'always') return never;
  if (condition.kind === 'never') return always;
  return { kind: 'not', condition };
}

export function all(...conditions: readonly Condition[]): Condition {
  if (conditions.some((condition) => condition.kind === 'never')) return never;
  const asked = conditions.filter((condition) => condition.kind !== 'always');
  if (asked.length === 0) return always;
  return asked.length === 1 ? asked[0]! : { kind: 'all', conditions: asked };
}

export function any(...conditions: readonly Condition[]): Condition {
  if (conditions.some((condition) => condition.kind === 'always')) return always;
  const asked = conditions.filter((condition) => condition.kind !== 'never');
  if (asked.length === 0) return never;
  return asked.length === 1 ? asked[0]! : { kind: 'any', conditions: asked };
}

/** The reading in memory. Like a WHERE clause, a comparison with null is not true, and neither is its negation. */
export function matches(condition: Condition, row: Readonly<Record<string, unknown>>): boolean {
  return truth(condition, row) === true;
}

/** SQL's three truths: true, false and unknown (null). */
function truth(condition: Condition, row: Readonly<Record<string, unknown>>): boolean | null {
  switch (condition.kind) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'is': {
      const value = row[condition.column] ?? null;
      if (condition.value === null) return value === null;
      return value === null ? null : value === condition.value;
    }
    case 'oneOf': {
      const value = row[condition.column] ?? null;
      return value === null ? null : condition.values.includes(value as Scalar);
    }
    case 'not': {
      const inner = truth(condition.condition, row);
      return inner === null ? null : !inner;
    }
    case 'all': {
      const truths = condition.conditions.map((part) => truth(part, row));
      if (truths.includes(false)) return false;
      return truths.includes(null) ? null : true;
    }
    case 'any': {
      const truths = condition.conditions.map((part) => truth(part, row));
      if (truths.includes(true)) return true;
      return truths.includes(null) ? null : false;
    }
  }
}

/** Collects the values of a statement and answers with their placeholders. */
export interface SqlParameters {
  /** `$n`, cast where PostgreSQL cannot tell the type. */
  add(value: unknown): string;
}

/** The reading in SQL: a predicate on the table that `alias` names. Values only ever travel as parameters. */
export function toSql(condition: Condition, alias: string, parameters: SqlParameters): string {
  switch (condition.kind) {
    case 'always':
      return 'true';
    case 'never':
      return 'false';
    case 'is':
      return condition.value === null
        ? `${quoted(alias, condition.column)} is null`
        : `${quoted(alias, condition.column)} = ${parameters.add(condition.value)}`;
    case 'oneOf':
      return `${quoted(alias, condition.column)} = any(${parameters.add(condition.values)})`;
    case 'not':
      return `not (${toSql(condition.condition, alias, parameters)})`;
    case 'all':
    case 'any': {
      const parts = condition.conditions.map((part) => toSql(part, alias, parameters));
      return `(${parts.join(condition.kind === 'all' ? ' and ' : ' or ')})`;
    }
  }
}

const quoted = (alias: string, column: string) => `${alias}."${column}"`;
