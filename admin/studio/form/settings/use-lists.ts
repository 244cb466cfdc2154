import { useAsk } from '../../../data/ask.js';
import { ReferenceListsDocument } from '../../../generated/graphql.js';

/** The lists that staff keep, by key. */
export function useLists() {
  const { data } = useAsk(ReferenceListsDocument, { first: 100, offset: 0 }, { staleTime: 60_000 });
  return data?.referenceLists.nodes ?? [];
}
