import type { Field, FormDefinition } from '../form-definition.js';

/** The definition without its words: all that the vocabulary needs to work conditions out. */
export const bareDefinition = ({ fields, rules }: FormDefinition) => ({
  fields: fields.map(bareField),
  ...(rules && { rules: [] }),
});

function bareField(field: Field): object {
  const { kind, key, visible, settings } = field;
  return {
    kind,
    key,
    label: {},
    ...(visible && { visible }),
    ...(settings && { settings: withoutWords(settings) }),
    ...(field.kind === 'group' && { fields: field.fields.map(bareField) }),
  };
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
