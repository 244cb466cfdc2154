import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type DefinitionNode,
  type DocumentNode,
  type SelectionNode,
  type ValidationRule,
} from 'graphql';
import { JihaError } from '../../core/errors.js';

/**
 * Nothing at the root of a subscription depends on a condition, as the draft of the specification says. graphql-js 16
 * breaks over a variable there, so nothing is left for it to read.
 */
export const unconditionalRoots: ValidationRule = (context) => ({
  Document(document) {
    const conditional = rootsOf(document).find(({ directives }) =>
      directives?.some(({ name }) => name.value === 'skip' || name.value === 'include'),
    );
    if (!conditional) return;
    const originalError = new JihaError('BAD_USER_INPUT', 'live.nothing_to_follow');
    context.reportError(new GraphQLError(originalError.message, { nodes: conditional, originalError }));
    (document as { definitions: readonly DefinitionNode[] }).definitions = [];
  },
});

/** All that is selected at the roots of the subscriptions, also by way of fragments. */
function rootsOf({ definitions }: DocumentNode): SelectionNode[] {
  const spread = new Set<string>();
  const within = (selections: readonly SelectionNode[]): SelectionNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return [selection, ...within(selection.selectionSet.selections)];
      const name = selection.name.value;
      if (spread.has(name)) return [selection];
      spread.add(name);
      const fragment = definitions.find(
        (node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name,
      );
      return [
        selection,
        ...(fragment?.kind === Kind.FRAGMENT_DEFINITION ? within(fragment.selectionSet.selections) : []),
      ];
    });
  return definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION && node.operation === OperationTypeNode.SUBSCRIPTION
      ? within(node.selectionSet.selections)
      : [],
  );
}
