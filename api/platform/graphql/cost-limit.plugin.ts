import type { ApolloServerPlugin } from '@apollo/server';
import { JihaError } from '../../core/errors.js';
import type { Context } from '../context.js';
import type { CostOf } from './cost.js';
import { asGraphqlError } from './http-error.js';

/** Refuses a request whose answer could hold more than `limit` values, before anything is read. */
export function costLimit(costOf: CostOf, limit: number): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request }) => {
        if (!operation) return;
        const asked = costOf(document, operation, request.variables ?? {});
        if (asked <= limit) return;
        throw asGraphqlError(new JihaError('BAD_USER_INPUT', 'graphql.limit_cost', { limit, asked }));
      },
    }),
  };
}
