import type { JihaError } from '../../core/errors.js';
import type { Context } from '../context.js';
import type { LoggedEvent } from '../events/event.js';
import type { Group } from './group.js';
import type { SubscriptionOperation } from './operation.js';
import type { ComeBack, Sink } from './sink.js';

/** With so many bytes waiting a client is slow: it is sent nothing more until it has taken them. */
const mostWaiting = 256 * 1024;

/** What a member asks of whoever keeps all subscriptions. */
export interface Keeper {
  /** The member does not hear of events any more: let it catch up when its line has room. */
  waitFor(member: Member): void;
  /** Ends it, telling the client why. */
  end(member: Member, reason: JihaError): void;
  left(member: Member): void;
}

/**
 * One subscription of one client. Either it is up to date and hears with its group, or it reads what it missed in the
 * log; in both it knows its place, so that it changes from one to the other without losing or repeating anything.
 */
export class Member {
  /** Somebody reads the log for it. */
  catchingUp = false;
  /** Who asks is being found out anew: meanwhile it is sent nothing. */
  renewing = false;
  /** Rights changed since that was last asked. */
  outdated = false;
  over = false;

  constructor(
    readonly operation: SubscriptionOperation,
    readonly sink: Sink,
    /** Says anew who asks. */
    readonly reopen: () => Promise<Context>,
    public group: Group,
    /** When the rights of the group change by themselves, in milliseconds since 1970. */
    public until: number,
    /** The number of the event up to which everything was sent, or was not for it. */
    public place: number,
    private readonly keeper: Keeper,
  ) {}

  get mayBeSent(): boolean {
    return !this.over && !this.renewing;
  }

  /** Whether more can be sent; when not, it falls behind. */
  hasRoom(): boolean {
    if (this.sink.waiting() <= mostWaiting) return true;
    this.fallBehind();
    return false;
  }

  /** Whether a client that was slow has taken enough to be sent more. */
  get isReadyAgain(): boolean {
    return this.sink.waiting() <= mostWaiting / 4;
  }

  /** An event of the group, while it is up to date. */
  hear(event: LoggedEvent, result: Buffer | null): void {
    if (event.number <= this.place) return;
    if (result === null) return this.comeBack('unavailable');
    if (this.hasRoom()) this.take(event, result);
  }

  /** Sends one event, which may be the last. */
  take(event: LoggedEvent, result: Buffer): void {
    this.place = event.number;
    this.sink.next(result, event.number);
    const reason = this.group.endsWith(event);
    if (reason) this.keeper.end(this, reason);
  }

  /** From here on it reads the log, as soon as there is room. */
  fallBehind(): void {
    this.group.leave(this);
    this.keeper.waitFor(this);
  }

  comeBack(reason: ComeBack): void {
    if (this.over) return;
    this.leave();
    this.sink.comeBack(reason);
  }

  /** The client has no more interest, or is gone. */
  leave(): void {
    if (this.over) return;
    this.over = true;
    this.group.leave(this);
    this.keeper.left(this);
  }
}
