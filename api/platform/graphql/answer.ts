import type { GraphQLRequest } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { Context } from '../context.js';
import type { Engine } from './engine.js';

/** One operation as it stands in a message of a socket or in the address of an event stream. */
export type Operation = Pick<GraphQLRequest, 'query' | 'operationName' | 'variables' | 'extensions' | 'http'>;

/** Answers an operation that did not come as a plain HTTP request, through the same pipeline. */
export async function answer(
  engine: Engine,
  operation: Operation,
  contextValue: Context,
): Promise<FormattedExecutionResult> {
  const { body } = await engine.executeOperation(operation, { contextValue });
  if (body.kind !== 'single') throw new Error('incremental delivery is not offered');
  return body.singleResult;
}
