import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { JihaError } from '../../core/errors.js';
import type { Context } from '../context.js';
import { asGraphqlError } from '../graphql/http-error.js';
import type { Accepted } from './operation.js';

/** What a carrier of streams puts into the context of an operation, and finds filled when it is a subscription. */
export interface StreamSlot {
  accepted: Accepted | null;
}

/**
 * Lets subscriptions through the pipeline that everything goes through (parsing, validation, limits), and takes them out
 * of it before execution: that happens once an event, in execution.ts.
 */
export const acceptSubscriptions: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue: { stream } }) => {
      if (operation?.operation === 'subscription' && !stream)
        throw asGraphqlError(new JihaError('BAD_USER_INPUT', 'live.needs_a_stream'));
    },
    // Only here: didResolveOperation runs beside the limits, also for what they refuse.
    responseForOperation: async ({ operation, document, request, contextValue: { stream } }) => {
      if (operation.operation !== 'subscription') return null;
      stream!.accepted = { document, operation, variables: request.variables ?? {} };
      return {
        http: { headers: new HeaderMap() },
        body: { kind: 'single', singleResult: { data: null } },
      };
    },
  }),
};
