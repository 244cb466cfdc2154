import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocale } from 'ra-core';
import { client } from './client.js';
import { toApiError, type ApiError } from './api-error.js';

export async function askOnce<Answer, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  try {
    const { data } = await client.query({
      query: document,
      variables,
      ...(signal && { context: { fetchOptions: { signal } } }),
    });
    return data;
  } catch (error) {
    throw toApiError(error);
  }
}

export async function actOnce<Answer, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  try {
    const { data } = await client.mutate({ mutation: document, variables });
    return data as Answer;
  } catch (error) {
    throw toApiError(error);
  }
}

const nameOf = (document: TypedDocumentNode<never, never>) => {
  const [first] = document.definitions;
  return first?.kind === 'OperationDefinition' ? (first.name?.value ?? '') : '';
};

export interface AskOptions<Answer> {
  enabled?: boolean;
  /** Shows the former answer until the new one is there. */
  keepPrevious?: boolean;
  /** Milliseconds for which an answer is taken for fresh. */
  staleTime?: number;
  /** Milliseconds until it is asked again, while the answer is not final. */
  again?: (answer: Answer) => number | false;
}

/** Reads from the API; the answer is shared by all who ask the same in the same language. */
export function useAsk<Answer, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Answer, Variables>,
  variables: Variables,
  options: AskOptions<Answer> = {},
) {
  const locale = useLocale();
  return useQuery<Answer, ApiError>({
    queryKey: [nameOf(document as never), variables, locale],
    queryFn: ({ signal }) => askOnce(document, variables, signal),
    enabled: options.enabled ?? true,
    staleTime: options.staleTime ?? 0,
    ...(options.again && {
      refetchInterval: ({ state }) => (state.data && options.again?.(state.data)) || false,
    }),
    ...(options.keepPrevious && { placeholderData: keepPreviousData }),
  });
}

/** Acts through the API, then has the named questions asked again. */
export function useAct<Answer, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Answer, Variables>,
  refreshes: readonly string[] = [],
) {
  const queries = useQueryClient();
  return useMutation<Answer, ApiError, Variables>({
    mutationFn: (variables) => actOnce(document, variables),
    onSuccess: () =>
      Promise.all(refreshes.map((name) => queries.invalidateQueries({ queryKey: [name] }))).then(
        () => undefined,
      ),
  });
}
