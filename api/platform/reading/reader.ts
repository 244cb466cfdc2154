import type { Pool } from 'pg';
import type { Viewer } from '../access/viewer.js';

/** Reads for one viewer; made once a request (and once an event of a subscription), never shared between viewers. */
export class Reader {
  /** How many statements were sent; a list of 10 and of 100 send the same number. */
  statements = 0;

  constructor(
    readonly pool: Pool,
    readonly viewer: Viewer,
  ) {}
}

/** What the GraphQL context must hold. */
export interface ReadingContext {
  readonly reader: Reader;
}
