import { mentions } from '../../../../forms/engine/mentions.js';
import type { Operand } from '../../../../forms/kinds/kind.js';
import { numberOf } from '../../../../forms/kinds/numbers.js';
import type { Formula } from '../../../../forms/logic.js';
import { evaluate } from '../../../../forms/operators/evaluate.js';
import { optionsOf } from '../condition-words.js';
import { named, type FormulaName, type FormulaNames } from './formula-names.js';

/** What is tried for each answer, as typed. A column is tried by the numbers of its rows: '10 ; 20'. */
type Sample = ReadonlyMap<string, string>;

/** The answers that a formula looks at, each once. */
export const sampled = (formula: Formula, names: FormulaNames): readonly FormulaName[] =>
  [...new Set(mentions(formula))].flatMap((name) => named(names, name) ?? []);

/** What is tried before anybody says otherwise. */
export function firstSample({ type, field }: FormulaName, today: string): string {
  const [option] = optionsOf(field);
  if (option) return option.value;
  const first: Partial<Record<FormulaName['type'], string>> = {
    number: '10',
    column: '10 ; 20',
    rows: '2',
    truth: 'true',
    day: today,
  };
  return first[type] ?? '';
}

/** The result with the sample, counted by the engine itself; null: it gives no answer. */
export function computed(
  formula: Formula,
  names: FormulaNames,
  sample: Sample,
  today: string,
  scale: number,
): string | null {
  const operands = sampled(formula, names).map(
    (each) => [each, sample.get(each.name) ?? firstSample(each, today)] as const,
  );
  const form = new Map<string, Operand>();
  const row = new Map<string, Operand>();
  for (const [{ name, type }, typed] of operands) {
    const [first = '', second] = name.split('.');
    if (first === 'row' && second !== undefined) row.set(second, operandOf(type, typed));
    else if (second !== undefined) form.set(first, withColumn(form.get(first), second, typed));
    else form.set(name, type === 'rows' ? withRows(form.get(name), typed) : operandOf(type, typed));
  }
  const result = numberOf(evaluate(formula, { form: { row: form }, row: { row }, today }));
  return result?.toFixed(scale) ?? null;
}

function operandOf(type: FormulaName['type'], typed: string): Operand {
  if (typed.trim() === '') return null;
  if (type === 'truth') return typed === 'true';
  if (type === 'list') return [typed];
  return type === 'number' ? numberOf(typed.replace(/\s/g, '').replace(',', '.')) : typed;
}

type Rows = readonly { readonly row: ReadonlyMap<string, Operand> }[];

/** Rows of a group, to which another column may have brought some already. */
function withColumn(before: Operand | undefined, column: string, typed: string): Operand {
  const rows = (before ?? []) as Rows;
  const numbers = typed.split(/[;؛]/).map((each) => operandOf('number', each));
  return Array.from({ length: Math.max(rows.length, numbers.length) }, (_, index) => ({
    row: new Map([...(rows[index]?.row ?? []), [column, numbers[index] ?? null]]),
  }));
}

function withRows(before: Operand | undefined, typed: string): Operand {
  const rows = (before ?? []) as Rows;
  const count = Math.min(Math.max(Number(typed) || 0, rows.length), 200);
  return Array.from({ length: count }, (_, index) => rows[index] ?? { row: new Map<string, Operand>() });
}
