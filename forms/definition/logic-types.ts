import type { Field } from '../form-definition.js';
import type { Takes } from '../operators/operator.js';

/** What logic is worth: the type of an answer, of an operator's result or of a constant. */
export type LogicType = 'truth' | 'number' | 'day' | 'text' | 'list' | 'rows' | 'column' | 'object';

export function typeOfField(field: Field): LogicType {
  switch (field.kind) {
    case 'integer':
    case 'decimal':
    case 'money':
    case 'formula':
      return 'number';
    case 'yes_no':
    case 'checkbox':
    case 'sworn_declaration':
      return 'truth';
    case 'date':
    case 'date_time':
      return 'day';
    case 'multi_select':
    case 'attachment':
      return 'list';
    case 'group':
      return 'rows';
    case 'postal_address':
    case 'map_point':
    case 'map_area':
      return 'object';
    default:
      return 'text';
  }
}

const accepted: Record<Takes, readonly LogicType[]> = {
  truth: ['truth'],
  number: ['number'],
  ordered: ['number', 'day'],
  day: ['day'],
  any: ['truth', 'number', 'day', 'text'],
  answer: ['truth', 'number', 'day', 'text', 'list', 'rows', 'object'],
  choices: [],
  list: ['list'],
  rows: ['rows'],
  column: ['column'],
  digits: [],
};

export const accepts = (takes: Takes, type: LogicType) => accepted[takes].includes(type);

/** A constant can be read as each of these: '12' is a number and a text. */
export function typesOfConstant(value: string | number | boolean): readonly LogicType[] {
  if (typeof value === 'boolean') return ['truth'];
  if (typeof value === 'number') return ['number'];
  if (/^-?\d{1,15}(\.\d{1,10})?$/.test(value)) return ['number', 'text'];
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? ['day', 'text'] : ['text'];
}
