import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { asJihaError } from '../http/as-jiha-error.js';
import { headersOfError, statusOf } from '../http/status.js';

/** An error that ends the whole request: Apollo takes the answer's HTTP status and headers from it. */
export function asGraphqlError(thrown: unknown): GraphQLError {
  const known = asJihaError(thrown);
  const http = { status: statusOf(known), headers: new HeaderMap(headersOfError(known)) };
  // The formatter logs what was thrown when it is none of ours.
  const originalError = thrown instanceof Error ? thrown : known;
  return new GraphQLError(known.message, { originalError, extensions: { http } });
}
