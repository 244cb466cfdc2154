import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { openStream, type Block } from './support/event-stream.js';
import { happening, writeEvents } from './support/events.js';
import { connect, follow, followFaithfully, hangUp, type Faithful } from './support/follow.js';
import { data } from './support/gql.js';
import { type Server, startNeighbour, startServer } from './support/server.js';
import { until } from './support/until.js';

interface Heard {
  readonly id: string;
  readonly cursor: string;
}
const query = 'subscription ($after: String) { event: procedureEvents(after: $after) { id cursor } }';

let killed: Server;
let other: Server;
let database: pg.Pool;
let procedureId: string;
const faithful: Faithful<Heard>[] = [];

beforeAll(async () => {
  killed = await startServer({ env: { EVENTS_KEPT_DAYS: '30' } });
  other = await startNeighbour(killed, { EVENTS_KEPT_DAYS: '30' });
  database = new pg.Pool({ connectionString: killed.databaseUrl, max: 10 });
  const { procedure } = await data<{ procedure: { id: string } }>(
    other.url,
    '{ procedure(key: "information-request") { id } }',
  );
  procedureId = procedure.id;
}, 60_000);
afterAll(async () => {
  for (const follower of faithful) follower.stop();
  await hangUp();
  await database.end();
  await Promise.all([killed.stop(), other.stop()]);
});

const place = async ({ url }: Server) =>
  (await data<{ eventCursor: string }>(url, '{ eventCursor }')).eventCursor;

function keepFollowing(where: () => string, after: string): Faithful<Heard> {
  const follower = followFaithfully<Heard>(where, query, { after });
  faithful.push(follower);
  return follower;
}

async function happen(many: number): Promise<string[]> {
  const happened = Array.from({ length: many }, () => happening(procedureId));
  await writeEvents(database, happened);
  return happened.map(({ id }) => id);
}

/** Eight connections whose transactions overlap: what is written first is often committed last. */
async function happenOutOfOrder(many: number): Promise<string[]> {
  const written = await Promise.all(
    Array.from({ length: 8 }, async (_, writer) => {
      const client = await database.connect();
      const ids: string[] = [];
      for (let n = writer; n < many; n += 8) {
        await client.query('begin');
        const happened = happening(procedureId);
        await writeEvents(client, [happened]);
        ids.push(happened.id);
        await client.query('select pg_sleep(random() * 0.004)');
        await client.query('commit');
      }
      client.release();
      return ids;
    }),
  );
  return written.flat();
}

const ids = (events: readonly Heard[]) => events.map(({ id }) => id);
const idIn = ({ data }: Block): string => JSON.parse(data!).data.event.id;

describe('Each event comes once and in order', () => {
  it('after lines that broke, over WebSocket and as an event stream', async () => {
    const after = await place(other);
    const follower = keepFollowing(() => other.url, after);
    const first = await openStream(other.url, query, { after });
    const happened = await happen(3);
    await follower.hears(3);
    const [, , second] = await first.blocks(4);
    first.close();
    for (let n = 0; n < 3; n++) {
      follower.cut();
      happened.push(...(await happen(20)));
      await follower.hears(happened.length);
    }
    expect(ids(follower.heard)).toEqual(happened);
    expect(follower.ends.length).toBeGreaterThanOrEqual(3);
    // The stream goes on with what it had of the first three: two.
    const again = await openStream(other.url, query, { after }, { 'last-event-id': second!.id! });
    expect((await again.blocks(62)).slice(1).map(idIn)).toEqual(happened.slice(2));
    again.close();
  });

  it('when 1,000 are committed out of order and a process is killed while it numbers them', async () => {
    const after = await place(killed);
    let answering = killed;
    const atKilled = Array.from({ length: 3 }, () => keepFollowing(() => answering.url, after));
    const atOther = Array.from({ length: 3 }, () => keepFollowing(() => other.url, after));
    const happened = await happenOutOfOrder(400);
    await Promise.all([...atKilled, ...atOther].map((follower) => follower.hears(100)));

    const holder = await holdRelays();
    const rest = happenOutOfOrder(600);
    await holder.bothWait();
    process.kill(killed.pid, 'SIGKILL');
    answering = other;
    await holder.letGo();

    happened.push(...(await rest));
    const all = [...atKilled, ...atOther];
    const orders = await Promise.all(all.map(async (follower) => ids(await follower.hears(1_000))));
    for (const order of orders) expect(order).toEqual(orders[0]);
    expect([...orders[0]!].sort()).toEqual([...happened].sort());
    const last = await happen(1);
    for (const follower of all) expect(ids(await follower.hears(1_001)).at(-1)).toBe(last[0]);
    for (const follower of all) expect(follower.heard).toHaveLength(1_001);
    expect(atKilled.map(({ ends }) => ends.length)).not.toContain(0);
    for (const follower of all) follower.stop();
  }, 60_000);

  it('when the server is stopped and started again, and much happens meanwhile', async () => {
    const after = await place(other);
    let answering = other;
    const follower = keepFollowing(() => answering.url, after);
    const happened = await happen(5);
    await follower.hears(5);
    await other.stop();
    happened.push(...(await happen(700)));
    answering = other = await startNeighbour(killed, { EVENTS_KEPT_DAYS: '30' });
    happened.push(...(await happen(5)));
    expect(ids(await follower.hears(710))).toEqual(happened);
    expect(follower.ends[0]).toEqual({ closed: 1001 });
    follower.stop();
  }, 60_000);
});

it('Whoever was away for longer than events are kept is told so, and from where on they are', async () => {
  const tooLong = Buffer.from('event:1').toString('base64url');
  await database.query(`update event set logged_at = logged_at - interval '31 days'`);
  const [kept] = await happen(1);
  await database.query(`insert into pgboss.job (name, data) values ('events.forget', '{}')`);
  await until(async () => (await database.query('select 1 from event offset 1')).rowCount === 0);

  const { errors } = await follow(connect(other.url, { language: 'en' }), query, { after: tooLong }).ended;
  expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT', reason: 'live.cursor_too_old' } }]);
  const { oldest } = errors![0]!.extensions as unknown as { oldest: string };
  expect(errors![0]!.message).toContain(oldest);
  expect(ids(await keepFollowing(() => other.url, oldest).hears(1))).toEqual([kept]);
});

/** Holds what relays wait for, so that all of them stand in the middle of their work. */
async function holdRelays() {
  const client = await database.connect();
  await client.query('begin');
  await client.query('select from event_counter for update');
  return {
    bothWait: () =>
      until(async () => {
        const { rowCount } = await database.query(
          `select 1 from pg_stat_activity
           where query like '%relay_outbox(%' and wait_event_type = 'Lock' and datname = current_database()`,
        );
        return rowCount === 2;
      }),
    async letGo() {
      await client.query('rollback');
      client.release();
    },
  };
}
