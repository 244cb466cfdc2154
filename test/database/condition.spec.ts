import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Pool } from 'pg';
import { freshDatabase } from '../support/database.js';
import { createPool } from '../../api/platform/database/pool.js';
import { alternativesOf } from '../../api/platform/access/alternatives.js';
import {
  all,
  always,
  any,
  equalTo,
  is,
  matches,
  never,
  not,
  oneOf,
  shapeOf,
  through,
  toSql,
  valuesOf,
  type Condition,
  type Related,
} from '../../api/platform/access/condition.js';

interface Child {
  readonly id: number;
  readonly parent: number | null;
  readonly word: string | null;
  readonly count: number | null;
  readonly done: boolean | null;
}
type Parent = Omit<Child, 'parent'>;

const words = ['a', 'b', "it's", ''];
const word = fc.constantFrom(...words);
const count = fc.integer({ min: -1, max: 2 });
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const columns = { word: orNull(word), count: orNull(count), done: orNull(fc.boolean()) };

const rows = fc
  .record({
    parents: fc.array(fc.record(columns), { maxLength: 4 }),
    children: fc.array(fc.record({ ...columns, parent: orNull(fc.integer({ min: 0, max: 5 })) }), {
      maxLength: 12,
    }),
  })
  .map(({ parents, children }) => ({
    parents: parents.map((parent, id): Parent => ({ id, ...parent })),
    children: children.map((child, id): Child => ({ id, ...child })),
  }));

/** Conditions on columns that both tables have; those of a child may look through at its parent. */
const conditions = (leaf: fc.Arbitrary<Condition>) =>
  fc.letrec<{ any: Condition }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      leaf,
      fc.constantFrom(always, never),
      tie('any').map(not),
      fc.array(tie('any'), { maxLength: 3 }).map((parts) => all(...parts)),
      fc.array(tie('any'), { maxLength: 3 }).map((parts) => any(...parts)),
    ),
  })).any;
const leaf = fc.oneof(
  orNull(word).map((value) => is('word', value)),
  orNull(count).map((value) => is('count', value)),
  orNull(fc.boolean()).map((value) => is('done', value)),
  orNull(count).map((value) => equalTo('count', value)),
  fc.array(word, { maxLength: 3 }).map((values) => oneOf('word', values)),
  fc.array(count, { maxLength: 3 }).map((values) => oneOf('count', values)),
);
const ofParent = conditions(leaf).map((condition) => through('parent', 'parent', condition));
const condition = conditions(fc.oneof(leaf, ofParent));

let pool: Pool;
beforeAll(async () => {
  pool = createPool({ databaseUrl: await freshDatabase() }, { warn: () => undefined });
  const shared = 'id integer primary key, word text, count integer, done boolean';
  await pool.query(`create table parent (${shared}); create table child (${shared}, parent integer)`);
});
afterAll(() => pool.end());

async function fillTables({ parents, children }: { parents: Parent[]; children: Child[] }): Promise<void> {
  await pool.query('truncate parent, child');
  for (const [table, content] of Object.entries({ parent: parents, child: children })) {
    const text = `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`;
    await pool.query(text, [JSON.stringify(content)]);
  }
}

function asSql(given: Condition): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const text = toSql(given, 't', { add: (value) => `$${values.push(value)}` });
  return { text, values };
}

/** Beneath "not" an "or" is another thing. */
const isFreeOfOr = (way: Condition): boolean =>
  way.kind === 'all' ? way.conditions.every(isFreeOfOr) : way.kind !== 'any';

/** In how many ways a condition can be met, written out. */
function countWays(condition: Condition): number {
  if (condition.kind !== 'any' && condition.kind !== 'all') return 1;
  const counts = condition.conditions.map(countWays);
  return condition.kind === 'any'
    ? counts.reduce((sum, count) => sum + count, 0)
    : counts.reduce((product, count) => product * count, 1);
}

/** One alternative is simple, the other has four ways of its own. */
const oneWayAndFour = any(
  is('done', true),
  all(any(is('word', 'a'), is('word', 'b')), any(is('count', 1), is('count', 2))),
);

describe('a condition', () => {
  it('finds in SQL exactly the rows that it matches in memory', async () => {
    const property = fc.asyncProperty(
      rows,
      fc.array(condition, { minLength: 8, maxLength: 8 }),
      async (given, asked) => {
        await fillTables(given);
        const related: Related = (_step, row) =>
          (given.parents.find(({ id }) => id === row['parent']) as never) ?? null;
        for (const each of asked) {
          const { text, values } = asSql(each);
          const { rows: found } = await pool.query<{ id: number }>(
            `select id from child t where ${text} order by id`,
            values,
          );
          const matched = given.children.filter((child) => matches(each, { ...child }, related));
          expect(found.map(({ id }) => id)).toEqual(matched.map(({ id }) => id));
        }
      },
    );
    await fc.assert(property, { numRuns: 60 });
  }, 120_000);

  it('has a shape that decides its text, and its values in the order of the text', () => {
    fc.assert(
      fc.property(condition, condition, (one, other) => {
        expect(valuesOf(one)).toEqual(asSql(one).values);
        if (shapeOf(one) === shapeOf(other)) expect(asSql(one).text).toBe(asSql(other).text);
        else expect(asSql(one).text).not.toBe(asSql(other).text);
      }),
    );
  });

  it('is met where one of its alternatives is', () => {
    fc.assert(
      fc.property(
        conditions(leaf),
        fc.record(columns),
        fc.integer({ min: 1, max: 9 }),
        (asked, row, most) => {
          const ways = alternativesOf(asked, most);
          expect(ways.length).toBeLessThanOrEqual(Math.max(1, most));
          expect(ways.some((way) => matches(way, row))).toBe(matches(asked, row));
          expect(ways.filter((way) => !isFreeOfOr(way) && countWays(way) <= most)).toEqual([]);
        },
      ),
      { examples: [[oneWayAndFour, { word: null, count: null, done: null } as never, 2]] },
    );
  });

  it('that looks through at a related row says so when it is not given one', () => {
    expect(() => matches(through('parent', 'parent', is('word', 'a')), { parent: 1 })).toThrow(
      /give matches\(\) the related row/,
    );
  });

  it('on an id that is missing holds for nobody', () => {
    expect(equalTo('applicant_id', null)).toEqual(never);
  });
});
