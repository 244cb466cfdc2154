import type { Field as Definition } from '../../forms/form-definition.js';
import type { Json } from './answers.js';

/** What every field has, in the language of the console. */
export interface Described {
  key: string;
  /** What the form engine reads of it. */
  definition: Definition;
  label: string;
  help: string | null;
  placeholder: string | null;
  required: boolean;
  requiredWhen: Json | null;
  visibleWhen: Json | null;
}

export interface Option {
  value: string;
  label: string;
}

export interface Row {
  fields: readonly Field[];
}

/** What each kind is told beside that. */
export interface SettingsOf {
  text: { minLength: number | null; maxLength: number | null };
  long_text: { minLength: number | null; maxLength: number | null };
  formatted_text: { pattern: string; patternHelp: string; maxLength: number | null };
  integer: { unit: string | null };
  decimal: { scale: number; unit: string | null };
  money: object;
  yes_no: object;
  checkbox: object;
  sworn_declaration: { declaration: string };
  date: { earliest: string | null; latest: string | null };
  date_time: object;
  select: { options: readonly Option[]; other: boolean };
  multi_select: { options: readonly Option[] };
  linked_select: { parent: string; options: readonly (Option & { under: readonly string[] })[] };
  email: object;
  phone: object;
  cin: object;
  ice: object;
  rib: object;
  postal_address: object;
  commune: { provinces: readonly string[] | null };
  map_point: object;
  map_area: { maximumPoints: number };
  attachment: {
    types: readonly string[];
    maximumBytes: number;
    maximum: number;
    blankForm: { url: string; label: string } | null;
  };
  image: { maximumBytes: number };
  application_link: { procedures: readonly string[] | null };
  lookup: { list: string };
  formula: { unit: string | null };
  group: { minimum: number; maximum: number; rowLabel: string | null; fields: readonly Field[] };
  heading: object;
  explanation: { text: string };
}

export type FieldKind = keyof SettingsOf;
export type FieldOf<Kind extends FieldKind> = Described & { kind: Kind } & SettingsOf[Kind];
export type Field = { [Kind in FieldKind]: FieldOf<Kind> }[FieldKind];
