import type { Pool } from 'pg';
import type { LoggedEvent } from './event.js';

const columns = 'number::float8 as number, id, type, subject, topics, seen_by as "seenBy", payload, at';

interface Row extends Omit<LoggedEvent, 'at'> {
  readonly at: Date;
}

/** Reads what the relay has numbered. */
export class EventLog {
  constructor(private readonly pool: Pool) {}

  /** The next events of any kind. */
  async after(number: number, most: number): Promise<LoggedEvent[]> {
    const { rows } = await this.pool.query<Row>({
      name: 'events.after',
      text: `select ${columns} from event where number > $1 order by number limit $2`,
      values: [number, most],
    });
    return rows.map(logged);
  }

  /** The next events that have one of the topics, up to a number. */
  async about(topics: readonly string[], after: number, upTo: number, most: number): Promise<LoggedEvent[]> {
    const { rows } = await this.pool.query<Row>({
      name: 'events.about',
      text: `select ${columns} from event where topics && $1::text[] and number > $2 and number <= $3 order by number limit $4`,
      values: [topics, after, upTo, most],
    });
    return rows.map(logged);
  }

  /** The number of the newest event. */
  async newest(): Promise<number> {
    const { rows } = await this.pool.query<{ number: number }>(
      'select number::float8 as number from event_counter',
    );
    return rows[0]!.number;
  }

  /** The oldest number after which everything is still kept. */
  async oldest(): Promise<number> {
    const { rows } = await this.pool.query<{ number: number }>(
      `select coalesce((select number from event order by number limit 1) - 1,
                       (select number from event_counter))::float8 as number`,
    );
    return rows[0]!.number;
  }

  /** Forgets the oldest events, up to the last one that is older than so many days; answers how many. */
  async forget(days: number): Promise<number> {
    let forgotten = 0;
    for (let some = 1; some > 0; forgotten += some) {
      const { rowCount } = await this.pool.query(forgetSome, [days]);
      some = rowCount ?? 0;
    }
    return forgotten;
  }
}

// By number, so that what is kept has no gap even where a clock was set back; in pieces that a statement has time for.
const forgetSome = `
  delete from event where number in (
    select number from event
    where number <= (select number from event where logged_at < now() - make_interval(days => $1)
                     order by logged_at desc limit 1)
    order by number limit 5000)`;

const logged = (row: Row): LoggedEvent => ({ ...row, at: row.at.toISOString() });
