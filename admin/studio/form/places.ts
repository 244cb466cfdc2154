import type { Field, FieldOf } from '../../../forms/form-definition.js';
import type { Definition } from '../core/definition.js';
import { at, type Path } from '../core/paths.js';

export const formFields: Path = ['form', 'fields'];

/** The field that a place lies in: ['form', 'fields', 3, 'settings', 'options', 0] → ['form', 'fields', 3]. */
export function fieldPathIn(path: Path | null): Path | null {
  if (!path || path[0] !== 'form' || path[1] !== 'fields' || path[2] === undefined) return null;
  const inner = path[3] === 'fields' && path[4] !== undefined;
  return numbered(path.slice(0, inner ? 5 : 3));
}

/** The rule of the form or of a group that a place lies in. */
export function rulePathIn(path: Path | null): Path | null {
  if (!path || path[0] !== 'form') return null;
  if (path[1] === 'rules' && path[2] !== undefined) return numbered(path.slice(0, 3));
  return path[1] === 'fields' && path[3] === 'rules' && path[4] !== undefined
    ? numbered(path.slice(0, 5))
    : null;
}

/** Checks come with all their steps as texts; places in lists are numbers. */
const numbered = (path: Path): Path => path.map((step) => (/^\d+$/.test(String(step)) ? Number(step) : step));

export const listOf = (path: Path): Path => path.slice(0, -1);
export const indexOf = (path: Path): number => Number(path.at(-1));
export const isInGroup = (path: Path): boolean => path.length > 3;
export const groupPath = (path: Path): Path => path.slice(0, 3);

export const fieldAt = (definition: Definition, path: Path): Field | undefined =>
  at(definition, path) as Field | undefined;
const none: readonly Field[] = [];
export const fieldsAt = (definition: Definition, list: Path): readonly Field[] =>
  (at(definition, list) as readonly Field[] | undefined) ?? none;

/** Groups and headings stand in the form itself only. */
export const fitsInGroup = (field: Pick<Field, 'kind'>): boolean =>
  field.kind !== 'group' && field.kind !== 'heading';

type Choice = FieldOf<'select'> | FieldOf<'linked_select'>;

/** The choices on which a linked choice at the path may depend: those before it in its list. */
export const choicesBefore = (definition: Definition, path: Path): readonly Choice[] =>
  fieldsAt(definition, listOf(path))
    .slice(0, indexOf(path))
    .filter((field) => field.kind === 'select' || field.kind === 'linked_select');
