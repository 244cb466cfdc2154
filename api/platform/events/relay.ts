import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Log } from '../log.js';
import { OutboxRow } from './outbox.entity.js';

/** So many events are moved at once: small enough that a kill midway repeats little work. */
const batch = 1_000;
/** What a process wrote and could not relay (it was killed, the database went away) is found by the others within this time. */
const lookEvery = 500;

/** Numbers committed events. Any process may, one at a time: see relay_outbox in the migrations. */
export class Relay {
  private moving: Promise<void> | null = null;
  private again = false;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly pool: Pool,
    orm: MikroORM,
    private readonly log: Log,
  ) {
    // Each commit that brought events wakes the relay of its own process, so that nobody waits for the next look.
    const bringing = new WeakSet<EntityManager>();
    orm.em.getEventManager().registerSubscriber({
      getSubscribedEntities: () => [OutboxRow],
      afterCreate: ({ em }) => void bringing.add(em as EntityManager),
    });
    orm.em.getEventManager().registerSubscriber({
      afterTransactionCommit: ({ em }) => {
        if (bringing.delete(em as EntityManager)) this.wake();
      },
    });
  }

  start(): void {
    this.timer = setInterval(() => this.wake(), lookEvery);
    this.wake();
  }

  /** What is committed by now is numbered soon. */
  wake(): void {
    this.again = true;
    this.moving ??= this.move().finally(() => (this.moving = null));
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.moving;
  }

  private async move(): Promise<void> {
    while (this.again) {
      this.again = false;
      try {
        const { rows } = await this.pool.query<{ moved: number }>({
          name: 'events.relay',
          text: 'select relay_outbox($1) as moved',
          values: [batch],
        });
        if (rows[0]!.moved === batch) this.again = true;
      } catch (err) {
        this.log.warn({ err }, 'events could not be relayed; trying again');
      }
    }
  }
}
