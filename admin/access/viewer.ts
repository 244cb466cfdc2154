import { useAsk } from '../data/ask.js';
import { ViewerDocument } from '../generated/graphql.js';

/** Who works here now, with what rights; null while it is not known yet. */
export function useViewer() {
  const { data } = useAsk(ViewerDocument, {}, { staleTime: 60_000 });
  return data?.viewer ?? null;
}
