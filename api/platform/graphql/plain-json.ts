import { JihaError } from '../../core/errors.js';

/** Keys that mean more than themselves to JavaScript. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Refuses JSON from outside that could do harm further in: keys that reach a prototype, texts that PostgreSQL cannot
 * keep (NUL) or that would be changed on the way (half of a surrogate pair), nesting deeper than `limit`.
 */
export function refuseHarmfulJson(value: unknown, limit: number): void {
  refuse(value, limit, limit);
}

function refuse(value: unknown, left: number, limit: number): void {
  if (typeof value === 'string') return refuseBadText(value, 'graphql.json_bad_text');
  if (typeof value !== 'object' || value === null) return;
  if (left === 0) throw new JihaError('BAD_USER_INPUT', 'graphql.json_too_deep', { limit });
  if (Array.isArray(value)) {
    for (const item of value) refuse(item, left - 1, limit);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (forbidden.has(key)) throw new JihaError('BAD_USER_INPUT', 'graphql.json_forbidden_key', { key });
    refuseBadText(key, 'graphql.json_bad_text');
    refuse(item, left - 1, limit);
  }
}

export function refuseBadText(text: string, messageCode: string): void {
  if (text.includes('\0') || !text.isWellFormed()) throw new JihaError('BAD_USER_INPUT', messageCode);
}
