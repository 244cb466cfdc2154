import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocale } from 'ra-core';
import type { ApiError } from './api-error.js';
import { nameOf, send, type TypedDocument } from './client.js';

export interface AskOptions<Answer> {
  enabled?: boolean;
  /** Shows the former answer until the new one is there. */
  keepPrevious?: boolean;
  /** Milliseconds for which an answer is taken for fresh. */
  staleTime?: number;
  /** What the answer was made from beside the variables: when it changes, it is asked anew. */
  of?: number;
  /** Milliseconds until it is asked again, while the answer is not final. */
  again?: (answer: Answer) => number | false;
}

/**
 * Reads from the API; the answer is shared by all who ask the same in the same language. An answer that could not be
 * asked again stands (`isLoadingError` is false): a page with words typed into it does not go for that.
 */
export function useAsk<Answer, Variables>(
  document: TypedDocument<Answer, Variables>,
  variables: Variables,
  options: AskOptions<Answer> = {},
) {
  const locale = useLocale();
  return useQuery<Answer, ApiError>({
    queryKey: [nameOf(document), variables, locale, ...(options.of === undefined ? [] : [options.of])],
    queryFn: ({ signal }) => send(document, variables, signal, locale),
    enabled: options.enabled ?? true,
    staleTime: options.staleTime ?? 0,
    ...(options.again && {
      refetchInterval: ({ state }) => (state.data && options.again?.(state.data)) || false,
    }),
    ...(options.keepPrevious && { placeholderData: keepPreviousData }),
  });
}

/** Acts through the API, then has the named questions asked again. */
export function useAct<Answer, Variables>(
  document: TypedDocument<Answer, Variables>,
  refreshes: readonly string[] = [],
) {
  const queries = useQueryClient();
  return useMutation<Answer, ApiError, Variables>({
    mutationFn: (variables) => send(document, variables),
    onSuccess: () =>
      Promise.all(refreshes.map((name) => queries.invalidateQueries({ queryKey: [name] }))).then(
        () => undefined,
      ),
  });
}
