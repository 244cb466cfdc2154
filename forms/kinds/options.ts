import { localize, type Language } from '../../api/core/localized-text.js';
import type { Option } from '../field-settings.js';
import type { Fault, JsonSchema } from './kind.js';

export const optionSettings = (
  more: Record<string, JsonSchema> = {},
  required: string[] = [],
): JsonSchema => ({
  type: 'array',
  minItems: 1,
  maxItems: 500,
  items: {
    type: 'object',
    required: ['value', 'label', ...required],
    additionalProperties: false,
    properties: {
      value: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$' },
      label: { $ref: 'jiha:localized-text' },
      ...more,
    },
  },
});

export const oneOfOptions = (options: readonly Option[], language: Language): readonly JsonSchema[] =>
  options.map(({ value, label }) => ({ const: value, title: localize(label, language) }));

export const isOffered = (options: readonly Option[], value: unknown): boolean =>
  options.some((option) => option.value === value);

export const optionLabel = (options: readonly Option[], value: unknown, language: Language): string =>
  localize(options.find((option) => option.value === value)?.label, language) || String(value);

export function repeatedOptions(options: readonly Option[]): readonly Fault[] {
  const values = options.map(({ value }) => value);
  const repeated = new Set(values.filter((value, at) => values.indexOf(value) !== at));
  return [...repeated].map((value) => ({ code: 'form.definition.option_repeated', params: { value } }));
}
