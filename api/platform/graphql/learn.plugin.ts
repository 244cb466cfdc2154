import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';
import type { Shortcut } from './shortcut.js';

/** Tells the shortcut of each document that was answered without an error. */
export function learnDocuments(shortcut: Shortcut): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ request, document, operation, queryHash, response, contextValue }) => {
        if (!document || !operation || response.body.kind !== 'single') return;
        if (response.body.singleResult.errors) return;
        const { query, operationName } = request;
        contextValue.reader.onlyPlanned = shortcut.isPlanned(operation);
        shortcut.learn(
          { ...(query === undefined ? { hash: queryHash } : { query }), operationName },
          document,
          operation,
        );
      },
    }),
  };
}
