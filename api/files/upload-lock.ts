import { setTimeout as pause } from 'node:timers/promises';
import { ERRORS, type Lock, type Locker, type RequestRelease } from '@tus/server';
import pg from 'pg';

const channel = 'file_upload_wanted';
const patience = 30_000;

/**
 * One writer an upload, over all processes: an advisory lock of PostgreSQL. A line that drops leaves a request that
 * still holds it; whoever comes back asks the holder, in whatever process, to let go. All locks of a process live on
 * one connection, so that slow uploads hold none of the pool's.
 */
export class UploadLocks implements Locker {
  /** By upload: how its holder in this process is asked to let go. */
  private readonly held = new Map<string, RequestRelease>();
  /** Uploads whose lock is being asked for: a session would be given its own lock a second time. */
  private readonly asking = new Set<string>();
  private connection: Promise<pg.Client> | null = null;

  private asked: Promise<unknown> = Promise.resolve();

  constructor(private readonly databaseUrl: string) {}

  newLock(id: string): Lock {
    return {
      lock: (signal, letGo) => this.acquire(id, signal, letGo),
      unlock: () => this.release(id),
    };
  }

  async stop(): Promise<void> {
    const connection = this.connection;
    this.connection = null;
    await (await connection?.catch(() => null))?.end();
  }

  private async acquire(id: string, signal: AbortSignal, letGo: RequestRelease): Promise<void> {
    const giveUpAt = Date.now() + patience;
    while (!signal.aborted && Date.now() < giveUpAt) {
      const holder = this.held.get(id);
      if (holder) await holder();
      else if (!this.asking.has(id) && (await this.tryLock(id, letGo))) return;
      await pause(100);
    }
    throw ERRORS.ERR_LOCK_TIMEOUT;
  }

  private async tryLock(id: string, letGo: RequestRelease): Promise<boolean> {
    this.asking.add(id);
    try {
      const client = await this.connected();
      const { rows } = await this.ask<{ got: boolean }>(
        client,
        'select pg_try_advisory_lock(hashtextextended($1, 0)) as got',
        [`upload ${id}`],
      );
      const got = rows[0]!.got;
      if (got) this.held.set(id, letGo);
      else await this.ask(client, 'select pg_notify($1, $2)', [channel, id]);
      return got;
    } finally {
      this.asking.delete(id);
    }
  }

  private async release(id: string): Promise<void> {
    try {
      // A connection that is gone has taken its locks with it.
      const client = await this.connection;
      if (client)
        await this.ask(client, 'select pg_advisory_unlock(hashtextextended($1, 0))', [`upload ${id}`]);
    } catch {
      return;
    } finally {
      this.held.delete(id);
    }
  }

  /** All locks share the connection, so their statements go one after the other. */
  private ask<Row extends object>(
    client: pg.Client,
    text: string,
    values: string[],
  ): Promise<pg.QueryResult<Row>> {
    const answer = this.asked.then(() => client.query<Row>(text, values));
    this.asked = answer.catch(() => undefined);
    return answer;
  }

  private connected(): Promise<pg.Client> {
    this.connection ??= this.connect().catch((error: unknown) => {
      this.connection = null;
      throw error;
    });
    return this.connection;
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.databaseUrl,
      application_name: 'jiha (upload locks)',
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    });
    // A connection that breaks says so several times; only the first time is news.
    let ended = false;
    const lost = () => {
      if (!ended) this.lost();
      ended = true;
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload }) => void this.held.get(payload ?? '')?.());
    await client.connect();
    await client.query(`listen ${channel}`);
    return client;
  }

  /** The locks ended with the connection: what still writes is stopped, and its client resumes. */
  private lost(): void {
    this.connection = null;
    for (const letGo of this.held.values()) void letGo();
  }
}
