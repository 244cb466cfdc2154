import type { Definition } from '../core/definition.js';
import { withAt, type Path } from '../core/paths.js';
import { freshName, isFirstKey, keysOf, nameFrom, withoutFirstWords } from './keys.js';
import { firstLabel } from './new-field.js';
import { fieldAt, fieldsAt, listOf } from './places.js';
import { referencesTo } from './references.js';

/** While a new field's label is written: what its kind wrote gives way in the other language. */
export function withOwnWords(definition: Definition, path: Path): Definition {
  const field = fieldAt(definition, path);
  if (!field || !isFirstKey(field)) return definition;
  return withAt(definition, [...path, 'label'], withoutFirstWords(field.label, firstLabel(field.kind)));
}

/** The field named after its French label, once: as long as nothing refers to it and nobody named it otherwise. */
export function namedAfterLabel(definition: Definition, path: Path): Definition {
  const field = fieldAt(definition, path);
  if (!field || !isFirstKey(field)) return definition;
  const words = field.label.fr?.trim() ?? '';
  const wanted = nameFrom(words);
  if (wanted === '' || words === firstLabel(field.kind).fr) return definition;
  if (referencesTo(definition, path).length > 0) return definition;
  const others = fieldsAt(definition, listOf(path)).filter((other) => other !== field);
  return withAt(definition, [...path, 'key'], freshName(wanted, keysOf(others)));
}
