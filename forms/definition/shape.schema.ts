import type { JsonSchema } from '../kinds/kind.js';
import { kinds } from '../kinds/registry.js';

const text: JsonSchema = { type: 'string', minLength: 1, maxLength: 10_000 };

/** A text in at least one language. Kinds refer to it from their settings. */
export const localizedText: JsonSchema = {
  $id: 'jiha:localized-text',
  type: 'object',
  properties: { ar: text, fr: text, zgh: text, en: text },
  additionalProperties: false,
  minProperties: 1,
};

const key: JsonSchema = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_]{0,59}$' };
/** Nobody computes with a rule's key: it may be written with hyphens. */
const ruleKey: JsonSchema = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_-]{0,59}$' };
const texts: JsonSchema = { $ref: 'jiha:localized-text' };
/** Logic is checked operator by operator: see check-logic.ts. */
const condition: JsonSchema = { type: 'object', minProperties: 1, maxProperties: 1 };

const rules: JsonSchema = {
  type: 'array',
  maxItems: 100,
  items: {
    type: 'object',
    properties: { key: ruleKey, holds: condition, message: texts, at: key },
    required: ['key', 'holds', 'message', 'at'],
    additionalProperties: false,
  },
};

/** What all fields have in common; settings are checked by the schema of the kind. */
export const fieldSchema: JsonSchema = {
  $id: 'jiha:field',
  type: 'object',
  properties: {
    kind: { enum: Object.keys(kinds) },
    key,
    label: texts,
    help: texts,
    placeholder: texts,
    required: { anyOf: [{ type: 'boolean' }, condition] },
    visible: condition,
    settings: { type: 'object' },
    fields: true,
    rules: true,
  },
  required: ['kind', 'key', 'label'],
  additionalProperties: false,
  if: { properties: { kind: { const: 'group' } } },
  then: { required: ['fields'], properties: { fields: { type: 'array', minItems: 1, maxItems: 50 }, rules } },
  else: { properties: { fields: false, rules: false } },
};

export const formSchema: JsonSchema = {
  $id: 'jiha:form',
  type: 'object',
  properties: { fields: { type: 'array', maxItems: 500 }, rules },
  required: ['fields'],
  additionalProperties: false,
};
