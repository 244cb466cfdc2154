import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ApiError } from '../../data/api-error.js';
import { nameOf, send, type TypedDocument } from '../../data/client.js';

/** Asks in another language than the console's, anew after each save of the draft. The former answer stands meanwhile. */
export function useInLanguage<Answer, Variables>(
  document: TypedDocument<Answer, Variables>,
  variables: Variables,
  { language, version }: { language: string; version: number },
) {
  return useQuery<Answer, ApiError>({
    queryKey: [nameOf(document), variables, language, version],
    queryFn: ({ signal }) => send(document, variables, signal, language),
    placeholderData: keepPreviousData,
  });
}
