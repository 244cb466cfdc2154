import type { Field, FieldOf, FormDefinition } from './form-definition.js';

/** The fields from one heading to the next; those before the first heading have none. */
export interface Section {
  readonly heading: FieldOf<'heading'> | null;
  readonly fields: readonly Field[];
}

/** The parts of a form in reading order; a form without fields has none. */
export function sectionsOf({ fields }: FormDefinition): readonly Section[] {
  const sections: { heading: Section['heading']; fields: Field[] }[] = [];
  for (const field of fields) {
    if (field.kind === 'heading') sections.push({ heading: field, fields: [] });
    else if (sections.length === 0) sections.push({ heading: null, fields: [field] });
    else sections.at(-1)!.fields.push(field);
  }
  return sections;
}
