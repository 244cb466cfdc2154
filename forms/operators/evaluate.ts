import { LogicEngine } from 'json-logic-engine';
import type { Operand } from '../kinds/kind.js';
import { Exact } from '../kinds/numbers.js';
import type { Condition, Logic } from '../logic.js';
import { operandsOf, type LogicScope } from './operator.js';
import { operators } from './registry.js';

/**
 * JSON-logic with our operators only. The engine's own are not loaded, and its table gets no prototype:
 * `{ "constructor": … }` is as unknown as any other word that we did not write.
 */
const engine = new LogicEngine({}, { disableInline: true, disableInterpretedOptimization: true });
engine.methods = Object.assign(Object.create(null) as object, {
  var: { lazy: true, method: (name: Logic, scope: LogicScope) => answerOf(String(name), scope) },
  ...Object.fromEntries(
    operators.map((operator) => [
      operator.symbol,
      {
        lazy: true,
        method(given: Logic, scope: LogicScope) {
          const operands = operandsOf(given);
          return operator.run((at) => evaluate(operands[at] ?? null, scope), operands.length, scope);
        },
      },
    ]),
  ),
});

/** The value of checked logic; null where an answer is missing. Numbers are exact from here on. */
export function evaluate(logic: Logic, scope: LogicScope): Operand {
  const value = engine.run(logic, scope) as Operand | number;
  return typeof value === 'number' ? new Exact(value) : value;
}

export const holds = (condition: Condition | undefined, scope: LogicScope): boolean =>
  condition === undefined || evaluate(condition, scope) === true;

/** 'field', 'row.field', or 'group.field' for a column of a group. */
function answerOf(name: string, scope: LogicScope): Operand {
  const [first = '', second] = name.split('.');
  if (second === undefined) return scope.form.row.get(first) ?? null;
  if (first === 'row') return scope.row?.row.get(second) ?? null;
  const rows = scope.form.row.get(first);
  return Array.isArray(rows)
    ? rows.map((row: Operand) => (isRow(row) ? (row.row.get(second) ?? null) : null))
    : null;
}

const isRow = (operand: Operand): operand is Extract<Operand, { row: unknown }> =>
  typeof operand === 'object' && operand !== null && 'row' in operand;
