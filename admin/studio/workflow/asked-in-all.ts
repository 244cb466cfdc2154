import type { FormDefinition } from '../../../forms/form-definition.js';
import type { Transition } from '../core/definition.js';
import { allFields, type OfferedField } from '../core/offered-fields.js';

/** All that a condition outside the form may speak of: what applicants are asked, then what officers are. */
export function askedInAll(
  form: FormDefinition,
  transitions: readonly Transition[],
  /** Index of a passage whose questions do not count. */
  without?: number,
): readonly OfferedField[] {
  const asked = [
    ...allFields(form),
    ...transitions
      .filter((_passage, index) => index !== without)
      .flatMap(({ demands }) => (demands?.fields ? allFields(demands.fields) : [])),
  ];
  // Two passages may ask the same question.
  return asked.filter(({ name }, index) => asked.findIndex((other) => other.name === name) === index);
}
