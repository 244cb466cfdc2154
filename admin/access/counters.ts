import { useViewer } from './viewer.js';

/** The authorities at whose counter the viewer serves. */
export function useCounters(): readonly { id: string; name: string }[] {
  const grants = useViewer()?.grants ?? [];
  const counters = grants
    .filter((grant) => grant.role === 'COUNTER_AGENT' && grant.inForce)
    .flatMap(({ authority }) => (authority ? [authority] : []));
  return [...new Map(counters.map((authority) => [authority.id, authority])).values()];
}
