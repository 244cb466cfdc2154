import { QueryClient } from '@tanstack/react-query';
import { toApiError } from './api-error.js';

/** A line that drops is tried again; an answer that says no is not. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => failures < 2 && toApiError(error).code === 'NETWORK',
      refetchOnWindowFocus: true,
    },
  },
});
