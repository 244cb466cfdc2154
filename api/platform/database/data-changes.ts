import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';

/** The names of the tables that tell their changes: see 0510_public_data.sql. */
export async function watchedTables(pool: Pool): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ name: string }>(
    `select tgrelid::regclass::text as name from pg_trigger where tgname = 'public_data_changed'`,
  );
  return new Set(rows.map(({ name }) => name));
}

/** When which of the watched tables last changed, in a count of its own: what was read before and after can be told apart. */
export class DataChanges {
  private count = 0;
  private readonly last = new Map<string, number>();
  private listening = true;

  constructor(private readonly watched: ReadonlySet<string>) {}

  /** A moment to compare with; null: changes elsewhere are not heard of at the moment, so nothing read may be kept. */
  now(): number | null {
    return this.listening ? this.count : null;
  }

  /** Whether everything that was read of these tables at that moment still holds. */
  holdsSince(tables: Iterable<string>, moment: number): boolean {
    if (!this.listening) return false;
    if (moment === this.count) return true;
    for (const table of tables) if ((this.last.get(table) ?? 0) > moment) return false;
    return true;
  }

  isWatched(tables: Iterable<string>): boolean {
    for (const table of tables) if (!this.watched.has(table)) return false;
    return true;
  }

  changed(table: string): void {
    this.last.set(table, ++this.count);
  }

  /** The connection that tells of changes is lost. */
  deaf(): void {
    this.listening = false;
  }

  /** It is back: whatever was read before may have changed meanwhile. */
  hearing(): void {
    for (const table of this.watched) this.changed(table);
    this.listening = true;
  }

  /**
   * Our own acts are known at their commit, before they are acknowledged; the notification is on its way then. So the
   * process that says "done" never answers older than that.
   */
  followActs(orm: MikroORM): void {
    const written = new WeakMap<EntityManager, Set<string>>();
    orm.em.getEventManager().registerSubscriber({
      onFlush: ({ em, uow }) => {
        const tables = written.get(em as EntityManager) ?? new Set();
        for (const { meta } of uow.getChangeSets())
          if (this.watched.has(meta.tableName)) tables.add(meta.tableName);
        if (tables.size > 0) written.set(em as EntityManager, tables);
      },
      afterTransactionCommit: ({ em }) => {
        for (const table of written.get(em as EntityManager) ?? []) this.changed(table);
        written.delete(em as EntityManager);
      },
    });
  }
}
