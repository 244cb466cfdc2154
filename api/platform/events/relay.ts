import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Log } from '../log.js';
import { withEvents } from './record-event.js';

/** So many events are moved at once: small enough that a kill midway repeats little work. */
const batch = 1_000;
/** What a process wrote and could not relay (it was killed, the database went away) is found by the others within this time. */
const lookEvery = 500;

export interface RelayOptions {
  readonly pool: Pool;
  readonly orm: MikroORM;
  readonly log: Log;
  /** There are events up to this number: told at each look, so that a wake-up that went missing does no harm. */
  readonly reached: (number: number) => void;
}

/** Numbers committed events. Any process may, one at a time: see relay_outbox in the migrations. */
export class Relay {
  private moving = false;
  private moved: Promise<void> = Promise.resolve();
  private again = false;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly options: RelayOptions) {
    // Each commit that brought events wakes the relay of its own process, so that nobody waits for the next look.
    options.orm.em.getEventManager().registerSubscriber({
      afterTransactionCommit: ({ em }) => {
        if (withEvents.delete(em as EntityManager)) this.wake();
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
    if (!this.moving) this.moved = this.move();
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.moved;
  }

  private async move(): Promise<void> {
    this.moving = true;
    while (this.again) {
      this.again = false;
      try {
        const { moved, reached } = await this.moveBatch();
        this.options.reached(reached);
        if (moved === batch) this.again = true;
      } catch (err) {
        this.options.log.warn({ err }, 'events could not be relayed; trying again');
      }
    }
    this.moving = false;
  }

  private async moveBatch(): Promise<{ moved: number; reached: number }> {
    const { rows } = await this.options.pool.query<{ moved: number; reached: number }>({
      name: 'events.relay',
      text: 'select moved, reached::float8 as reached from relay_outbox($1)',
      values: [batch],
    });
    return rows[0]!;
  }
}
