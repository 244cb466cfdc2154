import type { Json } from '../form-definition.js';
import { fault, kept, type JsonSchema, type Reading } from './kind.js';

/** Kinds whose whole rule is one regular expression on what was typed, and one way to write it cleanly. */
export interface CodedText {
  /** Accepts what people type, blanks around it too; shared by the check and the JSON Schema, so that they agree. */
  readonly pattern: string;
  readonly faultCode: string;
  clean(typed: string): string;
}

/** Nothing that people type as a code is longer; longer input is not even tried. */
const longest = 500;

export function readCoded(raw: Json, { pattern, faultCode, clean }: CodedText): Reading {
  if (typeof raw !== 'string') return fault('form.not_text');
  if (raw.length > longest || !new RegExp(pattern, 'u').test(raw)) return fault(faultCode);
  return kept(clean(raw));
}

export const codedSchema = ({ pattern }: CodedText): JsonSchema => ({
  type: 'string',
  pattern,
  maxLength: longest,
});
