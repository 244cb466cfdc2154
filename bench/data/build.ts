// Builds the bench's data once, with set-based SQL and a fixed seed; the next runs find them as they are.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { startApp } from '../../scripts/lib/app.mjs';
import { fingerprint } from '../../scripts/lib/fingerprint.mjs';
import { root } from '../../scripts/lib/places.mjs';
import { step } from '../../scripts/lib/say.mjs';
import { productEnv } from '../servers/product.ts';
import { answersTo } from './answers.ts';
import { benchFolder, type Database } from '../servers/database.ts';
import { livesOf } from './lives.ts';
import { offeredProcedures } from './procedures.ts';

const variants = 16;

/** The data depend on these and on nothing else. */
const sources = [
  'bench/data',
  'api/platform/database/migrations',
  'api/demo/procedures',
  'api/territory/data',
];

export const databaseOf = (scale: number) => `bench_${scale}`;

/** Makes sure that there are data of that scale. Answers with the name of their database. */
export async function buildData(database: Database, scale: number): Promise<string> {
  const name = databaseOf(scale);
  const wanted = fingerprint(sources);
  if ((await database.asSuperuser('postgres', (client) => fingerprintOf(client, name))) === wanted)
    return name;
  await step(`building the data at scale ${scale}, once`, async () => {
    await database.asSuperuser('postgres', async (client) => {
      await client.query(`drop database if exists ${name}`);
      await client.query(`create database ${name} owner jiha`);
    });
    await migrate(database.url(name));
    await database.asSuperuser(name, (client) => fill(client, scale));
    await database.asSuperuser('postgres', (client) =>
      client.query(`comment on database ${name} is '${wanted}'`),
    );
  });
  return name;
}

async function fingerprintOf(client: pg.Client, name: string): Promise<string | null> {
  const { rows } = await client.query<{ comment: string | null }>(
    `select shobj_description(oid, 'pg_database') as comment from pg_database where datname = $1`,
    [name],
  );
  return rows[0]?.comment ?? null;
}

/** The product's own start makes the tables and loads the territory. */
async function migrate(url: string): Promise<void> {
  const app = await startApp({ env: productEnv(url), logFile: join(benchFolder, 'migrate.log') });
  await app.stop();
}

async function fill(client: pg.Client, scale: number): Promise<void> {
  // Keys and checks hold by construction, and are checked by the answers; following each one would take minutes.
  await client.query(`set session_replication_role = replica; set bench.scale = ${scale}; set timezone = 'UTC';
    set maintenance_work_mem = '1GB'; set work_mem = '256MB'; set statement_timeout = 0; create schema bench`);
  const made = readdirSync(join(root, 'bench/data'))
    .filter((file) => file.endsWith('.sql'))
    .sort();
  const indexes = await dropIndexes(client);
  for (const file of made) {
    if (file.startsWith('30')) await fillProcedures(client);
    await client.query(readFileSync(join(root, 'bench/data', file), 'utf8'));
  }
  for (const make of indexes) await client.query(make);
  await client.query('drop schema bench cascade');
  await client.query('vacuum (analyze)');
  await client.query('checkpoint');
}

