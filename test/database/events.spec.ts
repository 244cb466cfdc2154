import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { EventFeed } from '../../api/platform/events/event-feed.js';
import { EventLog } from '../../api/platform/events/event-log.js';
import { happening, writeEvents } from '../support/events.js';
import { openHouse, type TestHouse } from './house.js';

let house: TestHouse;
let log: EventLog;
beforeAll(async () => {
  house = await openHouse();
  log = new EventLog(house.pool);
});
afterAll(() => house.close());

const procedure = v7();
const topics = [`procedure:${procedure}`];
const relay = async (most: number): Promise<{ moved: number; reached: number }> => {
  const { rows } = await house.pool.query('select moved, reached::float8 as reached from relay_outbox($1)', [
    most,
  ]);
  return rows[0];
};
const relayAll = async () => {
  while ((await relay(1_000)).moved > 0);
};
const happen = async (many: number) => {
  const happened = Array.from({ length: many }, () => happening(procedure));
  await writeEvents(house.pool, happened);
  await relayAll();
  return happened.map(({ id }) => id);
};
/** As if so many days had passed since then, up to an event of that number. */
const age = (upTo: number, days: number) =>
  house.pool.query('update event set logged_at = logged_at - make_interval(days => $2) where number <= $1', [
    upTo,
    days,
  ]);

function listen(feed: EventFeed) {
  const heard: number[] = [];
  const lost: number[] = [];
  feed.on({ heard: ({ number }) => void heard.push(number), lost: () => void lost.push(feed.reached) });
  return { heard, lost };
}

