import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { JihaError } from '../../core/errors.js';
import type { Context } from '../context.js';
import { createCostOf } from './cost.js';
import { asGraphqlError } from './http-error.js';

/** Refuses a request whose answer could hold more than `limit` values, before anything is read. */
export function costLimit(schema: GraphQLSchema, limit: number): ApolloServerPlugin<Context> {
  const costOf = createCostOf(schema);
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
