import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../log.js';
import type { LoggedEvent } from './event.js';
import type { EventLog } from './event-log.js';

/** So many recent events are kept in memory, so that whoever was away for a moment asks nothing of the database. */
const kept = 2_000;
const pageSize = 500;

/**
 * The events as this process has seen them: one after the other, each once, in the order of their numbers. NOTIFY only
 * wakes it with the number reached; the rows are read.
 */
export class EventFeed {
  /** The number of the newest event that was handed on; null until `start`. */
  private seen: number | null = null;
  private wanted = 0;
  private reading: Promise<void> | null = null;
  private recent: LoggedEvent[] = [];
  private readonly listeners: ((event: LoggedEvent) => void)[] = [];
  private stopped = false;

  constructor(
    private readonly log: EventLog,
    private readonly journal: Pick<Log, 'warn'>,
  ) {}

  /** Hands each new event to `heard`, which must not wait. Before `start`. */
  on(heard: (event: LoggedEvent) => void): void {
    this.listeners.push(heard);
  }

  /** Begins after the newest event there is. Call when the process listens already, so that nothing falls between. */
  async start(): Promise<void> {
    this.seen = this.wanted = Math.max(this.wanted, await this.log.newest());
  }

  stop(): void {
    this.stopped = true;
  }

  /** The number of the newest event that was handed on. */
  get reached(): number {
    return this.seen ?? 0;
  }

  /** There are events up to this number. */
  advance(number: number): void {
    if (number <= this.wanted) return;
    this.wanted = number;
    if (this.seen !== null) this.reading ??= this.read().finally(() => (this.reading = null));
  }

  /** After a time in which wake-ups may have been missed. */
  async catchUp(): Promise<void> {
    try {
      this.advance(await this.log.newest());
    } catch (err) {
      this.journal.warn({ err }, 'could not ask for missed events; the next one brings them along');
    }
  }

  /** Resolves when everything up to this number was handed on; false when there is no such event. */
  async has(number: number): Promise<boolean> {
    if (number <= this.reached) return true;
    if (number > (await this.log.newest())) return false;
    this.advance(number);
    while (this.reached < number && !this.stopped) await this.reading;
    return true;
  }

  /** The next events with one of the topics, up to the newest that was handed on. Fewer than a page: there are no more. */
  async missed(topics: readonly string[], after: number): Promise<{ events: LoggedEvent[]; upTo: number }> {
    const upTo = this.reached;
    const oldest = this.recent[0]?.number ?? upTo + 1;
    if (after >= oldest - 1) {
      const wanted = new Set(topics);
      const start = Math.max(0, after + 1 - oldest);
      const events = this.recent
        .slice(start)
        .filter((event) => event.topics.some((topic) => wanted.has(topic)));
      return { events, upTo };
    }
    const events = await this.log.about(topics, after, upTo, pageSize);
    return { events, upTo: events.length < pageSize ? upTo : events.at(-1)!.number };
  }

  private async read(): Promise<void> {
    while (this.seen! < this.wanted && !this.stopped) {
      try {
        for (const event of await this.log.after(this.seen!, pageSize)) this.handOn(event);
      } catch (err) {
        this.journal.warn({ err }, 'events could not be read; trying again');
        await wait(500, undefined, { ref: false });
      }
    }
  }

  private handOn(event: LoggedEvent): void {
    this.recent.push(event);
    // Dropped in lumps: an array that loses its first element at each event would be copied each time.
    if (this.recent.length >= 2 * kept) this.recent = this.recent.slice(-kept);
    this.seen = event.number;
    for (const heard of this.listeners) heard(event);
  }
}
