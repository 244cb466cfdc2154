import type { RuleType } from 'react-querybuilder';
import type { Condition } from '../../../forms/logic.js';
import { kindOf } from '../../../forms/kinds/registry.js';
import { takesList, takesNothing, toCondition, type Constant } from './condition-query.js';
import { optionsOf } from './condition-words.js';
import type { Operand } from './operands.js';

const orders = ['<', '<=', '>', '>='];
const presence = ['filled', 'empty'];

/** The comparisons that make sense for one side. Only answers can be missing, sums and counts cannot. */
export function comparisonsFor({ type, field }: Operand): readonly string[] {
  const asked = field && kindOf(field).shape !== 'computed' ? presence : [];
  switch (type) {
    case 'number':
    case 'day':
      return [...orders, '==', '!=', ...asked];
    case 'truth':
      return ['==', '!=', ...asked];
    case 'list':
      return [...(optionsOf(field).length > 0 ? ['contains'] : []), ...asked];
    case 'rows':
    case 'object':
      return asked;
    default:
      return ['==', '!=', ...(optionsOf(field).length > 0 ? ['in'] : []), ...asked];
  }
}

/** The other sides that one may be compared with. */
export const comparableWith = (operand: Operand, operands: readonly Operand[]): readonly Operand[] =>
  operands.filter(({ name, type }) => type === operand.type && name !== operand.name && type !== 'list');

const compares = new Set([...orders, '==', '!=']);

/** Numbers and days may be compared with each other; of texts and choices nobody needs it. */
export const canCompareFields = (operand: Operand, operator: string, operands: readonly Operand[]): boolean =>
  compares.has(operator) &&
  (operand.type === 'number' || operand.type === 'day') &&
  comparableWith(operand, operands).length > 0;

/** A beginning that is already a whole sentence. */
export function firstValue(
  { operator, valueSource }: Pick<RuleType, 'operator' | 'valueSource'>,
  operand: Operand,
  operands: readonly Operand[],
): Constant | readonly Constant[] {
  if (takesNothing(operator)) return '';
  if (valueSource === 'field') return comparableWith(operand, operands)[0]?.name ?? '';
  if (operand.type === 'truth') return true;
  const [option] = optionsOf(operand.field);
  if (takesList(operator)) return option ? [option.value] : [];
  return option?.value ?? '';
}

/** A condition to begin with: about the nearest choice or yes-or-no before, else whether the nearest field is answered. */
export function firstCondition(operands: readonly Operand[]): Condition | undefined {
  const answers = operands.filter(({ field }) => field !== undefined);
  const operand =
    answers.findLast(({ type, field }) => type === 'truth' || optionsOf(field).length > 0) ?? answers.at(-1);
  if (!operand) return undefined;
  const [first] = comparisonsFor(operand);
  const isChoice = operand.type === 'truth' || optionsOf(operand.field).length > 0;
  const operator = isChoice ? first! : 'filled';
  return toCondition({
    field: operand.name,
    operator,
    value: firstValue({ operator }, operand, operands),
  });
}
