import { localized } from '../core/localized.js';
import { optionsOf } from './condition-words.js';
import type { Operand } from './operands.js';

/** What a control for the value of a comparison is given. */
export interface ValueProps<Value> {
  label: string;
  operand: Operand;
  value: Value;
  onChange: (value: Value) => void;
}

type Choice = { value: string; label: string };

/** The options that a field offers itself; `other` is what one's own words are called. */
export function offeredIn(field: Operand['field'], other: string): readonly Choice[] {
  const own = optionsOf(field).map(({ value, label }) => ({ value, label: localized(label, value) }));
  return field?.kind === 'select' && field.settings.other ? [...own, { value: 'other', label: other }] : own;
}

/** A value that is no longer offered is shown all the same, so that it can be seen and replaced. */
export const withWritten = (options: readonly Choice[], ...written: readonly string[]): readonly Choice[] => [
  ...options,
  ...written
    .filter((value) => value !== '' && !options.some((option) => option.value === value))
    .map((value) => ({ value, label: value })),
];
