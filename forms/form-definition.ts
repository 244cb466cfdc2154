import type { LocalizedText } from '../api/core/localized-text.js';
import type { SettingsOf } from './field-settings.js';
import type { Condition } from './logic.js';

/**
 * A form as staff made it: plain JSON, kept in a jsonb column and in readable files.
 * Fields stand in reading order; a `heading` opens a section that runs to the next heading, and hides it whole when it is hidden.
 */
export interface FormDefinition {
  readonly fields: readonly Field[];
  /** What must hold between fields of the form. */
  readonly rules?: readonly Rule[];
}

/**
 * Something that must hold between answers. It is asked only when every field that it speaks of is visible and answered
 * (fields inside `filled` and `empty` may be empty: they ask about that).
 */
export interface Rule {
  readonly key: string;
  readonly holds: Condition;
  /** What the person reads when it does not hold. */
  readonly message: LocalizedText;
  /** Key of the field where the message is shown. */
  readonly at: string;
}

export type FieldKind = keyof SettingsOf;

interface Asked<Kind extends FieldKind> {
  readonly kind: Kind;
  /** Letters, digits and _, beginning with a letter, at most 60; unique in the form, or in its group. */
  readonly key: string;
  readonly label: LocalizedText;
  readonly help?: LocalizedText;
  readonly placeholder?: LocalizedText;
  /** Must be answered: always, or when the condition holds. Conditions speak of earlier fields only. */
  readonly required?: boolean | Condition;
  /** Shown and asked only when it holds; absent: always. What is hidden is kept in a draft and left out when submitted. */
  readonly visible?: Condition;
}

/** Settings must be written where the kind cannot do without: a select needs its options. */
type Settings<Kind extends FieldKind> =
  Record<never, never> extends SettingsOf[Kind]
    ? { readonly settings?: SettingsOf[Kind] }
    : { readonly settings: SettingsOf[Kind] };

type FieldOfKind<Kind extends FieldKind> = Asked<Kind> & Settings<Kind>;

interface Rows {
  /** The fields of each row; no groups nor headings among them. */
  readonly fields: readonly Field[];
  /** What must hold in each row. */
  readonly rules?: readonly Rule[];
}

/** A field of one kind: `FieldOf<'money'>`. */
export type FieldOf<Kind extends FieldKind> = Kind extends 'group'
  ? FieldOfKind<'group'> & Rows
  : FieldOfKind<Kind>;

/** Any field: `field.kind === 'group'` tells the compiler that it has `fields`. */
export type Field = { [Kind in FieldKind]: FieldOf<Kind> }[FieldKind];

/** A value that came as JSON, not yet trusted. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Answers by field key. A group's answer is a list of rows, each with answers by field key. */
export type Answers = { readonly [key: string]: Json };
