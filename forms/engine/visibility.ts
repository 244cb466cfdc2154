import type { Condition } from '../logic.js';
import type { Field } from '../form-definition.js';

/** What must hold for a field to be asked: its heading's condition, its own, and an option under a linked parent's answer. */
export function visibleWhen(
  field: Field,
  heading: Field | undefined,
  inGroup: boolean,
): readonly Condition[] {
  return [heading?.visible, field.visible, linkedWhen(field, inGroup)].filter(
    (condition) => condition !== undefined,
  );
}

/** A linked select is asked only when its parent's answer has options beneath it. */
function linkedWhen(field: Field, inGroup: boolean): Condition | undefined {
  if (field.kind !== 'linked_select') return undefined;
  const parents = [...new Set(field.settings.options.flatMap(({ under }) => under))];
  return { in: [{ var: inGroup ? `row.${field.settings.parent}` : field.settings.parent }, parents] };
}

/** Each field with the heading above it. */
export function withHeadings(
  fields: readonly Field[],
): readonly { field: Field; heading: Field | undefined }[] {
  let heading: Field | undefined;
  return fields.map((field) => {
    if (field.kind !== 'heading') return { field, heading };
    heading = field;
    return { field, heading: undefined };
  });
}
