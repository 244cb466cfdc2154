import type {
  FieldShownFragment,
  FormFragment,
  OfficerFormFragment,
  PlainFieldFragment,
} from '../generated/graphql.js';
import type { Field as Definition, FormDefinition } from '../../forms/form-definition.js';
import { usualTypes } from '../../forms/kinds/attachment.kind.js';
import { dayOf } from '../../forms/kinds/dates.js';
import { tenMebibytes } from '../../forms/kinds/file-answer.js';
import type { Json } from './answers.js';
import type { Described, Field, FieldKind } from './field.js';
import { legalToday } from './legal-today.js';

/** The fields of a form as the API describes them, with what it leaves unsaid filled in. */
export function fieldsOf(form: FormFragment | OfficerFormFragment): Field[] {
  const { fields: definitions } = form.definition as FormDefinition;
  return form.fields.map((field, at): Field => {
    const definition = definitions[at]!;
    if (field.__typename !== 'GroupField' || definition.kind !== 'group') return fieldOf(field, definition);
    return {
      ...described(field, definition),
      kind: 'group',
      minimum: field.minimum ?? 0,
      maximum: field.maximum ?? 20,
      rowLabel: field.rowLabel,
      fields: field.fields.map((inner, place) => fieldOf(inner, definition.fields[place]!)),
    };
  });
}

type Shown = FieldShownFragment | PlainFieldFragment;

const described = (field: Shown, definition: Definition): Described => ({
  key: field.key,
  definition,
  label: field.label,
  help: field.help,
  placeholder: field.placeholder,
  required: field.required,
  requiredWhen: (field.requiredWhen ?? null) as Json | null,
  visibleWhen: (field.visibleWhen ?? null) as Json | null,
});

const dayLimit = (limit: string | null) => (limit === null ? null : dayOf(limit, legalToday()));

function fieldOf(field: Shown, definition: Definition): Field {
  const asked = described(field, definition);
  switch (field.__typename) {
    case 'TextField':
      return { ...asked, kind: 'text', minLength: field.minLength, maxLength: field.maxLength ?? 255 };
    case 'LongTextField':
      return { ...asked, kind: 'long_text', minLength: field.minLength, maxLength: field.maxLength ?? 5000 };
    case 'FormattedTextField':
      return {
        ...asked,
        kind: 'formatted_text',
        pattern: field.pattern,
        patternHelp: field.patternHelp,
        maxLength: field.maxLength,
      };
    case 'IntegerField':
      return { ...asked, kind: 'integer', unit: field.unit };
    case 'DecimalField':
      return { ...asked, kind: 'decimal', scale: field.scale ?? 2, unit: field.unit };
    case 'SwornDeclarationField':
      return { ...asked, kind: 'sworn_declaration', declaration: field.declaration };
    case 'DateField':
      return { ...asked, kind: 'date', earliest: dayLimit(field.earliest), latest: dayLimit(field.latest) };
    case 'SelectField':
      return { ...asked, kind: 'select', options: optionsOf(field), other: field.other ?? false };
    case 'MultiSelectField':
      return { ...asked, kind: 'multi_select', options: optionsOf(field) };
    case 'LinkedSelectField': {
      const options = optionsOf(field).map((option) => ({ ...option, under: option.under ?? [] }));
      return { ...asked, kind: 'linked_select', parent: field.parent, options };
    }
    case 'CommuneField':
      return { ...asked, kind: 'commune', provinces: field.provinces };
    case 'MapAreaField':
      return { ...asked, kind: 'map_area', maximumPoints: field.maximumPoints ?? 200 };
    case 'AttachmentField':
      return {
        ...asked,
        kind: 'attachment',
        types: field.types ?? usualTypes,
        maximumBytes: field.maximumBytes ?? tenMebibytes,
        maximum: field.maximum ?? Math.max(1, field.minimum ?? 1),
        blankForm: field.blankForm,
      };
    case 'ImageField':
      return { ...asked, kind: 'image', maximumBytes: field.maximumBytes ?? tenMebibytes };
    case 'ApplicationLinkField':
      return { ...asked, kind: 'application_link', procedures: field.procedures };
    case 'LookupField':
      return { ...asked, kind: 'lookup', list: field.list };
    case 'FormulaField':
      return { ...asked, kind: 'formula', unit: field.unit };
    case 'ExplanationField':
      return { ...asked, kind: 'explanation', text: field.text };
    default:
      return { ...asked, kind: plainKind(field.kind) };
  }
}

/** The kinds that are told nothing but what all fields have. */
type PlainKind = { [Kind in FieldKind]: Described & { kind: Kind } extends Field ? Kind : never }[FieldKind];

const plainKind = (kind: Shown['kind']) => kind.toLowerCase() as PlainKind;

type Options = readonly { value: string; label: string; under?: readonly string[] | null }[];

const optionsOf = (field: object): Options => ('options' in field ? (field.options as Options) : []);
