// The process that makes the load, on another core than the server that it asks.
import type { Job, Report } from './messages.ts';
import { askAll } from './requests.ts';
import { Sockets } from './sockets.ts';

let sockets: Sockets | null = null;

const tell = (report: Report) => void process.send!(report);
const failed = (reason: string) => tell({ kind: 'failed', reason });

process.on('message', (job: Job) => {
  carryOut(job).catch((error: unknown) => failed(error instanceof Error ? error.message : String(error)));
});
process.on('disconnect', () => process.exit(0));
tell({ kind: 'ready' });

async function carryOut(job: Job): Promise<void> {
  switch (job.kind) {
    case 'requests':
      return tell({ kind: 'done', result: await askAll(job, () => tell({ kind: 'begins' })) });
    case 'sockets':
      sockets = new Sockets(job, (heard) => tell({ kind: 'heard', ...heard }), failed);
      await sockets.connect();
      return tell({ kind: 'connected' });
    case 'close':
      await sockets?.close();
      sockets = null;
      return tell({ kind: 'closed' });
  }
}
