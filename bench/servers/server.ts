import { APP_MANNERS } from '../../scripts/lib/processes.mjs';

/** A server that is measured. */
export interface Server {
  readonly name: string;
  /** Without a path; documents are sent to `/graphql`. */
  readonly url: string;
  readonly pid: number;
  /** Where its inspector listens once SIGUSR1 has woken it; null: it is not ours. */
  readonly inspectPort: number | null;
  stop(): Promise<void>;
}

/** Starts a server; `onStart` hears of its process at once, so that nothing outlives us. */
export type Launch = (onStart: (pid: number) => void) => Promise<Server>;

export { APP_MANNERS };

/** While one server is measured the others stand still: not even their timers run. */
export async function alone<T>(server: Server, all: readonly Server[], work: () => Promise<T>): Promise<T> {
  const others = all.filter((other) => other.pid !== server.pid && other.inspectPort !== null);
  for (const { pid } of others) process.kill(pid, 'SIGSTOP');
  try {
    return await work();
  } finally {
    for (const { pid } of others) process.kill(pid, 'SIGCONT');
  }
}
