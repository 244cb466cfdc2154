import type { Json } from '../form-definition.js';
import { isRecord } from '../json.js';
import type { Fault } from '../kinds/kind.js';

interface Limits {
  readonly depth: number;
  readonly nodes: number;
  readonly characters: number;
  readonly keyCharacters: number;
}

const answerLimits: Limits = { depth: 8, nodes: 10_000, characters: 20_000, keyCharacters: 100 };
/** A definition of some hundred fields with their texts, options and logic. */
export const definitionLimits: Limits = {
  depth: 30,
  nodes: 200_000,
  characters: 20_000,
  keyCharacters: 100,
};

/** Names that lead to a prototype. */
export const isPrototypeName = (key: string) => key in Object.prototype || key === 'prototype';

const unstorable = /[\u0000\p{Cs}]/u;

/**
 * Why a value must not even be kept in a draft: PostgreSQL has no NUL and no half surrogate pairs, prototype names are
 * nobody's answer, and depth and size are bounded. Walks without recursion, so that depth itself cannot hurt.
 */
export function unsafe(value: Json, limits = answerLimits): Fault | undefined {
  const open: { value: Json; depth: number }[] = [{ value, depth: 0 }];
  for (let seen = 0; open.length > 0; seen += 1) {
    const { value: current, depth } = open.pop()!;
    if (seen > limits.nodes || depth > limits.depth) return { code: 'form.too_deep' };
    const found = scalarFault(current, limits);
    if (found) return found;
    if (Array.isArray(current)) {
      if (current.length > limits.nodes) return { code: 'form.too_deep' };
      for (const item of current as readonly Json[]) open.push({ value: item, depth: depth + 1 });
    } else if (isRecord(current)) {
      const keys = Object.keys(current);
      if (keys.length > limits.nodes) return { code: 'form.too_deep' };
      for (const key of keys) {
        if (isPrototypeName(key) || unstorable.test(key) || key.length > limits.keyCharacters)
          return { code: 'form.bad_characters' };
        open.push({ value: current[key] ?? null, depth: depth + 1 });
      }
    }
  }
  return undefined;
}

function scalarFault(value: Json, limits: Limits): Fault | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) return { code: 'form.not_number' };
  if (typeof value !== 'string') return undefined;
  if (value.length > limits.characters) return { code: 'form.too_long', params: { max: limits.characters } };
  return unstorable.test(value) ? { code: 'form.bad_characters' } : undefined;
}
