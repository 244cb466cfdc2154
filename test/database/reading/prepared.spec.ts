import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { RawClient } from '../../../api/platform/database/raw-client.js';
import { run } from '../../../api/platform/reading/prepared.js';
import { nameOf } from '../../../api/platform/reading/statement.cache.js';
import { freshDatabase } from '../../support/database.js';

const reading = { Client: RawClient, max: 1 };
let pool: pg.Pool;
beforeAll(async () => {
  pool = new pg.Pool({ ...reading, connectionString: await freshDatabase(), options: '-c timezone=UTC' });
});
afterAll(() => pool.end());

const ask = (text: string, ...values: unknown[]) => askOf(pool, text, values);

async function askOf(from: pg.Pool, text: string, values: unknown[]) {
  const rows = await run(from, { text, name: nameOf(text), binds: [], rights: [], tables: [] }, values);
  return rows.map((row) => Array.from({ length: row.length }, (_, i) => row.value(i)));
}

it('a connection keeps a bounded number of statements prepared, the ones in use among them', async () => {
  const kept = `select 'kept', $1::text`;
  for (let i = 0; i < 1000; i++) {
    expect(await ask(`select ${i}`)).toEqual([[i]]);
    if (i % 50 === 0) expect(await ask(kept, `${i}`)).toEqual([['kept', `${i}`]]);
  }
  const { rows } = await pool.query<{ name: string }>('select name from pg_prepared_statements');
  expect(rows.length).toBeLessThanOrEqual(300);
  expect(rows.map(({ name }) => name)).toContain(nameOf(kept));
  expect(await ask('select 1')).toEqual([[1]]);
});

it('a statement that PostgreSQL refused does not stand in the way of later ones', async () => {
  await expect(ask('select nothing_of_that_name')).rejects.toMatchObject({ code: '42703' });
  for (let i = 0; i < 302; i++) expect(await ask(`select ${i}, 'later'`)).toEqual([[i, 'later']]);
});

it('values arrive exact and in the form of the API', async () => {
  const text = `select 12345678901234567890.10::numeric, 9007199254740993::bigint, date '2026-02-28', true, 1.5::float8,
    timestamptz '2026-11-23 10:20:30.123456+01', '{1.10,null}'::numeric[], '{2026-01-01 00:00:00+00}'::timestamptz[],
    '{"a":"b,c"}'::jsonb, null, array['x', null]::text[]`;
  expect(await ask(text)).toEqual([
    [
      '12345678901234567890.10',
      '9007199254740993',
      '2026-02-28',
      true,
      1.5,
      '2026-11-23T09:20:30.123456Z',
      ['1.10', null],
      ['2026-01-01T00:00:00Z'],
      { a: 'b,c' },
      null,
      ['x', null],
    ],
  ]);
});

it('an instant is the same in a session of another time zone', async () => {
  const abroad = new pg.Pool({
    ...reading,
    connectionString: pool.options.connectionString,
    options: '-c timezone=Asia/Kolkata',
  });
  const text = `select timestamptz '2026-11-23 09:20:30.12345Z', timestamptz '2026-11-23 09:20:30Z'`;
  const rows = await askOf(abroad, text, []).finally(() => abroad.end());
  expect(rows).toEqual([['2026-11-23T09:20:30.12345Z', '2026-11-23T09:20:30Z']]);
});

it('a pool that gives no raw rows is refused by name instead of being misread', async () => {
  const plain = new pg.Pool({ connectionString: pool.options.connectionString, max: 1 });
  await expect(askOf(plain, 'select 1', []).finally(() => plain.end())).rejects.toThrow('RawClient');
});
