import type { GraphQLResolveInfo } from 'graphql';
import { JihaError, unauthenticated } from '../../core/errors.js';
import type { Viewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { cursorTooOld, readEventCursor, unknownCursor } from '../events/event-cursor.js';
import type { EventFeed } from '../events/event-feed.js';
import type { EventLog } from '../events/event-log.js';
import type { Log } from '../log.js';
import { runInNewRequest } from '../request.js';
import { createExecution, told, type ExecutionOptions } from './execution.js';
import type { Following } from './following.js';
import type { Group } from './group.js';
import { Groups } from './groups.js';
import { Member, type Keeper } from './member.js';
import { locatedAt, readSubscription, type Accepted, type SubscriptionOperation } from './operation.js';
import type { Sink } from './sink.js';
import { viewerKey } from './viewer-key.js';

/** How long a client may leave what waits for it, before its line is closed. */
const patience = 10_000;
/** How often full lines are looked at. */
const lookEvery = 100;

export interface SubscriptionsOptions extends ExecutionOptions {
  readonly feed: EventFeed;
  readonly eventLog: EventLog;
  readonly log: Log;
}

/** All subscriptions of this process: who follows what, and how far each of them is. */
export class Subscriptions implements Keeper {
  private readonly groups = new Groups();
  private readonly members = new Set<Member>();
  private readonly byPerson = new Map<string, Set<Member>>();
  private readonly full = new Set<Member>();
  private timer: NodeJS.Timeout | null = null;
  private readonly executionOf;

  constructor(private readonly options: SubscriptionsOptions) {
    this.executionOf = createExecution(options);
    options.feed.on((event) => this.groups.handOut(event));
  }

  /**
   * Begins a subscription that has passed the pipeline, for the viewer of `context`; throws what stands in its way.
   * `reopen` says anew who asks, when rights may have changed. The caller tells the member when the client leaves.
   */
  async begin(
    accepted: Accepted,
    context: Context,
    sink: Sink,
    reopen: () => Promise<Context>,
  ): Promise<Member> {
    const operation = readSubscription(this.options.schema, accepted);
    try {
      const following = await describe(operation, context);
      const place = await this.placeAfter(operation.args['after'] as string | null | undefined);
      const group = this.enter(operation, context.viewer, following);
      const member = new Member(operation, sink, reopen, group, place, this);
      this.members.add(member);
      this.rememberPerson(member);
      this.catchUp(member);
      return member;
    } catch (error) {
      throw locatedAt(operation, error);
    }
  }

  /** Somebody's rights changed: what they follow goes on under the new ones, or ends with the reason. */
  renew(personId: string): void {
    for (const member of this.byPerson.get(personId) ?? []) this.renewNext(member);
  }

  /** After a time in which changes may have been missed, everybody is asked again. */
  renewAll(): void {
    for (const personId of this.byPerson.keys()) this.renew(personId);
  }

  /** Sends everybody to another process, where they go on after their last cursor. */
  stop(): void {
    for (const member of this.members) member.comeBack('stopping');
    if (this.timer) clearInterval(this.timer);
  }

  // What members ask for

  waitFor(member: Member): void {
    this.full.add(member);
    this.timer ??= setInterval(() => this.lookAtFullLines(), lookEvery);
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

  // Places

  private async placeAfter(cursor: string | null | undefined): Promise<number> {
    const { feed, eventLog } = this.options;
    if (cursor == null) return feed.reached;
    const place = readEventCursor(cursor);
    if (!(await feed.has(place))) throw unknownCursor();
    const oldest = await eventLog.oldest();
    if (place < oldest) throw cursorTooOld(oldest);
    return place;
  }

  private catchUp(member: Member): void {
    if (member.catchingUp || member.over) return;
    member.catchingUp = true;
    void this.sendMissed(member);
  }

  /** Sends what happened since the member's place; then it joins its group, with nothing lost between. */
  private async sendMissed(member: Member): Promise<void> {
    try {
      await this.readLog(member);
    } catch (err) {
      this.options.log.warn({ err }, 'missed events could not be sent; the client comes back for them');
      member.comeBack('unavailable');
    } finally {
      member.catchingUp = false;
    }
  }

  private async readLog(member: Member): Promise<void> {
    const { feed } = this.options;
    while (!member.over) {
      const { group } = member;
      const { events, upTo } = await feed.missed(group.following.topics, member.place);
      for (const event of events) {
        if (!group.hears(event)) continue;
        const result = await group.result(event);
        // Meanwhile the client may have left, or its rights may have changed: then the rest is read under the new ones.
        if (member.over || member.group !== group) break;
        if (result === null) return member.comeBack('unavailable');
        if (!member.hasRoom()) return;
        member.take(event, result);
        if (member.over) return;
      }
      if (member.over || member.group !== group) continue;
      member.place = Math.max(member.place, upTo);
      if (member.place < feed.reached) continue;
      member.catchingUp = false; // at once: from here on its rights may be renewed without this reading
      return group.join(member);
    }
  }

  private lookAtFullLines(): void {
    const now = Date.now();
    for (const member of this.full) {
      if (member.isReadyAgain) {
        this.full.delete(member);
        member.fullSince = null;
        this.catchUp(member);
      } else if (now - member.fullSince! > patience) member.comeBack('too slow');
    }
    if (this.full.size > 0) return;
    clearInterval(this.timer!);
    this.timer = null;
  }

  // Rights

  private renewNext(member: Member): void {
    member.renewed = member.renewed.then(() => this.renewOne(member));
  }

  private async renewOne(member: Member): Promise<void> {
    if (member.over) return;
    try {
      const context = await runInNewRequest(member.group.viewer.language, member.reopen);
      if (member.over || viewerKey(context.viewer) === member.group.viewerKey) return;
      const following = await describe(member.operation, context);
      if (member.over) return;
      const former = member.group;
      former.leave(member);
      this.forgetPerson(member);
      member.group = this.enter(member.operation, context.viewer, following);
      this.rememberPerson(member);
      this.groups.leave(former);
      this.catchUp(member);
    } catch (error) {
      this.endRenewal(member, error);
    }
  }

  private endRenewal(member: Member, error: unknown): void {
    if (member.over) return;
    if (error instanceof JihaError && error.code === 'UNAUTHENTICATED') {
      member.leave();
      return member.sink.endSession();
    }
    if (error instanceof JihaError && error.code !== 'INTERNAL') return this.end(member, error);
    // Nobody can say now what the rights are: nothing is sent on old ones.
    this.options.log.warn({ err: error }, 'could not ask for changed rights; the client comes back');
    member.comeBack('unavailable');
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

/** Asks the root what is to be followed; who may ask is checked on the way. */
async function describe({ field, args }: SubscriptionOperation, context: Context): Promise<Following> {
  const info = { fieldName: field.name, parentType: { name: 'Subscription' } } as GraphQLResolveInfo;
  return (await field.subscribe!(undefined, args, context, info)) as Following;
}

/** For carriers: the session with which a line was opened must still be the one that speaks. */
export function sameSession(context: Context, sessionId: string | null): Context {
  if (context.viewer.sessionId !== sessionId) throw unauthenticated();
  return context;
}
