import type { Logic } from '../logic.js';
import { isRecord } from '../json.js';
import type { Json } from '../form-definition.js';
import { operandsOf } from '../operators/operator.js';

/** Every answer that logic looks at, by its `var` name: 'field', 'row.field', 'group.field'. */
export function mentions(logic: Logic): readonly string[] {
  return collect(logic, () => true);
}

/** The answers that a rule compares, not those it only asks about by `filled` and `empty`; a column stands for its group. */
export function askedAbout(logic: Logic): readonly string[] {
  const compared = collect(logic, (operator) => operator !== 'filled' && operator !== 'empty');
  const answers = compared.map((name) => (name.startsWith('row.') ? name : name.split('.')[0]!));
  return [...new Set(answers)];
}

function collect(logic: Logic, enters: (operator: string) => boolean): readonly string[] {
  if (Array.isArray(logic)) return (logic as readonly Logic[]).flatMap((part) => collect(part, enters));
  if (!isRecord(logic as Json)) return [];
  return Object.entries(logic as { [operator: string]: Logic }).flatMap(([operator, operands]) => {
    if (operator === 'var') return [String(operands)];
    return enters(operator) ? operandsOf(operands).flatMap((operand) => collect(operand, enters)) : [];
  });
}
