import {
  GraphQLError,
  Kind,
  type DefinitionNode,
  type DocumentNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import { JihaError } from '../../core/errors.js';
import type { Limits } from './limits.js';

/** What a document asks for, fragments counted wherever they are spread. */
interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
  /** How often one name stands in the same braces, at most: GraphQL compares each with each. */
  readonly repeats: number;
}

const nothing: Measure = { depth: 0, aliases: 0, fields: 0, repeats: 0 };
const measures = ['depth', 'aliases', 'fields', 'repeats'] as const;

/**
 * Refuses absurd documents. A validation rule, because validated documents are cached: a known document costs nothing.
 * Our own and not graphql-armor's: its rules walk a fragment again at each spread and cannot answer in Arabic.
 */
export function documentLimits(limits: Limits): ValidationRule {
  return (context) => ({
    Document(document) {
      let refused = false;
      for (const measured of measureOperations(document)) {
        for (const what of measures) {
          if (measured[what] <= limits[what]) continue;
          const params = { limit: limits[what], asked: measured[what] };
          const originalError = new JihaError('BAD_USER_INPUT', `graphql.limit_${what}`, params);
          context.reportError(new GraphQLError(originalError.message, { originalError }));
          refused = true;
        }
      }
      // GraphQL's own rules take seconds of processor time for what was just refused: nothing is left for them to read.
      if (refused) (document as { definitions: readonly DefinitionNode[] }).definitions = [];
    },
  });
}

function measureOperations(document: DocumentNode): Measure[] {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition.selectionSet);
  }
  // Each fragment is measured once, or twenty nested ones would ask for a million walks. One that spreads itself
  // counts as nothing here; GraphQL's own rule names it.
  const known = new Map<string, Measure>();
  const measureFragment = (name: string): Measure => {
    const measured = known.get(name);
    if (measured) return measured;
    known.set(name, nothing);
    const selections = fragments.get(name);
    const fresh = selections ? measure(selections) : nothing;
    known.set(name, fresh);
    return fresh;
  };

  function measure(set: SelectionSetNode): Measure {
    let [depth, aliases, fields, repeats] = [0, 0, 0, 0];
    const seen = new Map<string, number>();
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet ? measure(selection.selectionSet) : nothing;
        // Introspection is deep by nature; graphql-js has a rule of its own against cycles in it.
        const deep = selection.name.value.startsWith('__') ? 0 : inner.depth;
        depth = Math.max(depth, deep + 1);
        aliases += inner.aliases + (selection.alias ? 1 : 0);
        fields += inner.fields + 1;
        const name = (selection.alias ?? selection.name).value;
        const times = (seen.get(name) ?? 0) + 1;
        seen.set(name, times);
        repeats = Math.max(repeats, inner.repeats, times);
      } else {
        const inner =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? measureFragment(selection.name.value)
            : measure(selection.selectionSet);
        depth = Math.max(depth, inner.depth);
        aliases += inner.aliases;
        fields += inner.fields;
        repeats = Math.max(repeats, inner.repeats);
      }
    }
    return { depth, aliases, fields, repeats };
  }

  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => measure(operation.selectionSet));
}
