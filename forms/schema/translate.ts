import type { Field, FieldOf, FormDefinition, Json } from '../form-definition.js';
import { isRecord } from '../json.js';
import type { JsonSchema, Shape } from '../kinds/kind.js';
import { kindOf, settingsOf } from '../kinds/registry.js';
import type { Condition, Logic } from '../logic.js';
import { operandsOf } from '../operators/operator.js';
import { visibleWhen, withHeadings } from '../engine/visibility.js';

/** The object that conditions are asked of: the answers of the form, or one row of a group. */
export interface Level {
  readonly definition: FormDefinition;
  readonly group: FieldOf<'group'> | null;
  /** How "this field is visible" is written: a $ref into $defs, or the schema itself. */
  visible(field: Field, level: Level): JsonSchema;
}

export const fieldsOf = ({ definition, group }: Level): readonly Field[] => (group ?? definition).fields;

/** A level whose schemas stand on their own: visibilities are written out, not referred to. */
export const writtenOut = (definition: FormDefinition, group: FieldOf<'group'> | null): Level => ({
  definition,
  group,
  visible(field, level) {
    const schema = visibility(field, level);
    return schema === true ? {} : schema;
  },
});

/** What must hold for a field to be visible, as a schema of the object that holds it; true when nothing must. */
export function visibility(field: Field, level: Level): JsonSchema | true {
  const found = withHeadings(fieldsOf(level)).find((each) => each.field.key === field.key);
  const conditions = visibleWhen(field, found?.heading, level.group !== null);
  return conditions.length === 0 ? true : all(conditions.map((condition) => translate(condition, level)));
}

/**
 * A condition as a schema that accepts the object exactly when the condition holds. Plain JSON Schema where the condition
 * compares answers of the same level with constants; anything else is left to the vocabulary's `x-jiha-holds`.
 */
export function translate(condition: Condition, level: Level): JsonSchema {
  const [operator = '', given = null] = Object.entries(condition)[0] ?? [];
  const operands = operandsOf(given);
  const parts = () => operands.map((operand) => translate(operand as Condition, level));
  if (operator === 'and') return all(parts());
  if (operator === 'or') return { anyOf: parts() };
  if (operator === '!') return { not: all(parts()) };
  if (operator === '!=') return { not: translate({ '==': given }, level) };
  if (operator === 'empty') return { not: translate({ filled: given }, level) };
  if (operator === 'var') return translate({ '==': [condition, true] }, level);
  return plain(operator, operands, level) ?? { 'x-jiha-holds': condition };
}

function plain(operator: string, operands: readonly Logic[], level: Level): JsonSchema | undefined {
  const field = answerAt(operands[0] ?? null, level);
  if (!field) return undefined;
  const value = valueSchema(operator, field, operands[1] as Json);
  return value && all([visibleSchema(field, level), answeredWith(field.key, value)]);
}

const visibleSchema = (field: Field, level: Level) =>
  visibility(field, level) === true ? {} : level.visible(field, level);

/** What the answer itself must be. */
function valueSchema(operator: string, field: Field, constant: Json): JsonSchema | undefined {
  switch (operator) {
    case 'filled':
      return field.kind === 'formula' ? undefined : filled(kindOf(field).shape);
    case '==':
      return equals(field, constant);
    case 'in': {
      const each = (constant as readonly Json[]).map((choice) => equals(field, choice));
      return each.every((schema) => schema !== undefined) ? { anyOf: each } : undefined;
    }
    case 'contains':
      return field.kind === 'multi_select' ? { type: 'array', contains: { const: constant } } : undefined;
    default:
      return field.kind === 'integer' ? bound(operator, constant) : undefined;
  }
}

/** A constant, not another answer. */
const equals = (field: Field, constant: Json): JsonSchema | undefined =>
  constant === null || typeof constant === 'object'
    ? undefined
    : kindOf(field).equals?.(constant, settingsOf(field));

const boundKeywords: Readonly<Record<string, string>> = {
  '<': 'exclusiveMaximum',
  '<=': 'maximum',
  '>': 'exclusiveMinimum',
  '>=': 'minimum',
};

function bound(operator: string, constant: Json): JsonSchema | undefined {
  const keyword = boundKeywords[operator];
  const number = typeof constant === 'string' || typeof constant === 'number' ? Number(constant) : NaN;
  return keyword && Number.isFinite(number) ? { type: 'number', [keyword]: number } : undefined;
}

/** The field that `{ var }` names, when it stands on this level; only then can the object's own schema speak of it. */
function answerAt(logic: Logic, level: Level): Field | undefined {
  if (!isRecord(logic as Json) || !Object.hasOwn(logic as object, 'var')) return undefined;
  const name = String((logic as { var: Logic }).var);
  const prefix = level.group ? 'row.' : '';
  if (!name.startsWith(prefix)) return undefined;
  return fieldsOf(level).find(({ key }) => prefix + key === name);
}

const answeredWith = (key: string, value: JsonSchema): JsonSchema => ({
  type: 'object',
  required: [key],
  properties: { [key]: value },
});

/** An answer that is not empty. */
export function filled(shape: Shape): JsonSchema {
  switch (shape) {
    case 'words':
      return { type: 'string', pattern: '\\S' };
    case 'tick':
      return { const: true };
    case 'list':
    case 'rows':
      return { type: 'array', minItems: 1 };
    case 'object':
      return { type: 'object', minProperties: 1 };
    default:
      return { not: { type: 'null' } };
  }
}

export function all(schemas: readonly JsonSchema[]): JsonSchema {
  const told = schemas.filter((schema) => Object.keys(schema).length > 0);
  return told.length === 1 ? told[0]! : told.length === 0 ? {} : { allOf: told };
}
