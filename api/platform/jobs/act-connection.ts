import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type Transaction } from 'kysely';
import type PgBoss from 'pg-boss';

/** Lets pg-boss write on the connection of an act's transaction, so that its job is committed or rolled back with it. */
export function actConnection(em: EntityManager): PgBoss.Db {
  const transaction = em.getTransactionContext<Transaction<unknown>>();
  if (!transaction)
    throw new Error('this entity manager has no transaction; enqueue inside an act, or with null');
  return {
    async executeSql(text, values) {
      const { rows } = await transaction.executeQuery(CompiledQuery.raw(text, values));
      return { rows };
    },
  };
}
