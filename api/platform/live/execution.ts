import { execute, GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { setTimeout as wait } from 'node:timers/promises';
import type { Language } from '../../core/localized-text.js';
import type { Viewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import type { LoggedEvent } from '../events/event.js';
import type { FormatError } from '../graphql/engine.js';
import { asGraphqlError } from '../graphql/http-error.js';
import { currentRequest, runInNewRequest } from '../request.js';
import type { Execute } from './group.js';
import type { SubscriptionOperation } from './operation.js';

/** While the database is away: so often, so many milliseconds apart. */
const tries = 5;
const pause = 300;

export interface ExecutionOptions {
  readonly schema: GraphQLSchema;
  readonly formatError: FormatError;
  readonly contextFor: (viewer: Viewer, requestId: string) => Context;
}

/** Makes the result of a subscription's document for one event: the same execution and errors as of a query. */
export function createExecution({ schema, formatError, contextFor }: ExecutionOptions) {
  return ({ document, operation, variables }: SubscriptionOperation, viewer: Viewer): Execute => {
    const once = (event: LoggedEvent) =>
      runInNewRequest(viewer.language, async () => {
        try {
          const { data, errors } = await execute({
            schema,
            document,
            operationName: operation.name?.value,
            variableValues: { ...variables },
            rootValue: event,
            contextValue: contextFor(viewer, currentRequest()!.id),
          });
          return errors
            ? { errors: errors.map((error) => formatError(error.toJSON(), error)), data }
            : { data };
        } catch (error) {
          return { errors: [told(formatError, viewer.language, error)], data: null };
        }
      });

    return async (event) => {
      for (let n = 1; n <= tries; n++) {
        const result = await once(event);
        if (!result.errors?.some(isUnavailable)) return Buffer.from(JSON.stringify(result));
        await wait(pause, undefined, { ref: false });
      }
      return null;
    };
  };
}

const isUnavailable = ({ extensions }: GraphQLFormattedError) =>
  extensions?.['reason'] === 'error.unavailable';

/** An error as a viewer is told it. */
export function told(formatError: FormatError, language: Language, thrown: unknown): GraphQLFormattedError {
  const error = thrown instanceof GraphQLError ? thrown : asGraphqlError(thrown);
  return runInNewRequest(language, () => formatError(error.toJSON(), error));
}
