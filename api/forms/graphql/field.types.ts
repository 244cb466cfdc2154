import { Field, Int, ObjectType } from 'type-graphql';
import type { LocalizedText } from '../../core/localized-text.js';
import { Json } from '../../platform/graphql/json.scalar.js';
import { LocalizedField } from '../../platform/graphql/localized-field.js';
import type { FieldKind } from '../../../forms/form-definition.js';
import { kinds } from '../../../forms/kinds/registry.js';
import type { Formula } from '../../../forms/logic.js';
import { FormFieldType } from './form-field.type.js';
import { RuleType } from './rule.type.js';
import { typeNameOf } from './type-name.js';

/** Declares the type of one kind of field; its description is the one that staff read in the palette. */
const FieldTypeOf = (kind: FieldKind) =>
  ObjectType(typeNameOf(kind), { implements: FormFieldType, description: kinds[kind].description.en });

const optional = (description: string) => ({ nullable: true, description });

/** Kinds that ask for nothing but what all fields have. */
export const plainFieldTypes = (
  [
    'yes_no',
    'checkbox',
    'date_time',
    'email',
    'phone',
    'cin',
    'ice',
    'rib',
    'postal_address',
    'map_point',
    'heading',
  ] as const
).map((kind) => {
  @FieldTypeOf(kind)
  class PlainField extends FormFieldType {}
  return PlainField;
});

const textFieldTypes = (['text', 'long_text'] as const).map((kind) => {
  @FieldTypeOf(kind)
  class TextField extends FormFieldType {
    @Field(() => Int, optional('Fewest characters.'))
    minLength?: number;

    @Field(() => Int, optional('Most characters; 255 for text and 5000 for long text when absent.'))
    maxLength?: number;
  }
  return TextField;
});

@FieldTypeOf('formatted_text')
class FormattedTextField extends FormFieldType {
  @Field(() => String, {
    description: 'Regular expression (ECMA 262, flag u) that the whole answer must match.',
  })
  pattern!: string;

  @LocalizedField({ description: 'The pattern in people’s words, with an example.' })
  patternHelp!: LocalizedText;

  @Field(() => Int, optional('Most characters.'))
  maxLength?: number;
}

@FieldTypeOf('integer')
class IntegerField extends FormFieldType {
  @Field(() => String, optional('Smallest answer, a whole number in decimal digits.'))
  minimum?: string;

  @Field(() => String, optional('Largest answer, a whole number in decimal digits.'))
  maximum?: string;

  @LocalizedField({ nullable: true, description: 'Unit shown after the number.' })
  unit?: LocalizedText;
}

@FieldTypeOf('decimal')
class DecimalField extends FormFieldType {
  @Field(() => String, optional('Smallest answer, an exact decimal.'))
  minimum?: string;

  @Field(() => String, optional('Largest answer, an exact decimal.'))
  maximum?: string;

  @Field(() => Int, optional('Most digits after the point; 2 when absent.'))
  scale?: number;

  @LocalizedField({ nullable: true, description: 'Unit shown after the number.' })
  unit?: LocalizedText;
}

@FieldTypeOf('money')
class MoneyField extends FormFieldType {
  @Field(() => String, optional('Smallest amount in dirhams (MAD).'))
  minimum?: string;

  @Field(() => String, optional('Largest amount in dirhams (MAD).'))
  maximum?: string;
}

@FieldTypeOf('sworn_declaration')
class SwornDeclarationField extends FormFieldType {
  @LocalizedField({ description: 'The words that the person declares on their honour.' })
  declaration!: LocalizedText;
}

@FieldTypeOf('date')
class DateField extends FormFieldType {
  @Field(
    () => String,
    optional('Earliest day: `2026-12-31`, `today`, or a distance from today such as `today-18y`.'),
  )
  earliest?: string;

  @Field(() => String, optional('Latest day, written likewise.'))
  latest?: string;
}

@ObjectType('FormOption', { description: 'One option of a choice.' })
class OptionType {
  @Field(() => String, { description: 'What is stored.' })
  value!: string;

  @LocalizedField({ description: 'What people read.' })
  label!: LocalizedText;

  @Field(() => [String], {
    nullable: true,
    description:
      'In a linked choice: answers of the parent beneath which it is offered; null in other choices.',
  })
  under?: string[];
}

@FieldTypeOf('select')
class SelectField extends FormFieldType {
  @Field(() => [OptionType], { description: 'The options.' })
  options!: OptionType[];

