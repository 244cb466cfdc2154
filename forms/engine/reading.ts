import type { Language } from '../../api/core/localized-text.js';
import { localize } from '../../api/core/localized-text.js';
import type { Problem } from '../../api/core/problem.js';
import type { Facts } from '../facts.js';
import type { Field, Json } from '../form-definition.js';
import type { Fault } from '../kinds/kind.js';
import type { LogicScope } from '../operators/operator.js';

export interface ReadOptions {
  readonly mode: 'draft' | 'submit';
  /** null: nothing can be looked up, and answers that point at something are taken at their word. */
  readonly facts: Facts | null;
  /** The legal day in Africa/Casablanca, YYYY-MM-DD. */
  readonly today: string;
  /** For labels and messages that problems quote; French when absent. */
  readonly language?: Language;
  /** The answers were checked before and are canonical: only visibility and formulas are worked out again. */
  readonly trusted?: boolean;
}

export interface FormReading {
  readonly answers: { readonly [key: string]: Json };
  /** In a draft: what cannot be kept. When submitting: everything that is wrong. */
  readonly problems: readonly Problem[];
  /** In a draft: what must still be mended before it can be submitted. */
  readonly hints: readonly Problem[];
  /** Where the fields stand that are shown: 'status', in a group 'members.2.cin'. */
  readonly shown: ReadonlySet<string>;
  /** Where the shown fields stand that must be answered. */
  readonly required: ReadonlySet<string>;
  /** What conditions see; the vocabulary of the JSON Schema asks it too. */
  readonly scope: LogicScope;
}

/** A place in the answers, whose paths begin with 'answers'. */
export const placeOf = (path: Problem['path']): string => path.slice(1).join('.');

/** A fault of a field as the caller gets it: its place, and its label for messages. */
export const problemOf = (
  field: Field,
  path: Problem['path'],
  found: Fault,
  language: Language,
): Problem => ({
  path: [...path, ...(found.path ?? [])],
  code: found.code,
  params: { label: localize(field.label, language), ...found.params },
});
