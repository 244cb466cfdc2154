import type { Field, Json } from '../form-definition.js';
import { isRecord } from '../json.js';
import type { Fault, Shape } from '../kinds/kind.js';
import { kindOf } from '../kinds/registry.js';

/** Whether an answer counts as not given. */
export function isEmpty(shape: Shape, raw: Json | undefined): boolean {
  if (raw === undefined || raw === null) return true;
  switch (shape) {
    case 'words':
      return typeof raw === 'string' && raw.trim() === '';
    case 'tick':
      return raw === false;
    case 'list':
    case 'rows':
      return Array.isArray(raw) && raw.length === 0;
    case 'object':
      return isRecord(raw) && Object.keys(raw).length === 0;
    default:
      return false;
  }
}

type JsonType = 'string' | 'number' | 'boolean' | 'array' | 'object';

/** The JSON types that carry an answer of a shape. */
const jsonTypes: Record<Exclude<Shape, 'computed' | 'none'>, readonly JsonType[]> = {
  words: ['string'],
  choice: ['string'],
  number: ['number'],
  truth: ['boolean'],
  tick: ['boolean'],
  list: ['array'],
  object: ['object'],
  rows: ['array'],
};

const faultOfType: Record<JsonType, string> = {
  string: 'form.not_text',
  number: 'form.not_number',
  boolean: 'form.not_truth',
  array: 'form.not_list',
  object: 'form.not_object',
};

export function jsonTypesOf(field: Field): readonly JsonType[] {
  const { shape } = kindOf(field);
  if (shape === 'computed' || shape === 'none') return [];
  if (field.kind === 'select' && field.settings.other) return ['string', 'object'];
  return jsonTypes[shape];
}

/** The JSON type is right whether the field is shown or not; null is right for all. */
export function typeFault(field: Field, raw: Json): Fault | undefined {
  const types = jsonTypesOf(field);
  if (raw === null || types.some((type) => isOfType(type, raw))) return undefined;
  return { code: faultOfType[types[0] ?? 'object'] };
}

const isOfType = (type: JsonType, raw: Json): boolean => {
  if (type === 'array') return Array.isArray(raw);
  if (type === 'object') return isRecord(raw);
  return typeof raw === type && (type !== 'number' || Number.isFinite(raw));
};
