import type { MikroORM } from '@mikro-orm/postgresql';
import { createOrm, type Entities } from './orm.js';

/**
 * What MikroORM would change in a migrated database so that it fits the entities: empty when both agree.
 *
 * The SQL may say more than entities can: other tables (sign-in, jobs, rollups), indexes, checks, triggers, defaults,
 * and columns that fill themselves. So dropping or adding those is no disagreement; a missing table or column, a column
 * that must be given but is unknown to the entity, another type, another nullability or a missing foreign key is.
 */
export async function schemaDifference(databaseUrl: string, entities: Entities): Promise<string[]> {
  const orm = await createOrm(databaseUrl, entities);
  try {
    const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false, dropTables: false });
    const present = await foreignKeys(orm);
    const optional = await optionalColumns(orm);
    return sql
      .split(/;\s*\n/)
      .map((statement) => statement.trim().replace(/;$/, ''))
      .filter((statement) => statement !== '' && !WRITTEN_BY_HAND.some((allowed) => allowed.test(statement)))
      .filter(
        (statement) => !present.has(foreignKeyOf(statement)) && !optional.has(columnDroppedBy(statement)),
      );
  } finally {
    await orm.close();
  }
}

const WRITTEN_BY_HAND = [
  /^drop (index|trigger|table|view|schema|type|function) /,
  /^create (unique )?index /,
  /^alter table "[^"]+" drop constraint /,
  /^alter table "[^"]+" add constraint "[^"]+" (unique|check|primary key) /,
  /^alter table "[^"]+" alter column "[^"]+" (drop|set) default/,
  /^alter (index|table) "[^"]+" rename (constraint )?/,
  /^(comment on|set) /,
];

/** A foreign key is the same whatever its name and whatever it does on delete. */
function foreignKeyOf(statement: string): string {
  const found =
    /^alter table "([^"]+)" add constraint "[^"]+" foreign key \(([^)]+)\) references "([^"]+)"/.exec(
      statement,
    );
  return found ? `${found[1]} (${found[2]!.replaceAll('"', '')}) ${found[3]}` : '';
}

async function foreignKeys(orm: MikroORM): Promise<Set<string>> {
  const rows = await orm.em.getConnection().execute<{ key: string }[]>(
    `select format('%s (%s) %s', child.relname, (
         select string_agg(attname, ', ' order by place) from unnest(conkey) with ordinality as k (attnum, place)
         join pg_attribute a on a.attrelid = conrelid and a.attnum = k.attnum), parent.relname) as key
       from pg_constraint
       join pg_class child on child.oid = conrelid
       join pg_class parent on parent.oid = confrelid
      where contype = 'f'`,
  );
  return new Set(rows.map((row) => row.key));
}

function columnDroppedBy(statement: string): string {
  const found = /^alter table "([^"]+)" drop column "([^"]+)"$/.exec(statement);
  return found ? `${found[1]}.${found[2]}` : '';
}

/** Columns that a row may leave out. */
async function optionalColumns(orm: MikroORM): Promise<Set<string>> {
  const rows = await orm.em.getConnection().execute<{ key: string }[]>(
    `select table_name || '.' || column_name as key from information_schema.columns
      where table_schema = 'public'
        and (is_nullable = 'YES' or column_default is not null or is_generated = 'ALWAYS' or is_identity = 'YES')`,
  );
  return new Set(rows.map((row) => row.key));
}
