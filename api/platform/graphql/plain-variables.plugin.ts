import type { ApolloServerPlugin } from '@apollo/server';
import { JihaError } from '../../core/errors.js';
import type { Context } from '../context.js';
import { asGraphqlError } from './http-error.js';
import { refuseHarmfulJson } from './plain-json.js';

/** An input of forms within forms, whose answers may be JSON of 32 levels. */
const deepest = 64;

/** Throws when a variable brings what may not come in. */
export const refuseHarmfulVariables = (variables: unknown) => refuseHarmfulJson(variables, deepest);

/** No variable of any type brings a text that the database would choke on, or a key that reaches a prototype. */
export const plainVariables: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ request }) => {
      try {
        refuseHarmfulVariables(request.variables);
      } catch (error) {
        throw error instanceof JihaError ? asGraphqlError(error) : error;
      }
    },
  }),
};
