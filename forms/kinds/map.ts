import type { Json } from '../form-definition.js';
import type { JsonSchema } from './kind.js';

/** Morocco in degrees (WGS 84), generously: what lies outside was clicked by mistake or written latitude first. */
const longitude = { minimum: -17.5, maximum: -0.9 };
const latitude = { minimum: 20.5, maximum: 36.2 };

type Position = readonly [longitude: number, latitude: number];

export const isPosition = (value: Json): value is Position =>
  Array.isArray(value) && value.length === 2 && value.every((degrees) => typeof degrees === 'number');

export const liesInMorocco = ([east, north]: Position) =>
  east >= longitude.minimum &&
  east <= longitude.maximum &&
  north >= latitude.minimum &&
  north <= latitude.maximum;

/** About ten centimetres; more is noise of the screen. */
export const rounded = ([east, north]: Position): Position => [
  Number(east.toFixed(6)),
  Number(north.toFixed(6)),
];

export const positionSchema: JsonSchema = {
  type: 'array',
  minItems: 2,
  maxItems: 2,
  prefixItems: [
    { type: 'number', ...longitude },
    { type: 'number', ...latitude },
  ],
};
