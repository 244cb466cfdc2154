import { isKind } from '../../../forms/kinds/registry.js';
import type { Field } from '../../../forms/form-definition.js';

const name = 'jiha.copied-field';

/** A copied field, kept in the browser: it may be pasted into another draft, in another window. */
export function copyField(field: Field): void {
  try {
    localStorage.setItem(name, JSON.stringify(field));
  } catch {
    // A browser without room copies nothing.
  }
}

export function copiedField(): Field | null {
  try {
    const field = JSON.parse(localStorage.getItem(name) ?? 'null') as Field | null;
    return field && isKind(field.kind) ? field : null;
  } catch {
    return null;
  }
}
