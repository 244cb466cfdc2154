import { registerEnumType } from 'type-graphql';
import type { FieldKind } from '../../../forms/form-definition.js';
import { kinds } from '../../../forms/kinds/registry.js';

/** `LONG_TEXT` in the API stands for the kind `long_text`. */
export const FieldKindType = Object.fromEntries(
  Object.keys(kinds).map((kind) => [kind.toUpperCase(), kind]),
) as Readonly<Record<Uppercase<FieldKind>, FieldKind>>;

registerEnumType(FieldKindType, {
  name: 'FieldKind',
  description: 'The kinds of fields of a form.',
  valuesConfig: Object.fromEntries(
    Object.values(kinds).map((kind) => [kind.kind.toUpperCase(), { description: kind.description.en }]),
  ),
});
