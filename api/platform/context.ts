import type { MikroORM } from '@mikro-orm/postgresql';
import type { Problem } from '../core/problem.js';
import { act, type Act } from './act.js';
import type { Viewer } from './access/viewer.js';
import type { ProblemType } from './graphql/payload.type.js';
import type { SignedAddresses } from './http/signed-addresses.js';
import type { StreamSlot } from './live/accept.plugin.js';
import type { Translate } from './messages/translate.js';
import type { Reader, ReadingContext } from './reading/reader.js';

/** A mutation's payload: what was done, or the problems in the viewer's words. */
export type PayloadOf<T> = Partial<T> & { problems: readonly ProblemType[] };

/** What every resolver is given, over HTTP and WebSocket alike. */
export class Context implements ReadingContext {
  constructor(
    readonly viewer: Viewer,
    readonly requestId: string,
    private readonly orm: MikroORM,
    readonly translate: Translate,
    /** Makes addresses that whoever is given one may read for some minutes. */
    readonly addresses: SignedAddresses,
    readonly reader: Reader,
  ) {}

  /** Set by whoever can carry a stream of results; a subscription without one is refused. */
  stream: StreamSlot | null = null;

  private readonly made = new Map<unknown, unknown>();

  /** What resolvers of one operation share, e.g. a DataLoader: made once for each maker. */
  shared<T>(make: (context: Context) => T): T {
    if (!this.made.has(make)) this.made.set(make, make(this));
    return this.made.get(make) as T;
  }

  /** Does a mutation's work in one transaction and answers with its payload. */
  async act<T extends object>(work: (act: Act) => Promise<T>): Promise<PayloadOf<T>> {
    const acted = await act(this.orm, this.viewer, work);
    if ('done' in acted) return { ...acted.done, problems: [] };
    return { problems: acted.refused.map((problem) => this.inWords(problem)) } as unknown as PayloadOf<T>;
  }

  private inWords({ path, code, params = {} }: Problem): ProblemType {
    return {
      path: path.map(String),
      code,
      params,
      message: this.translate(code, this.viewer.language, params),
    };
  }
}
