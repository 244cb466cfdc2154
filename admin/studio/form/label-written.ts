import type { Definition } from '../core/definition.js';
import { withAt, type Path } from '../core/paths.js';
import { namedAfterLabel, withoutFirstWords } from './keys.js';
import { firstLabel } from './new-field.js';
import { fieldAt } from './places.js';

/** Once a label has been written: the field is named after it, and what the kind itself wrote gives way. */
export function withLabelWritten(definition: Definition, path: Path): Definition {
  const field = fieldAt(definition, path);
  if (!field) return definition;
  const first = firstLabel(field.kind);
  const named = namedAfterLabel(definition, path, first.fr!);
  const label = withoutFirstWords(field.label, first);
  return label === field.label ? named : withAt(named, [...path, 'label'], label);
}
