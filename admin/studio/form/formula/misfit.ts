import { logicFaults } from '../../../../forms/definition/check-logic.js';
import type { Field } from '../../../../forms/form-definition.js';
import type { Logic } from '../../../../forms/logic.js';
import type { Say, WordKey } from '../../../languages/words.js';
import type { OfferedField } from '../../core/offered-fields.js';

const wanted = new Set(['number', 'truth', 'day', 'ordered', 'answer', 'list', 'rows', 'column']);
const known = new Set(['operand_type', 'operand_count', 'not_comparable', 'unknown_option', 'too_deep']);

/** What is well written and yet counts nothing, in words: a text multiplied, an option that is not offered. */
export function misfit(
  logic: Logic,
  fields: readonly OfferedField[],
  worth: 'number' | 'truth',
  say: Say,
): string | undefined {
  const level = (isRow: boolean): ReadonlyMap<string, Field> =>
    new Map(
      fields.filter(({ name }) => name.startsWith('row.') === isRow).map(({ field }) => [field.key, field]),
    );
  const names = new Set(fields.map(({ name }) => name));
  const [fault] = logicFaults(logic, worth, { form: level(false), row: level(true), all: names });
  if (!fault) return undefined;
  const code = fault.code.replace('form.definition.', '');
  const params = Object.fromEntries(
    Object.entries(fault.params ?? {}).map(([name, value]) => [name, String(value)]),
  );
  if (code === 'operand_type' && wanted.has(params['wanted'] ?? ''))
    return say(`studioForm.formula.wanted.${params['wanted']}` as WordKey);
  return say(`studioForm.formula.fault.${known.has(code) ? code : 'other'}` as WordKey, params);
}
