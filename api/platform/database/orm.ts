import { UnderscoreNamingStrategy } from '@mikro-orm/core';
import type { AnyEntity, EntityClass } from '@mikro-orm/core';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { defineConfig, MikroORM } from '@mikro-orm/postgresql';

export type Entities = EntityClass<AnyEntity>[];

/**
 * How MikroORM is set up, for the server and for the checks alike. Entities are given by name (no folder is searched),
 * and the schema comes from `migrations/*.sql` alone: MikroORM never creates or alters a table.
 */
export function ormOptions(databaseUrl: string, entities: Entities) {
  return defineConfig({
    entities,
    clientUrl: databaseUrl,
    metadataProvider: ReflectMetadataProvider,
    namingStrategy: UnderscoreNamingStrategy,
    ensureDatabase: false,
    loadStrategy: 'select-in',
    pool: { min: 0, max: 10, idleTimeoutMillis: 30_000 },
    driverOptions: {
      application_name: 'jiha (writing)',
      connectionTimeoutMillis: 10_000,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
      options: '-c timezone=UTC',
    },
    schemaGenerator: { ignoreSchema: ['pgboss'] },
  });
}

export function createOrm(databaseUrl: string, entities: Entities): Promise<MikroORM> {
  return MikroORM.init(ormOptions(databaseUrl, entities));
}
