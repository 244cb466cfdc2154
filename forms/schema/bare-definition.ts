import type { Field, FormDefinition } from '../form-definition.js';

/** The definition without its words: all that conditions and formulas are worked out from. Rules are words too. */
export const bareDefinition = ({ fields }: FormDefinition): FormDefinition => ({
  fields: fields.map(bareField),
});

function bareField(field: Field): Field {
  const { kind, key, required, visible, settings } = field;
  return {
    kind,
    key,
    label: {},
    ...(required && { required }),
    ...(visible && { visible }),
    ...(settings && { settings: withoutWords(settings) }),
    ...(field.kind === 'group' && { fields: field.fields.map(bareField) }),
  } as Field;
}

/** Options keep their values; texts go. */
const withoutWords = (settings: object) =>
  Object.fromEntries(
    Object.entries(settings).map(([name, value]) => {
      if (name === 'options')
        return [name, (value as { label: object }[]).map((option) => ({ ...option, label: {} }))];
      return [
        name,
        ['unit', 'declaration', 'text', 'patternHelp', 'rowLabel', 'blankForm'].includes(name) ? {} : value,
      ];
    }),
  );
