import { localize, type Language } from '../../api/core/localized-text.js';
import type { Field, FieldOf, FormDefinition } from '../form-definition.js';
import { sectionsOf } from '../sections.js';
import type { JsonSchema } from '../kinds/kind.js';
import { kindOf, settingsOf } from '../kinds/registry.js';
import { visibility, writtenOut, type Level } from './translate.js';

/**
 * How to lay a form out, as a JSON Forms UI schema: a VerticalLayout of one Group a section, a Control a field, with
 * SHOW rules. It goes with toJsonSchema(). `options.kind` names the kind for renderers of our own, `options.format` is what
 * JSON Forms knows. A rule that plain JSON Schema cannot say is left out: the field is then always shown, and what is typed
 * into it while it is hidden is left out when submitted.
 */
export function toUiSchema(definition: FormDefinition, language: Language): JsonSchema {
  // JSON Forms asks a rule's schema on its own, so that it cannot refer to $defs.
  const level = writtenOut(definition, null);
  const sections = sectionsOf(definition).map(({ heading, fields }) => {
    const elements = fields.map((field) => control(field, level, language));
    if (!heading) return { type: 'VerticalLayout', elements };
    return { type: 'Group', label: localize(heading.label, language), elements, ...showRule(heading, level) };
  });
  return { type: 'VerticalLayout', elements: sections };
}

function control(field: Field, level: Level, language: Language): JsonSchema {
  const kind = kindOf(field);
  const text = { label: localize(field.label, language), ...showRule(field, level) };
  if (kind.shape === 'none')
    return {
      type: 'Label',
      ...text,
      text: text.label,
      options: { kind: field.kind, ...kind.ui?.(settingsOf(field), language) },
    };
  return {
    type: 'Control',
    scope: `#/properties/${field.key}`,
    ...text,
    options: {
      kind: field.kind,
      ...kind.ui?.(settingsOf(field), language),
      ...(kind.shape === 'computed' && { readonly: true }),
      ...(field.placeholder && { placeholder: localize(field.placeholder, language) }),
      ...(field.kind === 'group' && { detail: rowLayout(field, level.definition, language) }),
    },
  };
}

const rowLayout = (group: FieldOf<'group'>, definition: FormDefinition, language: Language): JsonSchema => ({
  type: 'VerticalLayout',
  elements: group.fields.map((field) => control(field, writtenOut(definition, group), language)),
});

/** A small form's conditions grow when written out; beyond this a rule is of no use in a browser either. */
const longestRule = 20_000;

function showRule(field: Field, level: Level): JsonSchema {
  const schema = visibility(field, level);
  if (schema === true) return {};
  const written = JSON.stringify(schema);
  if (written.includes('"x-jiha-') || written.length > longestRule) return {};
  return { rule: { effect: 'SHOW', condition: { scope: '#', schema } } };
}
