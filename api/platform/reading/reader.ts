import type DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { Viewer } from '../access/viewer.js';
import type { Level, Plan } from './plan.js';
import { run } from './prepared.js';
import { Rights } from './rights.js';
import type { Row } from './rows.js';
import { fill, type Fill, type Statement } from './statement.cache.js';

/** One request may not take the whole pool, however many lists it asks for. */
const connectionsAtOnce = 4;

type Loaders = Map<Plan, Map<string, DataLoader<string | number, unknown>>>;

/** Reads for one viewer; made once a request (and once an event of a subscription), never shared between viewers. */
export class Reader {
  /** How many statements were sent; a list of 10 and of 100 send the same number. */
  statements = 0;
  /** The tables that were read, rights included. */
  readonly tables = new Set<string>();
  /** The answer holds nothing but what the planner read: set by whoever made it. */
  onlyPlanned = false;
  /** Something was read past the planner, from tables that it does not know. */
  readBeside = false;
  readonly rights: Rights;
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  /** Single things asked for in one tick, by the operation's variables, plan and column. */
  private readonly loaders = new WeakMap<object, Loaders>();

  constructor(
    private readonly connections: Pool,
    readonly viewer: Viewer,
  ) {
    this.rights = Rights.of(viewer);
  }

  /** For the few who write statements of their own. */
  get pool(): Pool {
    this.readBeside = true;
    return this.connections;
  }

  loadersOf(variables: object): Loaders {
    let found = this.loaders.get(variables);
    if (!found) this.loaders.set(variables, (found = new Map()));
    return found;
  }

  /** Runs a level's statement, written once for each key and shape of rights. */
  async run(level: Level, key: string, values: Fill, write: () => Statement): Promise<Row[]> {
    const statement = level.statements.get(key, this.rights, write);
    this.statements++;
    for (const table of statement.tables) this.tables.add(table);
    await this.turn();
    try {
      return await run(this.connections, statement, fill(statement, values));
    } finally {
      this.pass();
    }
  }

  private turn(): Promise<void> | undefined {
    if (this.running < connectionsAtOnce) {
      this.running++;
      return undefined;
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** The next one takes over the place. */
  private pass(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.running--;
  }
}

/** What the GraphQL context must hold. */
export interface ReadingContext {
  readonly reader: Reader;
}
