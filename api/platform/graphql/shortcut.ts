import {
  getArgumentValues,
  getVariableValues,
  isNonNullType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Context } from '../context.js';
import {
  answerInJson,
  Asked,
  describedField,
  inJson,
  jsonNull,
  jsonPlanOf,
  piece,
  selectedFields,
  type Described,
  type WriteJson,
} from '../reading/index.js';
import type { CostOf } from './cost.js';
import { limits } from './limits.js';
import { refuseHarmfulVariables } from './plain-variables.plugin.js';

/** What a request asks, as it came. */
export interface Question {
  readonly query?: string;
  /** Instead of the text of a document that is known by its hash. */
  readonly hash?: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** A root field of a known document, with what does not change from one request to the next. */
interface Root {
  /** What stands before its value: `"applications":`, after a comma if it is not the first. */
  readonly before: Uint8Array;
  readonly field: GraphQLField<unknown, unknown>;
  readonly described: Described;
  readonly info: Omit<GraphQLResolveInfo, 'variableValues'>;
}

interface Known {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** undefined: not looked at yet; null: it holds something that only execution can finish. */
  roots?: readonly Root[] | null;
}

/** Many more documents than all our front ends have; the least recently used goes. */
const mostDocuments = 1_000;
const longestDocument = 20_000;

/**
 * Answers queries whose whole selection is planned by writing the bytes of the answer from the rows, without execution:
 * a third of what an answer with many rows costs otherwise. It is a shortcut and nothing else: a document comes here
 * only after the pipeline has parsed, validated and answered it, limits and rights are asked here as they are there, and
 * whatever is not plain success (a bad variable, a refusal, a null where none may be) is left to the pipeline, which
 * knows how to tell it. Mutations never come here, because what failed midway is asked again.
 */
export class Shortcut {
  private readonly known = new LRUCache<string, Known>({ max: mostDocuments });

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly costOf: CostOf,
  ) {}

  /** Remembers a document that the pipeline has answered. */
  learn(question: Question, document: DocumentNode, operation: OperationDefinitionNode): void {
    if (operation.operation !== 'query') return;
    const key = keyOf(question);
    if (key !== null && !this.known.has(key)) this.known.set(key, { document, operation });
  }

  /** Whether every root of a query is read by the planner, so that its tables tell all that the answer depends on. */
  isPlanned(operation: OperationDefinitionNode): boolean {
    const fields = this.schema.getQueryType()!.getFields();
    return (
      operation.operation === 'query' &&
      operation.selectionSet.selections.every(
        (node) =>
          node.kind === Kind.FIELD &&
          (node.name.value.startsWith('__') || describedField(fields[node.name.value]!) !== undefined),
      )
    );
  }

  /** The bytes of the answer; null: ask the pipeline. */
  async answer(question: Question, openContext: () => Promise<Context>): Promise<Buffer | null> {
    const key = keyOf(question);
    const known = key === null ? undefined : this.known.get(key);
    if (!known) return null;
    try {
      if (known.roots === undefined) known.roots = this.rootsOf(known);
      const { roots } = known;
      if (roots === null) return null;
      const values = this.variablesOf(known, question.variables ?? {});
      if (values === null) return null;
      const context = await openContext();
      const fields = roots.map((root) => this.field(known, root, values, context));
      const found = fields.length === 1 ? [await fields[0]!] : await Promise.all(fields);
      if (!isWhole(found)) return null;
      const bytes = inJson((out) => {
        out.piece(start);
        for (const [i, { before }] of roots.entries()) {
          out.piece(before);
          found[i]!(out);
        }
        out.piece(end);
      });
      context.reader.onlyPlanned = true;
      return bytes;
    } catch {
      // The pipeline meets the same error and tells it, or the thing has changed meanwhile and there is none.
      return null;
    }
  }

  private variablesOf({ document, operation }: Known, given: Readonly<Record<string, unknown>>) {
    refuseHarmfulVariables(given);
    if (this.costOf(document, operation, given) > limits.cost) return null;
    const definitions = operation.variableDefinitions;
    if (!definitions || definitions.length === 0) return {};
    return getVariableValues(this.schema, definitions, given).coerced ?? null;
  }

  /** Reads a root and answers with what writes its value; null: only the pipeline can make it. */
  private async field(
    known: Known,
    { field, described, info }: Root,
    variableValues: Record<string, unknown>,
    context: Context,
  ): Promise<WriteJson | null> {
    const args = getArgumentValues(field, info.fieldNodes[0]!, variableValues);
    const now = { ...info, variableValues };
    const value: unknown = await described.resolve(undefined, args, context, now);
    if (value == null && !isNonNullType(field.type)) return (out) => out.piece(jsonNull);
    if (!(value instanceof Asked)) return neverAgain(known);
    const plan = described.plans.planOf(value.question, now);
    const write = jsonPlanOf(plan);
    if (!write) return neverAgain(known);
    return answerInJson(value.question, plan, write, context, variableValues);
  }

  private rootsOf({ document, operation }: Known): readonly Root[] | null {
    const { schema } = this;
    const parentType = schema.getQueryType()!;
    const fragments = fragmentsOf(document);
    const consulted = new Map<string, boolean>();
    const node = operation as unknown as FieldNode;
    if (operation.selectionSet.selections.some(({ directives }) => directives && directives.length > 0))
      return null;
    const selected = selectedFields({ schema, fragments, variables: {}, consulted }, parentType, [node]);
    const roots: Root[] = [];
    for (const [responseKey, fieldNodes] of selected) {
      const fieldName = fieldNodes[0]!.name.value;
      const field = parentType.getFields()[fieldName];
      const described = field && describedField(field);
      if (!described) return null;
      const path = { prev: undefined, key: responseKey, typename: parentType.name };
      roots.push({
        before: piece(`${roots.length === 0 ? '' : ','}"${responseKey}":`),
        field,
        described,
        info: {
          fieldName,
          fieldNodes,
          returnType: field.type,
          parentType,
          path,
          schema,
          fragments,
          rootValue: undefined,
          operation,
        },
      });
    }
    return roots;
  }
}

const start = piece('{"data":{');
const end = piece('}}\n');

const isWhole = (found: readonly (WriteJson | null)[]): found is readonly WriteJson[] =>
  !found.includes(null);

/** Something below this root is for execution alone, whatever the request. */
function neverAgain(known: Known): null {
  return (known.roots = null);
}

/** Null: not a question that is worth remembering. */
function keyOf({ query, hash, operationName }: Question): string | null {
  const asked = query ?? hash;
  if (typeof asked !== 'string' || asked.length > longestDocument) return null;
  return `${operationName ?? ''}\n${asked}`;
}

const fragmentsOf = (document: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
