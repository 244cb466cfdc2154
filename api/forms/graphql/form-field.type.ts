import { Field, InterfaceType } from 'type-graphql';
import type { LocalizedText } from '../../core/localized-text.js';
import { Json } from '../../platform/graphql/json.scalar.js';
import { LocalizedField } from '../../platform/graphql/localized-field.js';
import type { Field as FieldDefinition, FieldKind, FieldOf } from '../../../forms/form-definition.js';
import type { Condition } from '../../../forms/logic.js';
import { FieldKindType } from './field-kind.type.js';
import { typeNameOf } from './type-name.js';

/** What every field of a form shows, whatever its kind. */
@InterfaceType('FormField', {
  description: 'A field of a form; one type a kind.',
  resolveType: ({ kind }: { kind: FieldKind }) => typeNameOf(kind),
})
export abstract class FormFieldType {
  @Field(() => String, { description: 'Its key, unique in the form, or in its repeatable group.' })
  key!: string;

  @Field(() => FieldKindType, { description: 'Its kind.' })
  kind!: FieldKind;

  @LocalizedField({ description: 'What is asked.' })
  label!: LocalizedText;

  @LocalizedField({ nullable: true, description: 'Help beside the field.' })
  help?: LocalizedText;

  @LocalizedField({ nullable: true, description: 'An example shown in the empty field.' })
  placeholder?: LocalizedText;

  @Field(() => Boolean, { description: 'Must always be answered; see also `requiredWhen`.' })
  required!: boolean;

  @Field(() => Json, {
    nullable: true,
    description: 'JSON-logic: must be answered when it holds. Null: no such condition.',
  })
  requiredWhen!: Condition | null;

  @Field(() => Json, {
    nullable: true,
    description: 'JSON-logic: asked only when it holds. Null: always asked.',
  })
  visibleWhen!: Condition | null;
}

/** A field as the API shows it: its settings beside what all fields have. */
export function shownField(field: FieldDefinition): object {
  const { required, visible, settings, ...rest } = field as FieldOf<'text'> & { settings?: object };
  return {
    ...rest,
    ...settings,
    ...(field.kind === 'group' && { fields: field.fields.map(shownField), rules: field.rules ?? [] }),
    required: required === true,
    requiredWhen: typeof required === 'object' ? required : null,
    visibleWhen: visible ?? null,
  };
}
