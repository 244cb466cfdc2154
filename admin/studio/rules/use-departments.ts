import { useAsk } from '../../data/ask.js';
import { AuthorityDepartmentsDocument } from '../../generated/graphql.js';

/** The authority and its departments; null while they are not there yet. */
export function useDepartments(authorityId: string) {
  const { data } = useAsk(AuthorityDepartmentsDocument, { authorityId }, { staleTime: 60_000 });
  return data?.authority ?? null;
}