  @Field(
    () => Boolean,
    optional('Whether “other, please say” is offered; such an answer is `{ "other": "…" }`.'),
  )
  other?: boolean;
}

@FieldTypeOf('multi_select')
class MultiSelectField extends FormFieldType {
  @Field(() => [OptionType], { description: 'The options.' })
  options!: OptionType[];

  @Field(() => Int, optional('Fewest to choose.'))
  minimum?: number;

  @Field(() => Int, optional('Most to choose.'))
  maximum?: number;
}

@FieldTypeOf('linked_select')
class LinkedSelectField extends FormFieldType {
  @Field(() => String, { description: 'Key of the choice that it depends on.' })
  parent!: string;

  @Field(() => [OptionType], { description: 'The options, each with the parent’s answers that offer it.' })
  options!: OptionType[];
}

@FieldTypeOf('commune')
class CommuneField extends FormFieldType {
  @Field(() => [String], optional('Only communes of these provinces, by code; null: any.'))
  provinces?: string[];
}

@FieldTypeOf('map_area')
class MapAreaField extends FormFieldType {
  @Field(() => Int, optional('Most corners; 200 when absent.'))
  maximumPoints?: number;
}

@ObjectType('BlankForm', { description: 'A blank form to download, fill in and send back.' })
class BlankFormType {
  @Field(() => String, { description: 'Where it is.' })
  url!: string;

  @LocalizedField({ description: 'Its name.' })
  label!: LocalizedText;
}

@FieldTypeOf('attachment')
class AttachmentField extends FormFieldType {
  @Field(() => [String], optional('Accepted media types; PDF, JPEG and PNG when absent.'))
  types?: string[];

  @Field(() => Int, optional('Largest size of one file in bytes; 10 MiB when absent.'))
  maximumBytes?: number;

  @Field(() => Int, optional('Fewest files; 1 when absent.'))
  minimum?: number;

  @Field(() => Int, optional('Most files; 1 when absent.'))
  maximum?: number;

  @Field(() => BlankFormType, optional('A blank form to download; null: none.'))
  blankForm?: BlankFormType;
}

@FieldTypeOf('image')
class ImageField extends FormFieldType {
  @Field(() => Int, optional('Largest size in bytes; 10 MiB when absent.'))
  maximumBytes?: number;
}

@FieldTypeOf('application_link')
class ApplicationLinkField extends FormFieldType {
  @Field(() => [String], optional('Only applications of these procedures, by key; null: any.'))
  procedures?: string[];
}

@FieldTypeOf('lookup')
class LookupField extends FormFieldType {
  @Field(() => String, { description: 'Key of the reference list; see `referenceItems`.' })
  list!: string;
}

@FieldTypeOf('formula')
class FormulaField extends FormFieldType {
  @Field(() => Json, { description: 'JSON-logic that gives the number.' })
  formula!: Formula;

  @Field(() => Int, optional('Digits after the point, rounded half up; 2 when absent.'))
  scale?: number;

  @LocalizedField({ nullable: true, description: 'Unit shown after the number.' })
  unit?: LocalizedText;
}

@FieldTypeOf('group')
class GroupField extends FormFieldType {
  @Field(() => [FormFieldType], { description: 'The fields of each row.' })
  fields!: FormFieldType[];

  @Field(() => [RuleType], { description: 'What must hold in each row.' })
  rules!: RuleType[];

  @Field(() => Int, optional('Fewest rows; 0 when absent.'))
  minimum?: number;

  @Field(() => Int, optional('Most rows; 20 when absent.'))
  maximum?: number;

  @LocalizedField({ nullable: true, description: 'What one row is called.' })
  rowLabel?: LocalizedText;
}

@FieldTypeOf('explanation')
class ExplanationField extends FormFieldType {
  @LocalizedField({ description: 'What is explained: plain text in paragraphs.' })
  text!: LocalizedText;
}

/** The type of every kind; type-graphql finds those that only an interface leads to by this list. */
export const fieldTypes = [
  ...plainFieldTypes,
  ...textFieldTypes,
  FormattedTextField,
  IntegerField,
  DecimalField,
  MoneyField,
  SwornDeclarationField,
  DateField,
  SelectField,
  MultiSelectField,
  LinkedSelectField,
  CommuneField,
  MapAreaField,
  AttachmentField,
  ImageField,
  ApplicationLinkField,
  LookupField,
  FormulaField,
  GroupField,
  ExplanationField,
] as const;
