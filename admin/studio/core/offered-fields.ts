import type { Field, FormDefinition } from '../../../forms/form-definition.js';
import { kindOf } from '../../../forms/kinds/registry.js';
import type { Path } from './paths.js';

/** A field that a condition or a formula may speak of, by the name that logic knows it by: 'zone', in a row 'row.age'. */
export interface OfferedField {
  readonly name: string;
  readonly field: Field;
}

const asks = (field: Field) => kindOf(field).shape !== 'none';

const offered = (fields: readonly Field[], prefix = ''): readonly OfferedField[] =>
  fields.filter(asks).map((field) => ({ name: `${prefix}${field.key}`, field }));

/** All that is asked in a form: what a rule of the form or a transition may speak of. */
export const allFields = (form: FormDefinition): readonly OfferedField[] => offered(form.fields);

/**
 * What may be spoken of at a place of the form, given as in the definition: ['form', 'fields', 3], in a group
 * ['form', 'fields', 3, 'fields', 0], for its rules ['form', 'fields', 3, 'rules', 0], for the form's ['form', 'rules', 0].
 */
export function fieldsBefore(form: FormDefinition, path: Path): readonly OfferedField[] {
  const [, list, index, inner, innerIndex] = path;
  if (list !== 'fields') return allFields(form);
  const earlier = offered(form.fields.slice(0, Number(index)));
  const group = form.fields[Number(index)];
  if (group?.kind !== 'group' || (inner !== 'fields' && inner !== 'rules')) return earlier;
  const row = inner === 'rules' ? group.fields : group.fields.slice(0, Number(innerIndex));
  return [...earlier, ...offered(row, 'row.')];
}
