import type { EntityManager } from '@mikro-orm/postgresql';

/** One kind of work that is done later, and tried again when it fails. `Data` travels as JSON: ids rather than things. */
export interface JobKind<Data extends object> {
  /** Unique in the house, e.g. `mail.send`; it names the queue. */
  readonly name: string;
  /** How often it is tried again, after longer and longer pauses; 5 when not said. */
  readonly retries?: number;
  /** Seconds after which a worker that gave no answer is taken for dead; 300 when not said. */
  readonly within?: number;
  /** Its data is for nobody else's eyes: the row goes as soon as the work is done, given up or too late. */
  readonly secret?: boolean;
  /** How many are done side by side in one process; 1 when not said. */
  readonly atOnce?: number;
  /** Only types: what `data` looks like. */
  readonly data?: Data;
}

export const jobKind = <Data extends object>(
  name: string,
  options: Omit<JobKind<Data>, 'name' | 'data'> = {},
): JobKind<Data> => ({ name, ...options });

export interface EnqueueOptions {
  /** Not before this instant. */
  readonly after?: Date;
  /** Not after this instant: then it is of no use any more. */
  readonly until?: Date;
}

/** What domains see of jobs: small, so that another queue could stand behind it. */
export interface Jobs {
  /**
   * Asks for work as part of an act: with the act's `em`, the job exists if and only if the act is committed.
   * Outside of an act (`null`) it exists at once.
   */
  enqueue<Data extends object>(
    em: EntityManager | null,
    kind: JobKind<Data>,
    data: Data,
    options?: EnqueueOptions,
  ): Promise<void>;
  /**
   * Says who does this kind of work. It may be done twice (a process may die between the work and its mark), so it
   * must be harmless to repeat.
   */
  handle<Data extends object>(kind: JobKind<Data>, work: (data: Data) => Promise<void>): void;
  /** Asks for work without data again and again, by cron's five fields in Moroccan time: once, however many processes. */
  every(kind: JobKind<object>, cron: string): void;
}

/** What the start and stop of the house see. */
export interface JobRunner extends Jobs {
  /** Begins to work: after all has been assembled. */
  start(): Promise<void>;
  /** Looks for work of this kind now: some process has just asked for it. */
  wake(kind: string): void;
  /** Takes no new work and lets what runs finish, at most `within` milliseconds; the rest is done again elsewhere. */
  stop(within: number): Promise<void>;
}
