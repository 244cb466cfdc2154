import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { happening, writeEvents } from '../support/events.js';
import { followFaithfully, hangUp, type Faithful } from '../support/follow.js';
import { data } from '../support/gql.js';
import { type Server, startNeighbour, startServer } from '../support/server.js';

/** How long it goes on; `SOAK_SECONDS` says otherwise. */
const seconds = Number(process.env['SOAK_SECONDS'] ?? 120);
const processes = 3;
const followersEach = 10;
const writers = 8;

const query = 'subscription ($after: String) { event: procedureEvents(after: $after) { id cursor } }';
interface Heard {
  readonly id: string;
  readonly cursor: string;
}

const servers: Server[] = [];
const followers: Faithful<Heard>[] = [];
let database: pg.Pool;
let procedureId: string;

beforeAll(async () => {
  servers.push(await startServer());
  while (servers.length < processes) servers.push(await another());
  const connectionString = servers[0]!.databaseUrl;
  database = new pg.Pool({ connectionString, max: writers + 2, application_name: 'soak' });
  const place = await data<{ procedure: { id: string }; eventCursor: string }>(
    servers[0]!.url,
    '{ procedure(key: "information-request") { id } eventCursor }',
  );
  procedureId = place.procedure.id;
  // Each has a process of its own, and goes to that one's successor when it is gone.
  for (let n = 0; n < processes * followersEach; n++) {
    const where = () => servers[n % processes]!.url;
    followers.push(followFaithfully<Heard>(where, query, { after: place.eventCursor }));
  }
}, 120_000);
afterAll(async () => {
  for (const follower of followers) follower.stop();
  await hangUp();
  await database.end();
  await Promise.all(servers.map((server) => server.stop()));
}, 60_000);

const another = () => startNeighbour(servers[0]!);
const any = (many: number) => Math.floor(Math.random() * many);

it(
  `${seconds} seconds of broken lines, killed processes and lost connections cost nobody an event`,
  async () => {
    const until = Date.now() + seconds * 1000;
    const troubles = { cuts: 0, kills: 0, stops: 0, lostConnections: 0 };
    const written = Promise.all(Array.from({ length: writers }, () => writeUntil(until)));

    while (Date.now() < until) {
      await wait(500 + any(1_500));
      const trouble = Math.random();
      if (trouble < 0.5) {
        for (let n = 0; n < 10; n++) followers[any(followers.length)]!.cut();
        troubles.cuts += 10;
      } else if (trouble < 0.7) {
        const which = any(processes);
        process.kill(servers[which]!.pid, 'SIGKILL');
        servers[which] = await another();
        troubles.kills += 1;
      } else if (trouble < 0.85) {
        const which = any(processes);
        await servers[which]!.stop();
        servers[which] = await another();
        troubles.stops += 1;
      } else {
        await database.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
         where application_name like 'jiha%' and datname = current_database()`,
        );
        troubles.lostConnections += 1;
      }
    }

    const happened = (await written).flat();
    const orders = await Promise.all(
      followers.map(async (follower) => (await follower.hears(happened.length)).map(({ id }) => id)),
    );
    for (const order of orders) expect(order).toEqual(orders[0]);
    expect([...orders[0]!].sort()).toEqual([...happened].sort());
    const comings = followers.reduce((sum, { ends }) => sum + ends.length, 0);
    console.error({ events: happened.length, followers: followers.length, comings, ...troubles });
  },
  (seconds + 180) * 1000,
);

/** One connection's transactions: longer and shorter, some of several events, some rolled back. */
async function writeUntil(end: number): Promise<string[]> {
  const client = await database.connect();
  const ids: string[] = [];
  while (Date.now() < end) {
    const happened = Array.from({ length: 1 + any(3) }, () => happening(procedureId));
    await client.query('begin');
    await writeEvents(client, happened);
    await client.query('select pg_sleep($1)', [Math.random() * 0.05]);
    const kept = Math.random() < 0.9;
    await client.query(kept ? 'commit' : 'rollback');
    if (kept) ids.push(...happened.map(({ id }) => id));
  }
  client.release();
  return ids;
}
