import type { Decimal } from 'decimal.js';
import type { Language } from '../../api/core/localized-text.js';
import type { Message, Problem } from '../../api/core/problem.js';
import type { Facts } from '../facts.js';
import type { FieldKind, Json } from '../form-definition.js';
import type { SettingsOf } from '../field-settings.js';

/** A JSON Schema 2020-12. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * The JSON that carries an answer, which also says when a field counts as not answered:
 * `words` a string (empty when blank); `choice` one of a few strings; `number`; `truth`; `tick` a box (unticked is empty);
 * `list` (empty when it has no items); `object` (empty when it has no members); `rows` of a repeatable group;
 * `computed` by the form, whatever the caller sends is ignored; `none` asks nothing.
 * null and a missing key are empty for all.
 */
export type Shape =
  | 'words'
  | 'choice'
  | 'number'
  | 'truth'
  | 'tick'
  | 'list'
  | 'object'
  | 'rows'
  | 'computed'
  | 'none';

/** Where a builder's palette shows the kind. */
export type Family =
  | 'text'
  | 'number'
  | 'choice'
  | 'time'
  | 'identity'
  | 'place'
  | 'file'
  | 'reference'
  | 'structure';

/** What conditions and formulas see of an answer; null: not answered. */
export type Operand = Decimal | string | boolean | null | readonly Operand[] | Row;
export interface Row {
  readonly row: ReadonlyMap<string, Operand>;
}

export interface ReadContext {
  readonly facts: Facts;
  /** The legal day in Africa/Casablanca, YYYY-MM-DD. */
  readonly today: string;
  /** For texts of the form that a message quotes. */
  readonly language: Language;
}

export interface DisplayContext {
  readonly facts: Facts;
  readonly language: Language;
}

/** What is wrong with one answer; `path` leads from the field inward. */
export type Fault = Pick<Problem, 'code' | 'params'> & { readonly path?: Problem['path'] };

/** An answer as it will be kept, or everything that is wrong with it. */
export type Reading = { readonly value: Json } | { readonly faults: readonly [Fault, ...Fault[]] };

/** Where a kind says what it must look up. */
export interface FactCollector {
  commune(code: string): void;
  file(id: string): void;
  application(id: string): void;
  listItem(list: string, code: string): void;
}

/** One kind of field: everything that the house knows about it. Methods get answers that are not empty. */
export interface Kind<Name extends FieldKind = FieldKind> {
  readonly kind: Name;
  readonly shape: Shape;
  readonly family: Family;
  /**
   * The answer is one of options written in the form. The JSON Schema lists them where renderers look for them, shown or
   * hidden; so such answers are checked even when hidden.
   */
  readonly listed?: true;
  /** How a builder's palette calls it. */
  readonly name: Message;
  readonly description: Message;
  /** Every setting that the kind knows, as JSON Schema of an object; `title` names it for whoever designs forms. */
  readonly settings: JsonSchema;
  /** What the settings' schema cannot say: options unique, least not above most. Codes of messages.ts. */
  checkSettings?(settings: SettingsOf[Name]): readonly Fault[];
  /** JSON from outside → the answer as it is kept. Reading what was read changes nothing. */
  read(raw: Json, settings: SettingsOf[Name], context: ReadContext): Reading;
  /** Accepts exactly the answers that `read` accepts. */
  schema(settings: SettingsOf[Name], context: SchemaContext): JsonSchema;
  /** Hints for rendering, e.g. { multi: true }: options of a JSON Forms control. */
  ui?(settings: SettingsOf[Name], language: Language): JsonSchema;
  /** A kept answer in people's words. */
  display(value: Json, settings: SettingsOf[Name], context: DisplayContext): string;
  needs?(raw: Json, settings: SettingsOf[Name], needed: FactCollector): void;
  /** What conditions and formulas see; the kept answer itself when absent. */
  operand?(value: Json, settings: SettingsOf[Name]): Operand;
  /** Plain JSON Schema of the answers that equal a constant of a condition; absent: the vocabulary decides. */
  equals?(constant: Json, settings: SettingsOf[Name]): JsonSchema | undefined;
}

export interface SchemaContext {
  readonly language: Language;
  readonly today: string;
}

export const fault = (code: string, params?: Fault['params'], path?: Fault['path']): Reading => ({
  faults: [{ code, ...(params && { params }), ...(path && { path }) }],
});

export const kept = (value: Json): Reading => ({ value });

/** Two limits of a setting that leave room for nothing. */
export const leastAboveMost = (least: number | string, most: number | string): readonly Fault[] => [
  { code: 'form.definition.least_above_most', params: { least, most } },
];

/** For the settings schema of a kind: an object that knows these settings and no other. */
export const settingsSchema = (
  properties: Record<string, JsonSchema>,
  required: readonly string[] = [],
): JsonSchema => ({ type: 'object', properties, required, additionalProperties: false });

export const noSettings = settingsSchema({});
