import type { Field, FieldKind } from '../../../forms/form-definition.js';
import type { JsonSchema } from '../../../forms/kinds/kind.js';
import { kindOf, kinds } from '../../../forms/kinds/registry.js';
import { firstSettings } from './new-field.js';

/** Kinds among which a field may be changed without losing what it asks. */
const alike: readonly (readonly FieldKind[])[] = [
  ['text', 'long_text', 'formatted_text', 'email', 'phone', 'cin', 'ice', 'rib'],
  ['integer', 'decimal', 'money'],
  ['select', 'multi_select', 'linked_select'],
  ['yes_no', 'checkbox', 'sworn_declaration'],
  ['date', 'date_time'],
  ['attachment', 'image'],
  ['map_point', 'map_area'],
  ['heading', 'explanation'],
];

/** What a field may become; headings do not fit into groups. */
export const kindsFor = (kind: FieldKind, inGroup: boolean): readonly FieldKind[] =>
  (alike.find((kindred) => kindred.includes(kind)) ?? [kind]).filter(
    (each) => each === kind || !inGroup || each !== 'heading',
  );

/** The same question in another kind: settings that it knows too are kept, what it cannot do without is added. */
export function changedKind(field: Field, kind: FieldKind, before: readonly Field[]): Field {
  const known = kinds[kind].settings['properties'] as Readonly<Record<string, JsonSchema>>;
  const kept = Object.entries(field.settings ?? {}).flatMap(([name, value]) => {
    const schema = known[name];
    const fitting = schema && fitted(schema, value);
    return fitting === undefined ? [] : [[name, fitting] as const];
  });
  const settings = { ...firstSettings(kind, before), ...Object.fromEntries(kept) };
  const { settings: _former, required, ...rest } = field;
  const asks = !['none', 'computed'].includes(kinds[kind].shape);
  return {
    ...rest,
    kind,
    ...(asks && required !== undefined && { required }),
    ...(Object.keys(settings).length > 0 && { settings: withLinks(settings, kind) }),
  } as Field;
}

/** Limits are written as numbers by one kind and as texts by another. */
function fitted({ type }: JsonSchema, value: unknown): unknown {
  if (type === 'integer' && typeof value === 'string')
    return Number.isInteger(Number(value)) ? Number(value) : undefined;
  if (type === 'string' && typeof value === 'number') return String(value);
  return value;
}

/** Options of a linked choice say under what they stand, those of others do not. */
function withLinks(settings: object, kind: FieldKind): object {
  if (!('options' in settings) || !Array.isArray(settings.options)) return settings;
  const options = (settings.options as readonly { under?: readonly string[] }[]).map(
    ({ under, ...option }) => (kind === 'linked_select' ? { ...option, under: under ?? [] } : option),
  );
  return { ...settings, options };
}

/** Whether the field awaits an answer that could be demanded. */
export const isAsked = (field: Field): boolean => !['none', 'computed'].includes(kindOf(field).shape);
