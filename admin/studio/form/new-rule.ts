import type { Rule } from '../../../forms/form-definition.js';
import type { OfferedField } from '../core/offered-fields.js';
import { freshName } from './keys.js';

const rowPrefix = 'row.';

/** Where the message of a rule may stand: the fields of its own level, by their keys. */
export function placesFor(fields: readonly OfferedField[], inGroup: boolean): readonly OfferedField[] {
  return inGroup
    ? fields.filter(({ name }) => name.startsWith(rowPrefix)).map(({ field }) => ({ name: field.key, field }))
    : fields;
}

/** A rule to begin with: the last field is answered. */
export function newRule(fields: readonly OfferedField[], others: readonly Rule[]): Rule | null {
  const inGroup = fields.some(({ name }) => name.startsWith(rowPrefix));
  const own = inGroup ? fields.filter(({ name }) => name.startsWith(rowPrefix)) : fields;
  const last = own.at(-1);
  if (!last) return null;
  return {
    key: freshName('rule_1', new Set(others.map(({ key }) => key))),
    holds: { filled: [{ var: last.name }] },
    message: { fr: 'Vérifiez cette réponse.', ar: 'يرجى التحقق من هذا الجواب.' },
    at: last.field.key,
  };
}
