import { document, type FanOutWorkload } from './workload.ts';

/** One fact about a procedure to everybody who follows the catalogue, not signed in. */
export const fanOut: readonly FanOutWorkload[] = [1_000, 5_000, 10_000].map((clients) => ({
  kind: 'fan-out',
  name: `fan-out-${clients}`,
  title: `one fact to ${clients.toLocaleString('en')} subscribers`,
  target: clients === 5_000 ? { must: 0.65, aim: 0.85 } : null,
  clients,
  document: document('fan-out'),
}));
