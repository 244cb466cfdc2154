import { localize } from '../../api/core/localized-text.js';
import { jsonTypesOf } from '../engine/shapes.js';
import type { Field } from '../form-definition.js';
import type { JsonSchema, SchemaContext } from '../kinds/kind.js';
import { kindOf, settingsOf } from '../kinds/registry.js';

/** Title and help of a field in one language, and its kind for renderers that know it. */
export const annotations = (field: Field, { language }: SchemaContext): JsonSchema => ({
  title: localize(field.label, language),
  ...(field.help && { description: localize(field.help, language) }),
  'x-jiha-kind': field.kind,
});

/** What a field accepts when it must be answered. */
export function required(field: Field, context: SchemaContext): JsonSchema {
  const { shape } = kindOf(field);
  const schema = kindOf(field).schema(settingsOf(field), context);
  if (shape === 'tick') return { ...schema, const: true };
  if (shape === 'rows') return { ...schema, minItems: Math.max(1, Number(schema['minItems'])) };
  return schema;
}

/** What a field accepts when it may also be left empty. */
export function optional(field: Field, context: SchemaContext): JsonSchema {
  const kind = kindOf(field);
  const { type, minItems, required: members, ...rest } = kind.schema(settingsOf(field), context);
  switch (kind.shape) {
    case 'words':
      return {
        type: ['string', 'null'],
        if: { type: 'string', pattern: '\\S' },
        then: { type, ...rest },
      };
    case 'list':
    case 'rows':
      return {
        ...rest,
        type: ['array', 'null'],
        ...(Number(minItems) > 1 && { if: { type: 'array', minItems: 1 }, then: { minItems } }),
      };
    case 'object':
      return {
        ...rest,
        type: ['object', 'null'],
        if: { type: 'object', minProperties: 1 },
        then: { required: members },
      };
    case 'computed':
      return rest;
    default:
      return type === undefined ? orNull(rest) : listedOrNull({ ...rest, type: [type, 'null'] });
  }
}

/** What holds of an answer whether its field is shown or hidden: its JSON type, and the options written in the form. */
export function whenHidden(field: Field, context: SchemaContext): JsonSchema {
  if (kindOf(field).listed) return optional(field, context);
  const types = jsonTypesOf(field);
  return types.length === 0 ? {} : { type: [...types, 'null'] };
}

/** A list of constants takes null as one more. */
const listedOrNull = (schema: JsonSchema): JsonSchema =>
  Array.isArray(schema['oneOf']) ? orNull(schema) : schema;

const orNull = (schema: JsonSchema): JsonSchema => ({
  ...schema,
  oneOf: [...(schema['oneOf'] as readonly JsonSchema[]), { const: null, title: '' }],
});
