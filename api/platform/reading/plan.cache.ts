import { getNamedType, isAbstractType, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import type { Question } from './ask.js';
import { readableOf, type Type } from './declaration.js';
import { planPage, planRows } from './plan.build.js';
import type { Plan } from './plan.js';

interface Known {
  readonly type: Type;
  readonly nodes: readonly FieldNode[];
  /** The variables of @skip and @include that the plan consulted, with the values that it holds for. */
  readonly consulted: ReadonlyMap<string, boolean>;
  readonly plan: Plan;
}

/** So many plans are kept for one field of one document: more combinations of @skip and @include only a hostile client has. */
const most = 16;

/**
 * Plans hang on the field of the parsed document and live as long as the server keeps that document: as bounded as its
 * document store. They hold for every viewer; what rights change is a level's statements.
 */
export class PlanCache {
  private readonly plans = new WeakMap<FieldNode, Known[]>();

  planOf(question: Question, info: GraphQLResolveInfo): Plan {
    const first = info.fieldNodes[0]!;
    const known = this.plans.get(first) ?? [];
    const position = known.findIndex((candidate) => fits(candidate, question, info));
    if (position >= 0) return known[position]!.plan;
    const made = make(question, info);
    this.plans.set(first, [made, ...known.slice(0, most - 1)]);
    return made.plan;
  }
}

function fits({ type, nodes, consulted }: Known, question: Question, info: GraphQLResolveInfo): boolean {
  if (type !== question.type || nodes.length !== info.fieldNodes.length) return false;
  // A fragment may be spread in two places, where its fields merge with others.
  for (let i = 0; i < nodes.length; i++) if (nodes[i] !== info.fieldNodes[i]) return false;
  for (const [variable, value] of consulted) if (info.variableValues[variable] !== value) return false;
  return true;
}

function make(question: Question, info: GraphQLResolveInfo): Known {
  const readable = readableOf(question.type);
  const named = getNamedType(info.returnType);
  const { schema, fragments, variableValues: variables, fieldNodes: nodes } = info;
  const expected = question.kind === 'list' ? `${readable.name}Connection` : readable.name;
  const abstract = isAbstractType(named);
  if (named.name !== expected && !(abstract && schema.isSubType(named, schema.getType(expected) as never))) {
    throw new Error(
      `${info.parentType.name}.${info.fieldName} is a ${named.name} and was answered with a ${expected}`,
    );
  }
  const consulted = new Map<string, boolean>();
  const document = { schema, fragments, variables, consulted };
  const plan =
    question.kind === 'list'
      ? planPage(document, readable, nodes)
      : planRows(document, readable, nodes, abstract);
  return { type: question.type, nodes: [...nodes], consulted, plan };
}
