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
  | { readonly kind: 'all' | 'any'; readonly conditions: readonly Condition[] }
  | Through;

/** Holds when the row of another table that `column` points to exists and meets the condition. */
export interface Through {
  readonly kind: 'through';
  readonly column: string;
  readonly table: string;
  readonly key: string;
  readonly condition: Condition;
}

export const always: Condition = { kind: 'always' };
export const never: Condition = { kind: 'never' };

/** The column equals the value; with null: the column is null. For an id that may be missing take `equalTo`. */
export const is = (column: string, value: Scalar | null): Condition => ({ kind: 'is', column, value });

/** The column equals the value; nothing does when there is none: `equalTo('applicant_id', viewer.personId)`. */
export const equalTo = (column: string, value: Scalar | null): Condition =>
  value === null ? never : is(column, value);

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

/** A right that follows a parent: the row of `table` whose `key` equals our `column` must meet the condition. */
export function through(column: string, table: string, condition: Condition, key = 'id'): Condition {
  return condition.kind === 'never' ? never : { kind: 'through', column, table, key, condition };
}

type Row = Readonly<Record<string, unknown>>;
/** Finds the row that a `through` points to; null when there is none. */
export type Related = (step: Through, row: Row) => Row | null;

const notGiven: Related = (step) => {
  throw new Error(
    `This condition looks through ${step.column} at ${step.table}: give matches() the related row`,
  );
};

/** The reading in memory. Like a WHERE clause, a comparison with null is not true, and neither is its negation. */
export function matches(condition: Condition, row: Row, related: Related = notGiven): boolean {
  return truth(condition, row, related) === true;
}

/** SQL's three truths: true, false and unknown (null). */
function truth(condition: Condition, row: Row, related: Related): boolean | null {
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
      const inner = truth(condition.condition, row, related);
      return inner === null ? null : !inner;
    }
    case 'all': {
      const truths = condition.conditions.map((part) => truth(part, row, related));
      if (truths.includes(false)) return false;
      return truths.includes(null) ? null : true;
    }
    case 'any': {
      const truths = condition.conditions.map((part) => truth(part, row, related));
      if (truths.includes(true)) return true;
      return truths.includes(null) ? null : false;
    }
    case 'through': {
      const found = (row[condition.column] ?? null) === null ? null : related(condition, row);
      return found !== null && matches(condition.condition, found, related);
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
    case 'through': {
      const inner = `${alias}_`;
      const predicate = toSql(condition.condition, inner, parameters);
      const found = `${quoted(inner, condition.key)} = ${quoted(alias, condition.column)}`;
      return `exists (select 1 from "${condition.table}" ${inner} where ${found} and ${predicate})`;
    }
  }
}

const quoted = (alias: string, column: string) => `${alias}."${column}"`;

/** The condition without its values: two conditions of one shape have the same SQL text. */
export function shapeOf(condition: Condition): string {
  switch (condition.kind) {
    case 'always':
      return '1';
    case 'never':
      return '0';
    case 'is':
      return condition.value === null ? `${condition.column}?` : `${condition.column}=`;
    case 'oneOf':
      return `${condition.column}@`;
    case 'not':
      return `!(${shapeOf(condition.condition)})`;
    case 'all':
    case 'any':
      return `${condition.kind === 'all' ? '&' : '|'}(${condition.conditions.map(shapeOf).join(' ')})`;
    case 'through':
      return `${condition.column}>${condition.table}.${condition.key}(${shapeOf(condition.condition)})`;
  }
}

/** The values of a condition, in the order in which `toSql` adds them. */
export function valuesOf(condition: Condition): readonly unknown[] {
  switch (condition.kind) {
    case 'always':
    case 'never':
      return [];
    case 'is':
      return condition.value === null ? [] : [condition.value];
    case 'oneOf':
      return [condition.values];
    case 'not':
    case 'through':
      return valuesOf(condition.condition);
    case 'all':
    case 'any':
      return condition.conditions.flatMap(valuesOf);
  }
}
