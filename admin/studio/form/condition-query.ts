import type { RuleGroupType, RuleType } from 'react-querybuilder';
import type { Condition, Logic } from '../../../forms/logic.js';
import { operandsOf } from '../../../forms/operators/operator.js';
import { onlyEntry, operandLogic, operandName } from './operands.js';

export type Query = RuleGroupType;
type Node = Query | RuleType;
export type Constant = string | number | boolean;

/** How many sides each comparison has, and what its second one is. */
const comparisons: Readonly<Record<string, 'one' | 'list' | 'none'>> = {
  '==': 'one',
  '!=': 'one',
  '<': 'one',
  '<=': 'one',
  '>': 'one',
  '>=': 'one',
  contains: 'one',
  in: 'list',
  filled: 'none',
  empty: 'none',
};

export const takesList = (operator: string) => comparisons[operator] === 'list';
export const takesNothing = (operator: string) => comparisons[operator] === 'none';

export const nothingAsked: Query = { combinator: 'and', rules: [] };

/** The condition as sentences; null: it says something that sentences cannot, and must be left as it is. */
export function toQuery(condition: Condition | undefined): Query | null {
  if (condition === undefined) return nothingAsked;
  const node = nodeOf(condition);
  return node && (isGroup(node) ? node : { combinator: 'and', rules: [node] });
}

/** What the sentences say, in its simplest form: a group of one is that one, a group of none says nothing. */
export function toCondition(node: Node): Condition | undefined {
  if (!isGroup(node)) return comparison(node);
  const inner = node.rules.map(toCondition).filter((each) => each !== undefined);
  const [first] = inner;
  if (!first) return undefined;
  const joined = inner.length === 1 ? first : { [node.combinator]: inner };
  return node.not ? { '!': [joined] } : joined;
}

export const isGroup = (node: Node): node is Query => 'rules' in node;

function nodeOf(logic: Logic): Node | null {
  const entry = onlyEntry(logic);
  if (!entry) return null;
  const [symbol, given] = entry;
  const operands = operandsOf(given);
  if (symbol === 'and' || symbol === 'or') {
    const rules = operands.map(nodeOf);
    return rules.every((rule) => rule !== null) ? { combinator: symbol, rules } : null;
  }
  if (symbol === '!') {
    const inner = operands.length === 1 ? nodeOf(operands[0]!) : null;
    if (!inner) return null;
    return isGroup(inner) && !inner.not
      ? { ...inner, not: true }
      : { combinator: 'and', not: true, rules: [inner] };
  }
  return ruleOf(symbol, operands);
}

function ruleOf(operator: string, [left, right, ...more]: readonly Logic[]): RuleType | null {
  const takes = Object.hasOwn(comparisons, operator) ? comparisons[operator] : undefined;
  const field = left === undefined ? null : operandName(left);
  if (!takes || field === null || more.length > 0) return null;
  if (takes === 'none') return right === undefined ? { field, operator, value: '' } : null;
  if (takes === 'list')
    return Array.isArray(right) && right.every(isConstant) ? { field, operator, value: right } : null;
  if (isConstant(right)) return { field, operator, value: right };
  const other = right === undefined ? null : operandName(right);
  return other === null ? null : { field, operator, value: other, valueSource: 'field' };
}

/** Whoever changes the comparison keeps the value, as a list or as one. */
export const listOf = (value: unknown): readonly Constant[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).filter(isConstant).filter((each) => each !== '');
export const oneOf = (value: unknown): Constant => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isConstant(first) ? first : '';
};

function comparison({ field, operator, value, valueSource }: RuleType): Condition {
  const left = operandLogic(field);
  if (takesNothing(operator)) return { [operator]: [left] };
  if (takesList(operator)) return { [operator]: [left, listOf(value)] };
  return { [operator]: [left, valueSource === 'field' ? operandLogic(String(value)) : oneOf(value)] };
}

const isConstant = (value: unknown): value is Constant =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