/** Indexes and keys are built faster over full tables. Answers with the statements that make them. */
async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ drop: string; make: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
            format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as make
       from pg_constraint where conrelid::regclass::text in ('journal_entry', 'internal_note', 'message') and contype in ('p', 'u')
     union all
     select format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
       from pg_index where indrelid::regclass::text in ('application', 'journal_entry', 'internal_note', 'message', 'event', 'person')
        and not exists (select from pg_constraint where conindid = indexrelid)`,
  );
  for (const { drop } of rows) await client.query(drop);
  return rows.map(({ make }) => make);
}

/** Procedures with two revisions each, what may happen to their applications, and what people answer. */
async function fillProcedures(client: pg.Client): Promise<void> {
  await client.query(`
    create unlogged table bench.procedure (place integer, procedure_id uuid, revision_id uuid, authority_id uuid, department_id uuid,
      since integer, until integer, has_time_limit boolean, for_organisations boolean, open_total integer, decided_total integer);
    create unlogged table bench.life (procedure integer, procedure_id uuid, life integer, kind text, since integer, until integer, entries integer,
      step text, step_title jsonb, phase text, version integer, officer_answers jsonb, assigned boolean);
    create unlogged table bench.life_entry (procedure integer, life integer, place integer, act text, as_applicant boolean, internal boolean,
      from_step text, to_step text, from_title jsonb, to_title jsonb, phase text, content text);
    create unlogged table bench.answer (procedure integer, variant integer, answers jsonb)`);
  let since = 0;
  for (const [place, { definition, authority, department, weight }] of offeredProcedures().entries()) {
    const { key, title, summary, rules, form, workflow } = definition;
    const ids = await insertProcedure(client, [
      key,
      authority,
      department,
      title,
      summary,
      rules.audience,
      rules,
      form,
      workflow,
      place,
    ]);
    const lives = livesOf(workflow).map((life, n) => ({ ...life, n, kind: life.open ? 'open' : 'decided' }));
    const totals = { open: 0, decided: 0 };
    for (const life of lives) {
      const kind = life.kind as keyof typeof totals;
      const from = totals[kind];
      totals[kind] += life.weight;
      const assigned = life.entries.some(({ act }) => act === 'ASSIGNED');
      await insert(client, 'bench.life', [
        [
          place,
          ids.procedure,
          life.n,
          kind,
          from,
          totals[kind],
          life.entries.length,
          life.step,
          life.stepTitle,
          life.phase,
          life.version,
          life.officerAnswers,
          assigned,
        ],
      ]);
      const entries = life.entries.map((entry, at) => [
        place,
        life.n,
        at + 1,
        entry.act,
        entry.asApplicant,
        entry.internal,
        entry.fromStep,
        entry.toStep,
        entry.fromTitle,
        entry.toTitle,
        entry.phase,
        entry.content,
      ]);
      await insert(client, 'bench.life_entry', entries);
    }
    const forOrganisations = rules.audience.some((who) => who === 'ASSOCIATION');
    await insert(client, 'bench.procedure', [
      [
        place,
        ids.procedure,
        ids.revision,
        ids.authority,
        ids.department,
        since,
        since + weight,
        rules.timeLimits.length > 0,
        forOrganisations,
        totals.open,
        totals.decided,
      ],
    ]);
    since += weight;
    const answers = Array.from({ length: variants }, (_, n) => [place, n, answersTo(form.fields, n + place)]);
    await insert(client, 'bench.answer', answers);
  }
}

interface ProcedureIds {
  readonly procedure: string;
  readonly revision: string;
  readonly authority: string;
  readonly department: string;
}

async function insertProcedure(client: pg.Client, values: readonly unknown[]): Promise<ProcedureIds> {
  const { rows } = await client.query<ProcedureIds>({
    text: `
      with made as (
        select bench.uuid(timestamptz '2023-05-01Z', 'procedure', $10::integer) as procedure, bench.uuid(timestamptz '2023-05-01Z', 'former', $10::integer) as former,
               bench.uuid(timestamptz '2023-05-02Z', 'revision', $10::integer) as revision, d.authority_id as authority, d.id as department
          from bench.department d where d.authority = $2 and d.code = $3),
      procedures as (
        insert into procedure (id, key, authority_id, department_id, status, title, summary, audience, published_revision_id, search, created_at)
        select procedure, $1, authority, department, 'PUBLISHED', $4, $5, $6, revision, bench.search($1) || bench.search($4::jsonb ->> 'fr'), timestamptz '2023-05-01Z' from made),
      revisions as (
        insert into procedure_revision (id, procedure_id, number, status, title, summary, rules, form, workflow, created_at, changed_at, published_at, retired_at)
        select former, procedure, 1, 'RETIRED', $4::jsonb, $5::jsonb, $7::jsonb, $8::jsonb, $9::jsonb, timestamptz '2023-05-01Z', timestamptz '2023-05-01Z', timestamptz '2023-05-01Z', timestamptz '2023-05-02Z' from made
        union all
        select revision, procedure, 2, 'PUBLISHED', $4::jsonb, $5::jsonb, $7::jsonb, $8::jsonb, $9::jsonb, timestamptz '2023-05-02Z', timestamptz '2023-05-02Z', timestamptz '2023-05-02Z', null from made)
      select procedure, revision, authority, department from made`,
    values: values.map(parameter),
  });
  return rows[0]!;
}

async function insert(
  client: pg.Client,
  table: string,
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const width = rows[0]!.length;
  const tuples = rows.map(
    (_, r) => `(${Array.from({ length: width }, (_, c) => `$${r * width + c + 1}`).join(', ')})`,
  );
  await client.query(`insert into ${table} values ${tuples.join(', ')}`, rows.flat().map(parameter));
}

/** Objects travel as JSON; lists of words are PostgreSQL's arrays. */
const parameter = (value: unknown) =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? JSON.stringify(value) : value;
