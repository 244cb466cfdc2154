import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { JihaError } from '../../core/errors.js';
import type { Context } from '../context.js';
import { asGraphqlError } from '../graphql/http-error.js';
import type { Accepted } from './operation.js';

/** What a carrier of streams puts into the context of an operation, and finds filled when it is a subscription. */
export interface StreamSlot {
  /** False when it came in an address, which another site could make a browser open: nothing may be done then. */
  readonly mayAct: boolean;
  accepted: Accepted | null;
}

/**
 * Lets subscriptions through the pipeline that everything goes through (parsing, validation, limits), and takes them out
 * of it before execution: that happens once an event, in execution.ts.
 */
export const acceptSubscriptions: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue: { stream } }) => {
      if (operation?.operation === 'subscription' && !stream) throw refused('live.needs_a_stream');
      if (operation?.operation === 'mutation' && stream?.mayAct === false)
        throw refused('live.no_act_by_address');
    },
    // Only here: didResolveOperation runs beside the limits, also for what they refuse.
    responseForOperation: async ({ operation, document, request, contextValue: { stream } }) => {
      // Where no operation was resolved there is none, whatever its type says.
      if (operation?.operation !== 'subscription') return null;
      stream!.accepted = { document, operation, variables: request.variables ?? {} };
      return {
        http: { headers: new HeaderMap() },
        body: { kind: 'single', singleResult: { data: null } },
      };
    },
  }),
};

const refused = (reason: string) => asGraphqlError(new JihaError('BAD_USER_INPUT', reason));
