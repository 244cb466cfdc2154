// The bench's side of a load process.
import { fork } from 'node:child_process';
import { EventEmitter, on, once } from 'node:events';
import { join } from 'node:path';
import { productNode, root } from '../../scripts/lib/places.mjs';
import { pin } from '../machine/cores.ts';
import type { Job, Report } from './messages.ts';

export class Load {
  readonly pid: number;
  private readonly child: ReturnType<typeof fork>;
  private readonly reports = new EventEmitter();

  private constructor(child: ReturnType<typeof fork>) {
    this.child = child;
    this.pid = child.pid!;
    child.on('message', (report: Report) => this.reports.emit('report', report));
    child.on('exit', () => this.reports.emit('report', { kind: 'failed', reason: 'the load process ended' }));
  }

  static async start(): Promise<Load> {
    const child = fork(join(root, 'bench/load/main.ts'), { execPath: productNode() ?? process.execPath });
    const load = new Load(child);
    await once(load.reports, 'report');
    pin(load.pid, 'others');
    return load;
  }

  tell(job: Job): void {
    this.child.send(job);
  }

  /** The next report of that kind; a failure of the load is an error. */
  async next<Kind extends Report['kind']>(kind: Kind): Promise<Extract<Report, { kind: Kind }>> {
    for await (const [report] of on(this.reports, 'report') as AsyncIterable<[Report]>) {
      if (report.kind === kind) return report as Extract<Report, { kind: Kind }>;
      if (report.kind === 'failed') throw new Error(`the load failed: ${report.reason}`);
    }
    throw new Error('the load ended');
  }

  /** Calls `heard` with each report until `stop` is called. */
  listen(heard: (report: Report) => void): () => void {
    this.reports.on('report', heard);
    return () => void this.reports.off('report', heard);
  }

  stop(): void {
    this.child.disconnect();
  }
}
