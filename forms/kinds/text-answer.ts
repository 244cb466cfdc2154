import type { TextSettings } from '../field-settings.js';
import type { Json } from '../form-definition.js';
import { fault, kept, leastAboveMost, type Fault, type JsonSchema, type Reading } from './kind.js';
import { lengthOf, trimmedPattern } from './words.js';

/** What text and long_text share: a trimmed string within lengths, of allowed characters. */
export interface TextLimits {
  readonly least: number;
  readonly most: number;
  readonly character: string;
}

export const limitsOf = (settings: TextSettings, most: number, character: string): TextLimits => ({
  least: settings.minLength ?? 1,
  most: settings.maxLength ?? most,
  character,
});

export function readText(raw: Json, { least, most, character }: TextLimits): Reading {
  if (typeof raw !== 'string') return fault('form.not_text');
  const text = raw.trim();
  const length = lengthOf(text);
  if (length > most) return fault('form.too_long', { max: most, length });
  if (length < least) return fault('form.too_short', { min: least, length });
  if (!new RegExp(`^${character}*$`, 'u').test(text)) return fault('form.bad_characters');
  return kept(text);
}

export const textSchema = ({ least, most, character }: TextLimits): JsonSchema => ({
  type: 'string',
  pattern: trimmedPattern(least, most, character),
});

export const textSettings = (most: number): Record<string, JsonSchema> => ({
  minLength: { type: 'integer', minimum: 1, maximum: most },
  maxLength: { type: 'integer', minimum: 1, maximum: most },
});

/** Equality with a constant, blanks around the answer aside. */
export const equalsText = (constant: Json): JsonSchema | undefined =>
  typeof constant === 'string' && constant.trim() === constant && constant !== ''
    ? { type: 'string', pattern: `^\\s*${escaped(constant)}\\s*$` }
    : undefined;

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

export function textFaults({ minLength, maxLength }: TextSettings): readonly Fault[] {
  return minLength !== undefined && maxLength !== undefined && minLength > maxLength
    ? leastAboveMost(minLength, maxLength)
    : [];
}
