import type { Field, FieldKind } from '../../../forms/form-definition.js';
import type { Definition } from '../core/definition.js';
import { insertedAt, removedAt, type Path } from '../core/paths.js';
import { freshName, keysOf } from './keys.js';
import { newField } from './new-field.js';
import {
  fieldAt,
  fieldsAt,
  fitsInGroup,
  formFields,
  groupPath,
  indexOf,
  isInGroup,
  listOf,
} from './places.js';

/** A change of the definition with the place at which one goes on working. */
export interface Done {
  readonly definition: Definition;
  readonly path: Path;
}

/** Behind the selected field, in its group when the kind may stand there; at the end when none is selected. */
function placeAfter(definition: Definition, selected: Path | null, kind: FieldKind): Path {
  if (!selected) return [...formFields, fieldsAt(definition, formFields).length];
  const field = fieldAt(definition, selected);
  if (field?.kind === 'group' && field.fields.length === 0 && fitsInGroup({ kind }))
    return [...selected, 'fields', 0];
  const beside = isInGroup(selected) && !fitsInGroup({ kind }) ? groupPath(selected) : selected;
  return [...listOf(beside), indexOf(beside) + 1];
}

export function addField(definition: Definition, selected: Path | null, kind: FieldKind): Done {
  const path = placeAfter(definition, selected, kind);
  const beside = fieldsAt(definition, listOf(path));
  const field = newField(kind, beside.slice(0, indexOf(path)));
  return inserted(definition, path, field);
}

/** A copy behind the selected field. What refers to the copied one goes on referring to it. */
export function pasteField(definition: Definition, selected: Path | null, field: Field): Done {
  return inserted(definition, placeAfter(definition, selected, field.kind), field);
}

/** At its place, under a name that nobody else has in the list. */
function inserted(definition: Definition, path: Path, field: Field): Done {
  const list = listOf(path);
  const key = freshName(field.key, keysOf(fieldsAt(definition, list)));
  return { definition: insertedAt(definition, list, indexOf(path), { ...field, key }), path };
}

export const removeField = (definition: Definition, path: Path): Definition =>
  removedAt(definition, listOf(path), indexOf(path));

/**
 * The field at `from` stands where the one at `to` stood; `to` speaks of the form as it was. Null: it cannot stand there,
 * for groups and headings do not fit into groups.
 */
export function moveField(definition: Definition, from: Path, to: Path): Done | null {
  const field = fieldAt(definition, from);
  if (!field || (isInGroup(to) && !fitsInGroup(field))) return null;
  const [source, target] = [listOf(from), listOf(to)];
  const without = removeField(definition, from);
  if (source.join() === target.join())
    return { definition: insertedAt(without, target, indexOf(to), field), path: to };
  // Taken out of the form, what follows stands one nearer to the beginning.
  const shifts = !isInGroup(from) && Number(to[2]) > indexOf(from);
  const place = shifts ? to.with(2, Number(to[2]) - 1) : to;
  return inserted(without, place, field);
}

/** One up or down among its neighbours; null: there is no further. */
export function stepField(definition: Definition, path: Path, step: 1 | -1): Done | null {
  const index = indexOf(path) + step;
  if (index < 0 || index >= fieldsAt(definition, listOf(path)).length) return null;
  return moveField(definition, path, [...listOf(path), index]);
}

/** The group before a field, into which it may be put. */
export function groupBefore(definition: Definition, path: Path): Path | null {
  const field = fieldAt(definition, path);
  if (!field || isInGroup(path) || indexOf(path) === 0 || !fitsInGroup(field)) return null;
  const before = path.with(-1, indexOf(path) - 1);
  return fieldAt(definition, before)?.kind === 'group' ? before : null;
}

export function intoGroup(definition: Definition, path: Path, group: Path): Done | null {
  const inner = [...group, 'fields'];
  return moveField(definition, path, [...inner, fieldsAt(definition, inner).length]);
}

/** Behind its group. */
export const outOfGroup = (definition: Definition, path: Path): Done | null =>
  moveField(definition, path, [...formFields, indexOf(groupPath(path)) + 1]);
