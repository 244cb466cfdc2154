import { JihaError, unauthenticated } from '../../core/errors.js';
import type { Viewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { readEventCursor, unknownCursor } from '../events/event-cursor.js';
import type { EventFeed } from '../events/event-feed.js';
import type { Log } from '../log.js';
import { runInNewRequest } from '../request.js';
import { catchUp } from './catch-up.js';
import { createExecution, told, type ExecutionOptions } from './execution.js';
import type { Following } from './following.js';
import { FullLines } from './full-lines.js';
import type { Group } from './group.js';
import { Groups } from './groups.js';
import { Member, type Keeper } from './member.js';
import {
  describe,
  locatedAt,
  readSubscription,
  type Accepted,
  type SubscriptionOperation,
} from './operation.js';
import type { Sink } from './sink.js';
import { viewerKey } from './viewer-key.js';

/** How often is looked for rights that begin or end by their time. */
const lookEvery = 250;

export interface SubscriptionsOptions extends ExecutionOptions {
  readonly feed: EventFeed;
  readonly log: Log;
}

/** What a carrier brings of one subscription. */
export interface Line {
  /** Who asks now. */
  readonly context: Context;
  /** Who asks when rights may have changed; throws UNAUTHENTICATED when it is no longer the same. */
  readonly reopen: () => Promise<Context>;
  readonly sink: Sink;
  /** A place that the carrier knows of, beside the operation's own `after`. */
  readonly after?: string | null;
}

/** All subscriptions of this process: who follows what, and how far each of them is. */
export class Subscriptions implements Keeper {
  private readonly groups = new Groups();
  private readonly members = new Set<Member>();
  private readonly byPerson = new Map<string, Set<Member>>();
  private readonly full = new FullLines((member) => void this.goOn(member));
  private readonly clock: NodeJS.Timeout;
  private readonly executionOf;
  private stopped = false;

  constructor(private readonly options: SubscriptionsOptions) {
    this.executionOf = createExecution(options);
    options.feed.on({
      heard: (event) => this.groups.handOut(event),
      lost: () => this.members.forEach((member) => member.fallBehind()),
    });
    this.clock = setInterval(() => this.renewOutlived(), lookEvery).unref();
  }

  /**
   * Begins a subscription that has passed the pipeline; throws what stands in its way. The caller tells the member when
   * the client leaves.
   */
  async begin(accepted: Accepted, { context, reopen, sink, after }: Line): Promise<Member> {
    const operation = readSubscription(this.options.schema, accepted);
    try {
      // The place before the description: what changes what may be followed has a place behind it.
      const place = await this.placeAfter(operation.args['after'], after);
      const following = await describe(operation, context);
      const group = this.enter(operation, context.viewer, following);
      const member = new Member(operation, sink, reopen, group, untilOf(context), place, this);
      this.members.add(member);
      this.rememberPerson(member);
      sink.begin(place);
      // Between the asking and now rights may have changed unheard: they are asked again, which as a rule costs nothing.
      this.renewMember(member);
      if (this.stopped) member.comeBack('stopping');
      return member;
    } catch (error) {
      throw locatedAt(operation, error);
    }
  }

  /** Somebody's rights changed: what they follow goes on under the new ones, or ends with the reason. */
  renew(personId: string): void {
    for (const member of this.byPerson.get(personId) ?? []) this.renewMember(member);
  }

  /** After a time in which changes may have been missed, everybody is asked again. */
  renewAll(): void {
    for (const member of this.members) this.renewMember(member);
  }

  /** Sends everybody to another process, where they go on after their last cursor. */
  stop(): void {
    this.stopped = true;
    clearInterval(this.clock);
    for (const member of this.members) member.comeBack('stopping');
  }

  // What members ask for

  waitFor(member: Member): void {
    if (!member.over) this.full.add(member);
  }

  end(member: Member, reason: unknown): void {
    if (member.over) return;
    member.leave();
    const error = locatedAt(member.operation, reason);
    member.sink.end([told(this.options.formatError, member.group.viewer.language, error)]);
  }

  left(member: Member): void {
    this.members.delete(member);
    this.full.delete(member);
    this.forgetPerson(member);
    this.groups.leave(member.group);
  }

  private async goOn(member: Member): Promise<void> {
    await catchUp(this.options.feed, member).catch((error: unknown) => this.breakOff(member, error));
  }

  /** Ends it with what the client is to know; what only we are to know sends it back to come again. */
  private breakOff(member: Member, error: unknown): void {
    if (member.over) return;
    if (error instanceof JihaError && error.code === 'UNAUTHENTICATED') {
      member.leave();
      return member.sink.endSession();
    }
    if (error instanceof JihaError && error.code !== 'INTERNAL') return this.end(member, error);
    this.options.log.warn({ err: error }, 'a subscription could not go on; its client comes back');
    member.comeBack('unavailable');
  }

  // Places

  /** Behind the newest of the cursors; without any, from now on. */
  private async placeAfter(...cursors: readonly unknown[]): Promise<number> {
    const { feed } = this.options;
    const given = cursors.filter((cursor) => typeof cursor === 'string');
    if (given.length === 0) return feed.reached;
    const place = Math.max(...given.map(readEventCursor));
    if (!(await feed.knows(place))) throw unknownCursor();
    return place;
  }

  // Rights

  /** Those whose rights begin or end by their time about now. */
  private renewOutlived(): void {
    const now = Date.now();
    for (const member of this.members) if (member.until <= now && !member.renewing) this.renewMember(member);
  }

  /** From here on nothing is sent on the old rights. */
  private renewMember(member: Member): void {
    member.outdated = true;
    if (member.renewing) return;
    member.renewing = true;
    member.group.leave(member);
    void this.renewNow(member);
  }

  private async renewNow(member: Member): Promise<void> {
    try {
      while (member.outdated && !member.over) {
        member.outdated = false;
        await this.moveToRights(member);
      }
    } catch (error) {
      this.breakOff(member, error);
    }
    member.renewing = false;
    await this.goOn(member);
  }

  private async moveToRights(member: Member): Promise<void> {
    const { operation, group } = member;
    const context = await runInNewRequest(group.viewer.language, member.reopen);
    member.until = untilOf(context);
    if (viewerKey(context.viewer) === group.viewerKey) return;
    const following = await describe(operation, context);
    if (member.over) return;
    this.forgetPerson(member);
    member.group = this.enter(operation, context.viewer, following);
    this.rememberPerson(member);
    this.groups.leave(group);
  }

  private rememberPerson(member: Member): void {
    const { personId } = member.group.viewer;
    if (personId === null) return;
    const members = this.byPerson.get(personId) ?? new Set();
    this.byPerson.set(personId, members.add(member));
  }

  private forgetPerson(member: Member): void {
    const { personId } = member.group.viewer;
    if (personId === null) return;
    const members = this.byPerson.get(personId);
    members?.delete(member);
    if (members?.size === 0) this.byPerson.delete(personId);
  }

  private enter(operation: SubscriptionOperation, viewer: Viewer, following: Following): Group {
    return this.groups.enter(operation, viewer, following, this.executionOf(operation, viewer));
  }
}

const untilOf = ({ viewer }: Context): number => viewer.until ?? Infinity;

/** For carriers: the session with which a line was opened must still be the one that speaks. */
export function sameSession(context: Context, sessionId: string | null): Context {
  if (context.viewer.sessionId !== sessionId) throw unauthenticated();
  return context;
}
