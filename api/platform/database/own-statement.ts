import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type Transaction } from 'kysely';

/**
 * A statement of one's own on the connection of an act's transaction, with the transaction's fate. For what a library
 * writes for itself, and for the few that every act asks: MikroORM takes longer to build them than PostgreSQL to answer.
 */
export async function ownStatement<Row>(
  em: EntityManager,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const transaction = em.getTransactionContext<Transaction<unknown>>();
  if (!transaction)
    throw new Error('this entity manager has no transaction: a statement of an act needs one');
  const { rows } = await transaction.executeQuery<Row>(CompiledQuery.raw(text, [...values]));
  return rows;
}
