// What every kind of measuring has at hand: the database, the servers, a load process.
import pg from 'pg';
import { startWatchdog, APP_MANNERS, DATABASE_MANNERS } from '../../scripts/lib/processes.mjs';
import { buildData } from '../data/build.ts';
import { Load } from '../load/load.ts';
import { pin } from '../machine/cores.ts';
import { startDatabase, type Database } from '../servers/database.ts';
import type { Launch, Server } from '../servers/server.ts';
import type { World } from '../workloads/workload.ts';

export class Bench {
  readonly database: Database;
  readonly load: Load;
  private readonly watchdog: ReturnType<typeof startWatchdog>;
  private readonly running = new Set<Server>();

  private constructor(database: Database, load: Load, watchdog: ReturnType<typeof startWatchdog>) {
    this.database = database;
    this.load = load;
    this.watchdog = watchdog;
  }

  static async start(): Promise<Bench> {
    pin(process.pid, 'others');
    const watchdog = startWatchdog();
    const database = await startDatabase((pid) => watchdog.stopAfterUs(pid, DATABASE_MANNERS));
    const load = await Load.start();
    return new Bench(database, load, watchdog);
  }

  /** The processes that are the bench itself. */
  get ours(): number[] {
    return [process.pid, this.load.pid];
  }

  /** Data of that scale, and what workloads prepare themselves with on them. */
  async data(scale: number): Promise<Data> {
    const name = await buildData(this.database, scale);
    return new Data(this.database, name);
  }

  async start(launch: Launch): Promise<Server> {
    const server = await launch((pid) => this.watchdog.stopAfterUs(pid, APP_MANNERS));
    this.running.add(server);
    return server;
  }

  async stopServers(): Promise<void> {
    await Promise.all([...this.running].map((server) => server.stop()));
    this.running.clear();
  }

  async stop(): Promise<void> {
    await this.stopServers();
    this.load.stop();
    await this.database.stop();
    await this.watchdog.dismiss();
  }
}

/** A database with data of one scale. */
export class Data implements World {
  readonly name: string;
  private readonly database: Database;

  constructor(database: Database, name: string) {
    this.database = database;
    this.name = name;
  }

  get url(): string {
    return this.database.url(this.name);
  }

  readonly query: World['query'] = async <Row extends object>(
    text: string,
    values: readonly unknown[] = [],
  ) => {
    const client = new pg.Client({ connectionString: this.url });
    await client.connect();
    const { rows } = await client.query<Row>(text, [...values]).finally(() => client.end());
    return rows;
  };

  readonly overrule: World['overrule'] = (work) => this.database.asSuperuser(this.name, work);
}