describe('The relay', () => {
  it('numbers what is committed without a gap, in whatever order it was, however many relay at once', async () => {
    // Each number says which of the open transactions is committed next, while three relays move what they find.
    const orders = fc.array(fc.nat({ max: 7 }), { minLength: 5, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const before = await log.newest();
        const writers = await Promise.all(Array.from({ length: 8 }, () => house.pool.connect()));
        const written: string[][] = [];
        for (const writer of writers) {
          await writer.query('begin');
          const two = [happening(procedure), happening(procedure)];
          await writeEvents(writer, two);
          written.push(two.map(({ id }) => id));
        }
        const committed: string[] = [];
        for (const next of order) {
          if (committed.includes(written[next]![0]!)) continue;
          committed.push(...written[next]!);
          await writers[next]!.query('commit');
          await Promise.all([relay(1), relay(3), relay(1)]);
        }
        for (const [n, writer] of writers.entries()) {
          if (!committed.includes(written[n]![0]!)) await writer.query('rollback');
          writer.release();
        }
        await relayAll();
        const events = await log.after(before, 1_000);
        expect(events.map(({ number }) => number)).toEqual(committed.map((_, n) => before + n + 1));
        expect(events.map(({ id }) => id).sort()).toEqual(committed.sort());
        // What one transaction wrote stays in its order.
        for (const [first, second] of written) {
          const [a, b] = [first, second].map((id) => events.findIndex((event) => event.id === id));
          expect(a === -1 ? b === -1 : a! < b!).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('tells the number reached also when there is nothing to move', async () => {
    await happen(1);
    const newest = await log.newest();
    expect(await relay(1_000)).toEqual({ moved: 0, reached: newest });
  });
});

describe('What is forgotten', () => {
  it('is the oldest, without a gap, and whoever stands before it is told where to begin', async () => {
    await happen(5);
    const feed = new EventFeed(log, house.log);
    await feed.start();
    await age(feed.reached - 2, 91);
    expect(await log.forget(90)).toBeGreaterThanOrEqual(3);
    expect(await log.oldest()).toBe(feed.reached - 2);
    expect((await feed.missed(topics, feed.reached - 2)).events.map(({ number }) => number)).toEqual([
      feed.reached - 1,
      feed.reached,
    ]);
    await expect(feed.missed(topics, feed.reached - 3)).rejects.toMatchObject({
      code: 'CONFLICT',
      messageCode: 'live.cursor_too_old',
    });
    await age(feed.reached, 91);
    await log.forget(90);
    expect(await log.oldest()).toBe(feed.reached);
    expect(await feed.missed(topics, feed.reached)).toEqual({ events: [], upTo: feed.reached });
  });

  it('while somebody reads it is noticed, not left out', async () => {
    await happen(4);
    const feed = new EventFeed(log, house.log);
    await feed.start();
    const start = feed.reached - 4;
    const sweeping = new EventFeed(sweptWhileReading(log, start + 2), house.log);
    await sweeping.start();
    await expect(sweeping.missed(topics, start)).rejects.toMatchObject({
      messageCode: 'live.cursor_too_old',
    });
  });

  it('before a process that slept came to read it is told, and the process goes on with what there is', async () => {
    const feed = new EventFeed(log, house.log);
    const { heard, lost } = listen(feed);
    await feed.start();
    const start = feed.reached;
    await happen(6);
    await age(start + 4, 91);
    await log.forget(90);
    feed.advance(start + 6);
    await until(() => feed.reached === start + 6);
    expect([heard, lost]).toEqual([[start + 5, start + 6], [start + 4]]);

    await happen(2);
    await age(start + 8, 91);
    await log.forget(90);
    feed.advance(start + 8);
    await until(() => feed.reached === start + 8);
    expect([heard, lost]).toEqual([
      [start + 5, start + 6],
      [start + 4, start + 8],
    ]);
  });
});

describe('A feed', () => {
  it('hands on each event once and in order, however it is woken', async () => {
    const feed = new EventFeed(log, house.log);
    const { heard } = listen(feed);
    await feed.start();
    const start = feed.reached;
    for (let n = 1; n <= 5; n++) {
      await happen(3);
      for (const number of [start + 3 * n, start + 1, start + 3 * n - 1]) feed.advance(number);
      if (n === 3) await until(() => feed.reached === start + 9);
    }
    await until(() => feed.reached === start + 15);
    expect(heard).toEqual(Array.from({ length: 15 }, (_, n) => start + n + 1));
  });

  it('finds what was missed in memory and in the log alike', async () => {
    const feed = new EventFeed(log, house.log);
    await feed.start();
    const start = feed.reached;
    await happen(700);
    feed.advance(start + 700);
    await until(() => feed.reached === start + 700);
    const other = new EventFeed(log, house.log);
    await other.start();
    for (const after of [start, start + 1, start + 350, start + 699, start + 700, start + 9_000]) {
      const [inMemory, inLog] = await Promise.all([readOn(feed, after), readOn(other, after)]);
      expect(inMemory).toEqual(inLog);
      expect(inMemory).toEqual(
        Array.from({ length: Math.max(0, start + 700 - after) }, (_, n) => after + n + 1),
      );
    }
  });

  it('reads by indexes what is asked for by topic, by number and by age', async () => {
    const client = await house.pool.connect();
    await client.query('set enable_seqscan = off');
    const plans = await Promise.all(
      [
        `select * from event where number > 5 order by number limit 10`,
        `select * from event where topics && '{a}' and number > 5 and number <= 9 order by number limit 10`,
        `select number from event order by number limit 1`,
        `select number from event where logged_at < now() order by logged_at desc limit 1`,
        `select place from outbox order by place limit 10`,
      ].map((text) => client.query(`explain ${text}`)),
    );
    client.release(true);
    for (const { rows } of plans) expect(JSON.stringify(rows)).not.toContain('Seq Scan');
  });
});

/** Forgets events after the page is read, and before it is asked what is still kept. */
function sweptWhileReading(log: EventLog, upTo: number): EventLog {
  return new Proxy(log, {
    get: (target, name: keyof EventLog) =>
      name === 'about'
        ? async (...question: Parameters<EventLog['about']>) => {
            const events = await target.about(...question);
            await age(upTo, 91);
            await target.forget(90);
            return events;
          }
        : (target[name] as () => unknown).bind(target),
  });
}

async function readOn(feed: EventFeed, after: number): Promise<number[]> {
  const numbers: number[] = [];
  for (let place = after; ;) {
    const { events, upTo } = await feed.missed(topics, place);
    numbers.push(...events.map(({ number }) => number));
    if (upTo === place || upTo >= feed.reached) return numbers;
    place = upTo;
  }
}

async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !holds(); await new Promise((done) => setTimeout(done, 5)))
    if (Date.now() > end) throw new Error('waited in vain');
}
