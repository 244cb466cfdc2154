import { GraphQLError, type ValidationRule } from 'graphql';
import { JihaError } from '../../core/errors.js';
import { refuseBadText } from './plain-json.js';

/** The texts written into a document itself are checked like those of the variables. */
export const plainTexts: ValidationRule = (context) => ({
  StringValue(node) {
    try {
      refuseBadText(node.value, 'graphql.bad_text');
    } catch (error) {
      const originalError = error as JihaError;
      context.reportError(new GraphQLError(originalError.message, { nodes: node, originalError }));
    }
  },
});
