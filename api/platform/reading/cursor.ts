import { JihaError } from '../../core/errors.js';

/** A value of a sort column, as it travels in a cursor. */
export type CursorValue = string | number | boolean | null;

/**
 * A cursor is the place of a row in one order of one list: the values that it is sorted by and its key. It is opaque to
 * callers; they may forge one, which gives them nothing: values travel as parameters, and rights are in the statement.
 */
export function writeCursor(order: string, values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([order, ...values])).toString('base64url');
}

/** Refuses what is no cursor, or one of another list or order. */
export function readCursor(text: string, order: string, length: number, argument: string): CursorValue[] {
  const parts = parsed(text);
  if (!Array.isArray(parts) || parts[0] !== order || parts.length !== length + 1) throw bad(argument);
  const values: unknown[] = parts.slice(1);
  if (!values.every(isCursorValue)) throw bad(argument);
  if (values.at(-1) === null) throw bad(argument);
  return values;
}

function parsed(text: string): unknown {
  if (text.length > 2000 || !/^[\w-]+$/.test(text)) return null;
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

const isCursorValue = (value: unknown): value is CursorValue =>
  value === null ||
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (typeof value === 'string' && !value.includes('\0'));

const bad = (argument: string) => new JihaError('BAD_USER_INPUT', 'reading.bad_cursor', { argument });
