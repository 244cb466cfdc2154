import { always, type Condition, type Scalar } from '../access/condition.js';
import type { Connection, ListArgs } from './connection.types.js';
import type { Type } from './declaration.js';

declare const answer: unique symbol;

/**
 * A pure description of something to read. A root, a payload's property or a computed field returns it;
 * the planner turns it into rows with exactly what the document selects below it.
 */
export class Asked<T> {
  declare readonly [answer]: T;
  constructor(readonly question: Question) {}
}

export type Question =
  | {
      readonly kind: 'one';
      readonly type: Type;
      readonly column: string | null;
      readonly value: Scalar;
      readonly mustBe: boolean;
    }
  | {
      readonly kind: 'first';
      readonly type: Type;
      readonly where: Condition;
      readonly mustBe: boolean;
      readonly asked: string;
    }
  | { readonly kind: 'list'; readonly type: Type; readonly args: ListArgs; readonly where: Condition }
  | {
      readonly kind: 'all';
      readonly type: Type;
      readonly where: Condition;
      readonly orderBy: string | null;
      readonly atMost: number;
    };

/** A key, or columns with the values that together name one row: `{ number: 'DT-2026-000123-7' }`. */
export type By = string | number | Readonly<Record<string, Scalar>>;

export const ask = {
  /** One thing; null when there is none or the viewer may not see it. Many in one tick are read together. */
  one: <T extends object>(type: Type<T>, by: By): Asked<T | null> => new Asked(one(type, by, false)),
  /** One thing; when there is none or the viewer may not see it, the error NOT_FOUND. */
  oneOrNotFound: <T extends object>(type: Type<T>, by: By): Asked<T> => new Asked(one(type, by, true)),
  /** One page of a list, as the arguments say. `where` narrows it beside the type's own scope. */
  list: <T extends object>(
    type: Type<T>,
    args: ListArgs,
    { where = always }: { where?: Condition } = {},
  ): Asked<Connection<T>> => new Asked({ kind: 'list', type, args, where }),
  /** A plain list of things that are few by nature; at most 1,000 unless told. */
  all: <T extends object>(
    type: Type<T>,
    {
      where = always,
      orderBy = null,
      atMost = 1000,
    }: { where?: Condition; orderBy?: string | null; atMost?: number } = {},
  ): Asked<T[]> => new Asked({ kind: 'all', type, where, orderBy, atMost }),
};

function one(type: Type, by: By, mustBe: boolean): Question {
  if (typeof by !== 'object') return { kind: 'one', type, column: null, value: by, mustBe };
  const named = Object.entries(by);
  if (named.length === 1) return { kind: 'one', type, column: named[0]![0], value: named[0]![1], mustBe };
  const conditions = named.map(([column, value]) => ({ kind: 'is', column, value }) as const);
  return {
    kind: 'first',
    type,
    where: { kind: 'all', conditions },
    mustBe,
    asked: Object.values(by).join(' '),
  };
}
