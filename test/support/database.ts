import pg from 'pg';
import { v7 } from 'uuid';
import { until } from './until.js';

/** Runs one statement on the test server. */
async function onServer(text: string): Promise<void> {
  const client = new pg.Client(process.env['TEST_DATABASE_URL']);
  await client.connect();
  await client.query(text).finally(() => client.end());
}

/**
 * A database of the test's own: empty, or with the demo region in it. Making one takes about 50 ms.
 * It goes away with the server; nobody needs to drop it.
 */
export async function freshDatabase(content: 'empty' | 'demo' = 'empty'): Promise<string> {
  const name = `test_${v7().replaceAll('-', '')}`;
  const template = content === 'demo' ? ` template ${process.env['JIHA_TEST_TEMPLATE']}` : '';
  await onServer(`create database ${name}${template}`);
  const url = new URL(process.env['TEST_DATABASE_URL']!);
  url.pathname = name;
  return url.href;
}

/** The name of a database's path in a URL, for statements about it. */
export const nameOf = (databaseUrl: string): string => new URL(databaseUrl).pathname.slice(1);

export { onServer };

/** Until so many transactions of a database wait for what others have locked. */
export async function waiting(databaseUrl: string, count: number): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const held = async () => {
    const { rows } = await client.query<{ found: number }>(
      `select count(*)::int as found from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return rows[0]!.found >= count;
  };
  await until(held, 10_000).finally(() => client.end());
}
