import type { Member } from './member.js';

/** How long a client may take nothing of what waits for it, before its line is closed. */
const patience = 10_000;
const lookEvery = 100;

/** Members whose client takes less than it is sent: looked at until there is room again, or patience is over. */
export class FullLines {
  private readonly lines = new Map<Member, { waiting: number; since: number }>();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly hasRoomAgain: (member: Member) => void) {}

  add(member: Member): void {
    if (!this.lines.has(member))
      this.lines.set(member, { waiting: member.sink.waiting(), since: Date.now() });
    this.timer ??= setInterval(() => this.look(), lookEvery);
  }

  delete(member: Member): void {
    this.lines.delete(member);
    if (this.lines.size > 0 || !this.timer) return;
    clearInterval(this.timer);
    this.timer = null;
  }

  private look(): void {
    const now = Date.now();
    for (const [member, line] of this.lines) {
      const waiting = member.sink.waiting();
      if (member.isReadyAgain) {
        this.delete(member);
        this.hasRoomAgain(member);
      } else if (waiting < line.waiting) {
        // A thin line in the country takes its time; only one that takes nothing is given up.
        Object.assign(line, { waiting, since: now });
      } else if (now - line.since > patience) {
        member.comeBack('too slow');
      }
    }
  }
}
