import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../log.js';
import { cursorTooOld } from './event-cursor.js';
import type { LoggedEvent } from './event.js';
import type { EventLog } from './event-log.js';

/** So many recent events are kept in memory, so that whoever was away for a moment asks nothing of the database. */
const kept = 2_000;
const pageSize = 500;
const pause = 500;

/** Who is told of events as they are read. Neither may wait. */
export interface FeedListener {
  heard(event: LoggedEvent): void;
  /** Events were forgotten before this process came to read them: it slept for longer than they are kept. */
  lost(): void;
}

/**
 * The events as this process has seen them: one after the other, each once, in the order of their numbers. NOTIFY only
 * wakes it with the number reached; the rows are read.
 */
export class EventFeed {
  /** The number of the newest event that was handed on; null until `start`. */
  private seen: number | null = null;
  private wanted = 0;
  private reading = false;
  /** The newest ones, without a gap, up to `seen`. */
  private recent: LoggedEvent[] = [];
  private readonly listeners: FeedListener[] = [];
  private stopped = false;

  constructor(
    private readonly log: EventLog,
    private readonly journal: Pick<Log, 'warn'>,
  ) {}

  /** Before `start`. */
  on(listener: FeedListener): void {
    this.listeners.push(listener);
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
    if (this.seen !== null && !this.reading) void this.read();
  }

  /** Whether there has been an event of this number, read by this process or not yet. */
  async knows(number: number): Promise<boolean> {
    return number <= this.reached || number <= (await this.log.newest());
  }

  /**
   * The next events with one of the topics; after them the caller stands at `upTo`, which is never beyond what was
   * handed on. Refuses when something in between is no longer kept.
   */
  async missed(topics: readonly string[], after: number): Promise<{ events: LoggedEvent[]; upTo: number }> {
    const upTo = this.reached;
    if (after >= upTo) return { events: [], upTo: after };
    const inMemory = this.recentAfter(after);
    if (inMemory) {
      const wanted = new Set(topics);
      return { events: inMemory.filter((event) => event.topics.some((topic) => wanted.has(topic))), upTo };
    }
    const events = await this.log.about(topics, after, upTo, pageSize);
    // Asked after reading: what a sweep took away meanwhile is noticed.
    const oldest = await this.log.oldest();
    if (after < oldest) throw cursorTooOld(oldest);
    return { events, upTo: events.length < pageSize ? upTo : events.at(-1)!.number };
  }

  private recentAfter(after: number): LoggedEvent[] | null {
    const first = this.recent[0]?.number;
    return first === undefined || after < first - 1 ? null : this.recent.slice(after - first + 1);
  }

  private async read(): Promise<void> {
    this.reading = true;
    while (this.seen! < this.wanted && !this.stopped) {
      try {
        const events = await this.log.after(this.seen!, pageSize);
        // Numbers have no gaps: what is missing was forgotten.
        const before = (events[0]?.number ?? this.wanted + 1) - 1;
        if (before > this.seen!) this.leap(before);
        for (const event of events) this.handOn(event);
      } catch (err) {
        this.journal.warn({ err }, 'events could not be read; trying again');
        await wait(pause, undefined, { ref: false });
      }
    }
    this.reading = false;
  }

  private leap(to: number): void {
    this.journal.warn({ from: this.seen, to }, 'events were forgotten before this process read them');
    this.recent = [];
    this.seen = to;
    for (const listener of this.listeners) listener.lost();
  }

  private handOn(event: LoggedEvent): void {
    this.recent.push(event);
    // Dropped in lumps: an array that loses its first element at each event would be copied each time.
    if (this.recent.length >= 2 * kept) this.recent = this.recent.slice(-kept);
    this.seen = event.number;
    for (const listener of this.listeners) listener.heard(event);
  }
}
