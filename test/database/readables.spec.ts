import { expect, it } from '@jest/globals';
import 'reflect-metadata';
import { createPool } from '../../api/platform/database/pool.js';
import { migrate } from '../../api/platform/database/migrate.js';
import { readableDifference } from '../../api/platform/reading/check.js';
import '../../api/schema.js';
import { freshDatabase } from '../support/database.js';

it('every column that a readable type speaks of exists, and every list has an index (if not: mend the declaration or write a migration)', async () => {
  const pool = createPool({ databaseUrl: await freshDatabase() }, { warn: () => undefined });
  await migrate(pool, { info: () => undefined });
  expect(await readableDifference(pool).finally(() => pool.end())).toEqual([]);
});
