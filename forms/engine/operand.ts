import type { Field, Json } from '../form-definition.js';
import { isRecord } from '../json.js';
import type { Fault, Operand } from '../kinds/kind.js';
import { kindOf, settingsOf } from '../kinds/registry.js';
import type { LogicScope } from '../operators/operator.js';

/** What conditions see of a kept answer. */
export function operandOf(field: Field, value: Json): Operand {
  const kind = kindOf(field);
  return kind.operand ? kind.operand(value, settingsOf(field)) : plainOperand(value);
}

/** Answers of kinds that say nothing else: strings and truths as they are, unticked boxes as nothing. */
function plainOperand(value: Json): Operand {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return (value as readonly Json[]).filter((item) => typeof item === 'string');
  return isRecord(value) ? '' : null;
}

/** An option of a linked select stands under the parent's answer. */
export function linkFaults(field: Field, value: Json, scope: LogicScope): readonly Fault[] {
  if (field.kind !== 'linked_select') return [];
  const level = scope.row ?? scope.form;
  const parent = level.row.get(field.settings.parent);
  const offered = field.settings.options.some(
    (option) => option.value === value && option.under.some((under) => under === parent),
  );
  return offered ? [] : [{ code: 'form.unknown_option' }];
}
