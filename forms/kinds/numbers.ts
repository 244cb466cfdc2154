import { Decimal } from 'decimal.js';
import { localize, type Language, type LocalizedText } from '../../api/core/localized-text.js';
import type { Json } from '../form-definition.js';
import { fault, kept, leastAboveMost, type Fault, type JsonSchema, type Reading } from './kind.js';
import { locales } from './locales.js';
import { digit, westernDigits } from './words.js';

/** Exact arithmetic for forms: forty significant digits, halves rounded up. A clone, so that no one else's settings matter. */
export const Exact = Decimal.clone({
  precision: 40,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 60,
});

export function formatNumber(exact: string, language: Language, decimals?: number): string {
  const digits = decimals ?? (exact.split('.')[1]?.length || 0);
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(exact as Intl.StringNumericLiteral);
}

/** A kept number in words, with its unit where it has one. */
export const withUnit = (value: Json, unit: LocalizedText | undefined, language: Language): string =>
  [formatNumber(String(value), language), localize(unit, language)].filter(Boolean).join(' ');

/** Thousands may be parted by blanks, decimals by a point, a comma or ٫; at most 15 digits before them. */
export const decimalPattern = (scale: number) =>
  `^\\s*-?(?:${digit}{1,15}|${digit}{1,3}(?:[ \\u00a0\\u202f]${digit}{3}){1,4})` +
  `${scale > 0 ? `(?:[.,٫]${digit}{1,${scale}})?` : ''}\\s*$`;

/** What `decimalPattern` let through, as an exact number. */
export const exactOf = (typed: string) =>
  new Exact(westernDigits(typed).replace(/\s/g, '').replace(/[,٫]/, '.'));

/** A number, or a text that writes one; null for all else. */
export function numberOf(value: unknown): Decimal | null {
  if (value instanceof Decimal) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? new Exact(value) : null;
  return typeof value === 'string' && /^-?\d{1,30}(\.\d{1,20})?$/.test(value) ? new Exact(value) : null;
}

export interface DecimalLimits {
  readonly minimum?: string | undefined;
  readonly maximum?: string | undefined;
  readonly scale: number;
}

export function readDecimal(raw: Json, limits: DecimalLimits, write: (number: Decimal) => string): Reading {
  if (typeof raw !== 'string') return fault('form.not_decimal_text');
  if (raw.length > 100 || !new RegExp(decimalPattern(limits.scale), 'u').test(raw))
    return fault('form.not_decimal', { scale: limits.scale });
  const number = exactOf(raw);
  if (limits.minimum !== undefined && number.lt(limits.minimum))
    return fault('form.below_minimum', { min: limits.minimum });
  if (limits.maximum !== undefined && number.gt(limits.maximum))
    return fault('form.above_maximum', { max: limits.maximum });
  return kept(write(number.isZero() ? new Exact(0) : number));
}

/** JSON Schema cannot order numbers written as strings: the limits need the vocabulary's `x-jiha-range`. */
export const decimalSchema = ({ minimum, maximum, scale }: DecimalLimits): JsonSchema => ({
  type: 'string',
  maxLength: 100,
  pattern: decimalPattern(scale),
  ...((minimum ?? maximum) !== undefined && {
    'x-jiha-range': { of: 'decimal', ...(minimum && { minimum }), ...(maximum && { maximum }) },
  }),
});

export const decimalLimit: JsonSchema = { type: 'string', pattern: '^-?[0-9]{1,15}(\\.[0-9]{1,6})?$' };

export const limitFaults = ({ minimum, maximum }: Omit<DecimalLimits, 'scale'>): readonly Fault[] =>
  minimum !== undefined && maximum !== undefined && new Exact(minimum).gt(maximum)
    ? leastAboveMost(minimum, maximum)
    : [];
