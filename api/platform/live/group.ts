import type { JihaError } from '../../core/errors.js';
import type { Viewer } from '../access/viewer.js';
import { mayHear } from '../events/event-kinds.js';
import type { LoggedEvent } from '../events/event.js';
import type { Following } from './following.js';
import type { Member } from './member.js';
import type { RecentResults } from './recent-results.js';

/** Executes the group's document for one event; null: it cannot be done now. Never rejects. */
export type Execute = (event: LoggedEvent) => Promise<Buffer | null>;

/** With more than this the members read the log instead, so that a burst of events fills no memory. */
const longestQueue = 500;

/**
 * Subscribers who ask the same question, in the same language, with the same rights: rights are asked once an event, the
 * document is executed once, and its bytes go to all of them.
 */
export class Group {
  /** How many belong to it, also those who are catching up. */
  size = 0;
  /** Those who are up to date and hear of events as they happen. */
  private readonly live = new Set<Member>();
  private readonly making = new Map<number, Promise<Buffer | null>>();
  private queue: LoggedEvent[] = [];
  private working = false;

  constructor(
    readonly key: string,
    readonly viewer: Viewer,
    readonly viewerKey: string,
    readonly following: Following,
    private readonly execute: Execute,
    private readonly id: number,
    private readonly recent: RecentResults,
  ) {}

  join(member: Member): void {
    this.live.add(member);
  }

  leave(member: Member): void {
    this.live.delete(member);
  }

  hears(event: LoggedEvent): boolean {
    const { where } = this.following;
    return mayHear(this.viewer, event) && (!where || where(event));
  }

  /** Why this event is the last one; null: it goes on. */
  endsWith(event: LoggedEvent): JihaError | null {
    return this.following.endsWith?.(event) ?? null;
  }

  /** An event with one of the group's topics happened. Must not wait. */
  offer(event: LoggedEvent): void {
    if (this.live.size === 0 || !this.hears(event)) return;
    this.queue.push(event);
    if (this.queue.length > longestQueue) return this.sendToLog();
    if (!this.working) void this.work();
  }

  /** The result for an event, made once for all who ask at the same time. */
  async result(event: LoggedEvent): Promise<Buffer | null> {
    const { number } = event;
    return this.recent.get(`${this.id} ${number}`) ?? this.making.get(number) ?? this.make(event);
  }

  private make(event: LoggedEvent): Promise<Buffer | null> {
    const made = this.execute(event).then((result) => {
      this.making.delete(event.number);
      // Somebody alone has nobody to share with.
      if (result && this.size > 1) this.recent.add(`${this.id} ${event.number}`, result);
      return result;
    });
    this.making.set(event.number, made);
    return made;
  }

  private async work(): Promise<void> {
    this.working = true;
    for (let event = this.queue.shift(); event; event = this.queue.shift()) {
      const result = await this.result(event);
      for (const member of this.live) member.hear(event, result);
    }
    this.working = false;
  }

  private sendToLog(): void {
    this.queue = [];
    for (const member of this.live) member.fallBehind();
  }
}
