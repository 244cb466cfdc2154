import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { createPool } from '../../api/platform/database/pool.js';
import { rowTypes } from '../../api/platform/reading/row.types.js';
import type { Column } from '../../api/platform/reading/rows.js';
import { rawRows } from '../../api/platform/reading/rows.query.js';
import { freshDatabase } from '../support/database.js';

let raw: pg.Pool;
let plain: pg.Client;

beforeAll(async () => {
  const databaseUrl = await freshDatabase();
  raw = createPool({ databaseUrl }, { warn: () => undefined });
  plain = new pg.Client({ connectionString: databaseUrl, options: '-c timezone=UTC' });
  await plain.connect();
});
afterAll(async () => {
  await plain.end();
  await raw.end();
});

/** Texts of any script and of any length: some are larger than what a socket gives at once. */
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', '')),
  fc.nat({ max: 200_000 }).map((length) => 'جهة x'.repeat(Math.ceil(length / 5))),
);
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null, freq: 4 });
const tables = fc.array(
  fc.record({
    words: orNull(texts),
    number: orNull(fc.integer({ min: -2_147_483_648, max: 2_147_483_647 })),
    truth: orNull(fc.boolean()),
    at: orNull(
      fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
    ).map((date) => date?.toISOString() ?? null),
    list: orNull(fc.array(fc.constantFrom('a', 'b,c', '"', ''))),
    json: orNull(fc.json().map((text) => text.replaceAll('\\u0000', ''))),
  }),
  { maxLength: 20 },
);
const text = `select words, number, truth, at, list, json, number::bigint, number::numeric, at::date
  from jsonb_to_recordset($1) as t(words text, number integer, truth boolean, at timestamptz, list text[], json jsonb)`;

describe('rows as they come from PostgreSQL', () => {
  it('hold the values that pg gives, whatever their length and however the socket cuts them', async () => {
    const client = await raw.connect();
    let columns: readonly Column[] | null = null;
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const query = { text, values: [JSON.stringify(table)] };
        const wanted = await plain.query<unknown[]>({ ...query, rowMode: 'array', types: rowTypes });
        const { rows, columns: told } = await rawRows(client, { ...query, name: 'table', columns });
        columns = told;
        const values = rows.map((row) => Array.from({ length: row.length }, (_, i) => row.value(i)));
        expect(values).toEqual(wanted.rows);
        expect(rows.map((row) => row.isTrue(2))).toEqual(table.map(({ truth }) => truth === true));
      }),
      { numRuns: 100 },
    );
    client.release();
  });

  it('are ordinary rows for whoever asks in pg’s own way', async () => {
    const query = {
      text: `${text} limit 3`,
      values: [JSON.stringify([{ words: 'ⵜⴰⵎⵓⵔⵜ', truth: true }, {}])],
    };
    const ordinary = await raw.query(query);
    expect(ordinary.rows).toEqual((await plain.query(query)).rows);
    expect(ordinary.rows).toHaveLength(2);
  });

  it('tell an error, and serve the next question', async () => {
    const client = await raw.connect();
    try {
      const divided = { text: 'select 1 / $1::int', name: 'divided', values: [0], columns: null };
      await expect(rawRows(client, divided)).rejects.toMatchObject({
        code: '22012',
      });
      const { rows } = await rawRows(client, { ...divided, values: [1] });
      expect(rows.map((row) => row.value(0))).toEqual([1]);
    } finally {
      client.release();
    }
  });
});
