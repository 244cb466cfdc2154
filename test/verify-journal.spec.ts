import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { freshDatabase, waiting } from './support/database.js';

const run = promisify(execFile);
let databaseUrl: string;

beforeAll(async () => {
  databaseUrl = await freshDatabase('demo');
});

/** What `npm run verify-journal` runs. */
async function verify(): Promise<{ code: number; said: string }> {
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    JIHA_SECRET: 'only-for-tests-only-for-tests-only',
  };
  try {
    const { stdout, stderr } = await run(process.execPath, ['dist/api/verify-journal.js'], { env });
    return { code: 0, said: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
}

async function sql(...statements: string[]): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** As somebody with the keys of the database would, past the guard that the table has. */
const tampering = (statement: string) =>
  sql(
    'alter table journal_entry disable trigger journal_entry_append_only',
    statement,
    'alter table journal_entry enable trigger journal_entry_append_only',
  );

const one = `(select id from journal_entry where act = 'MOVED' order by id limit 1)`;
const another = `(select id from journal_entry where act = 'SUBMITTED' order by id desc limit 1)`;

describe('the journal', () => {
  it('proves itself, and goes on doing so when a person’s words are erased', async () => {
    expect(await verify()).toMatchObject({
      code: 0,
      said: expect.stringMatching(/300 applications; every chain holds/),
    });
    await sql(`update journal_entry set content = null, salt = null where id = ${one}`);
    expect(await verify()).toMatchObject({ code: 0 });
  });

  it.each([`update journal_entry set internal = not internal`, `delete from journal_entry`])(
    'lets nobody change it: %s',
    async (statement) => {
      await expect(sql(statement)).rejects.toThrow('journal_entry is append-only');
    },
  );

  it('is proved while people go on working: an act in the middle breaks nothing', async () => {
    await tampering(`
      create table held as select * from journal_entry
        where act = 'MOVED' and to_step is not null and place = (
          select max(place) from journal_entry later where later.application_id = journal_entry.application_id)
        limit 1;
      delete from journal_entry where id = (select id from held);
      update application set step = (select from_step from held) where id = (select application_id from held)`);
    expect(await verify()).toMatchObject({ code: 0 });

    const client = new pg.Client(databaseUrl);
    await client.connect();
    await client.query('begin; lock table journal_entry in access exclusive mode');
    const verdict = verify();
    await waiting(databaseUrl, 1);
    await client.query(`
      insert into journal_entry select * from held;
      update application set step = (select to_step from held) where id = (select application_id from held);
      commit`);
    await client.end();
    expect(await verdict).toMatchObject({ code: 0, said: expect.stringMatching(/every chain holds/) });
  });

  it('tells where it was changed past its guard', async () => {
    await tampering(`update journal_entry set at = at + interval '1 hour' where id = ${another}`);
    const { code, said } = await verify();
    expect(code).toBe(1);
    expect(said).toMatch(/The journal of DT-\d{4}-\d{6}-\d is broken from entry \d+ on\./);
    expect(said).toMatch(/1 chains are broken/);
  });
});
