import type { ApolloServerPlugin } from '@apollo/server';
import { JihaError } from '../../core/errors.js';
import type { Context } from '../context.js';
import type { CostOf } from './cost.js';
import { asGraphqlError } from './http-error.js';
import type { Limits } from './limits.js';

/** Refuses a request whose answer, or each of whose answers, could hold too many values, before anything is read. */
export function costLimit(costOf: CostOf, { cost, costOfEvent }: Limits): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request }) => {
        if (!operation) return;
        const limit = operation.operation === 'subscription' ? costOfEvent : cost;
        const asked = costOf(document, operation, request.variables ?? {});
        if (asked <= limit) return;
        throw asGraphqlError(new JihaError('BAD_USER_INPUT', 'graphql.limit_cost', { limit, asked }));
      },
    }),
  };
}
