import type { Field, FieldKind } from '../../../forms/form-definition.js';
import type { SettingsOf } from '../../../forms/field-settings.js';
import { kinds } from '../../../forms/kinds/registry.js';
import type { LocalizedText } from '../core/definition.js';
import { firstKey } from './keys.js';
import { firstOptionLabel } from './settings/options.js';
import { patterns } from './settings/patterns.js';

/** What the kind is called: the label of a new field, so that nothing is missing for lack of a word. */
export const firstLabel = (kind: FieldKind): LocalizedText => ({
  fr: kinds[kind].name.fr,
  ar: kinds[kind].name.ar,
});

/** A field as the palette adds it: whole, whatever its kind cannot do without included. */
export function newField(kind: FieldKind, beside: readonly Field[]): Field {
  const settings = firstSettings(kind, beside);
  return {
    kind,
    key: firstKey(kind, beside),
    label: firstLabel(kind),
    ...(settings && { settings }),
    ...(kind === 'group' && { fields: [newField('text', [])] }),
  } as Field;
}

/** The settings that a kind cannot do without; `beside` are the fields before it in its list. */
export function firstSettings(kind: FieldKind, beside: readonly Field[]): SettingsOf[FieldKind] | undefined {
  switch (kind) {
    case 'select':
    case 'multi_select':
      return { options: firstOptions };
    case 'linked_select':
      return firstLink(beside);
    case 'formatted_text': {
      const [{ pattern, help }] = patterns;
      return { pattern, patternHelp: help };
    }
    case 'sworn_declaration':
      return {
        declaration: {
          fr: 'Je déclare sur l’honneur que les informations fournies sont exactes.',
          ar: 'أصرح بشرفي أن المعلومات المقدمة صحيحة.',
        },
      };
    case 'explanation':
      return { text: { fr: 'Texte à compléter.', ar: 'نص للاستكمال.' } };
    case 'lookup':
      return { list: '' };
    case 'formula':
      return { formula: '0' };
    default:
      return undefined;
  }
}

const firstOptions = [1, 2].map((number) => ({
  value: `option_${number}`,
  label: firstOptionLabel(number),
}));

/** Under the nearest choice before it, each of whose options gets one to begin with. */
function firstLink(beside: readonly Field[]): SettingsOf[FieldKind] {
  const parent = beside.findLast((field) => field.kind === 'select' || field.kind === 'linked_select');
  if (parent?.kind !== 'select' && parent?.kind !== 'linked_select')
    return { parent: '', options: firstOptions.map((option) => ({ ...option, under: [] })) };
  const under = parent.settings.options.map(({ value }) => value);
  return { parent: parent.key, options: firstOptions.map((option) => ({ ...option, under })) };
}
