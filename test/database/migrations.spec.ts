import { expect, it } from '@jest/globals';
import 'reflect-metadata';
import pg from 'pg';
import { migrate } from '../../api/platform/database/migrate.js';
import { schemaDifference } from '../../api/platform/database/schema-difference.js';
import { entities } from '../../api/schema.js';
import { freshDatabase } from '../support/database.js';

const silent = { info: () => undefined };

async function withPools<T>(url: string, count: number, work: (pools: pg.Pool[]) => Promise<T>): Promise<T> {
  const pools = Array.from({ length: count }, () => new pg.Pool({ connectionString: url }));
  return work(pools).finally(() => Promise.all(pools.map((pool) => pool.end())));
}

it('migrations agree with entities (if not: write a migration in api/platform/database/migrations)', async () => {
  const url = await freshDatabase();
  await withPools(url, 1, ([pool]) => migrate(pool!, silent));
  expect(await schemaDifference(url, entities)).toEqual([]);
});

it('several processes that start together apply each migration once', async () => {
  const url = await freshDatabase();
  const applied = await withPools(url, 3, (pools) => Promise.all(pools.map((pool) => migrate(pool, silent))));
  expect(applied.map((names) => names.length > 0).filter(Boolean)).toHaveLength(1);
});

it('an applied migration that was changed afterwards is refused by name', async () => {
  const url = await freshDatabase();
  await withPools(url, 1, async ([pool]) => {
    await migrate(pool!, silent);
    await pool!.query(`update schema_migration set checksum = 'other' where name = '0000_extensions.sql'`);
    await expect(migrate(pool!, silent)).rejects.toThrow(
      /0000_extensions\.sql was changed after it was applied/,
    );
  });
});
