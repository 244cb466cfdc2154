import { isRecord, type Json } from './answers.js';
import type { Logic } from './field.js';
import { Exact, type Operand, type Sight } from './operand.js';
import { operators } from './operators.js';

/** JSON-logic with the API's closed list of operators; a word that is not in it is worth nothing. */
export function worth(logic: Logic, sight: Sight): Operand {
  if (logic === null || typeof logic === 'boolean' || typeof logic === 'string') return logic;
  if (typeof logic === 'number') return new Exact(logic);
  if (!isRecord(logic)) return (logic as readonly Json[]).map((item) => worth(item, sight));
  const [symbol, given] = Object.entries(logic)[0] ?? ['', null];
  if (symbol === 'var') return answerNamed(String(given), sight);
  const operands = Array.isArray(given) ? (given as readonly Json[]) : [given as Json];
  const value = (at: number) => worth(operands[at] ?? null, sight);
  return operators.get(symbol)?.(value, operands.length, sight) ?? null;
}

export const holds = (condition: Logic, sight: Sight): boolean => worth(condition, sight) === true;

/** 'field', 'row.field', or 'group.field' for a column of a group. */
function answerNamed(name: string, sight: Sight): Operand {
  const [first = '', second] = name.split('.');
  if (second === undefined) return sight.form.get(first) ?? null;
  if (first === 'row') return sight.row?.get(second) ?? null;
  const rows = sight.form.get(first);
  return Array.isArray(rows)
    ? rows.map((row: Operand) => (isRow(row) ? (row.row.get(second) ?? null) : null))
    : null;
}

const isRow = (operand: Operand): operand is { readonly row: ReadonlyMap<string, Operand> } =>
  typeof operand === 'object' && operand !== null && 'row' in operand;
