import { Arg, Ctx, Field, ObjectType } from 'type-graphql';
import { legalDay } from '../../core/dates.js';
import type { Language, LocalizedText } from '../../core/localized-text.js';
import type { Context } from '../../platform/context.js';
import { Json } from '../../platform/graphql/json.scalar.js';
import { LocalizedField } from '../../platform/graphql/localized-field.js';
import { Locale } from '../../platform/reading/index.js';
import type { FormDefinition } from '../../../forms/form-definition.js';
import { bareDefinition } from '../../../forms/schema/bare-definition.js';
import { toJsonSchema, toPlainJsonSchema } from '../../../forms/schema/json-schema.js';
import { toUiSchema } from '../../../forms/schema/ui-schema.js';
import { sectionsOf } from '../../../forms/sections.js';
import { FormFieldType, shownField } from './form-field.type.js';
import { RuleType } from './rule.type.js';

const inViewersLanguage = 'The language of titles; the viewer’s own when absent.';

@ObjectType('FormSection', { description: 'The fields of a form from one heading to the next.' })
export class FormSectionType {
  @Field(() => String, { nullable: true, description: 'Key of the heading; null before the first.' })
  key!: string | null;

  @LocalizedField({ nullable: true, description: 'Label of the heading; null before the first.' })
  label!: LocalizedText | null;

  @Field(() => Json, { nullable: true, description: 'JSON-logic: the section is shown only when it holds.' })
  visibleWhen!: unknown;

  @Field(() => [FormFieldType], { description: 'Its fields in reading order, without the heading.' })
  fields!: object[];
}

/** Its value is the definition itself; what front ends need of it is worked out when they ask. */
@ObjectType('FormDefinition', {
  description: 'A form: its fields in reading order, and what must hold between them.',
})
export class FormDefinitionType {
  fields!: FormDefinition['fields'];
  rules?: FormDefinition['rules'];

  @Field(() => [FormFieldType], {
    name: 'fields',
    description: 'The fields in reading order; a heading opens a section that runs to the next heading.',
  })
  shownFields(): object[] {
    return this.fields.map(shownField);
  }

  @Field(() => [FormSectionType], { description: 'The same fields, section by section.' })
  sections(): FormSectionType[] {
    return sectionsOf(this).map(({ heading, fields }) => ({
      key: heading?.key ?? null,
      label: heading?.label ?? null,
      visibleWhen: heading?.visible ?? null,
      fields: fields.map(shownField),
    }));
  }

  @Field(() => [RuleType], { name: 'rules', description: 'What must hold between fields.' })
  shownRules(): object[] {
    return [...(this.rules ?? [])];
  }

  @Field(() => Json, {
    description:
      'JSON Schema 2020-12 of the answers, as an object by field key. With its vocabulary, keywords that begin with `x-jiha-` ' +
      '(see the documentation of forms), it accepts exactly what is accepted at submission today.',
  })
  jsonSchema(
    @Arg('locale', () => Locale, { nullable: true, description: inViewersLanguage }) locale: Language | null,
    @Arg('plain', () => Boolean, {
      defaultValue: false,
      description:
        'For validators that do not know the vocabulary: leaves out what only it can say, and so accepts some more.',
    })
    plain: boolean,
    @Ctx() { viewer }: Context,
  ): unknown {
    const write = plain ? toPlainJsonSchema : toJsonSchema;
    return write(this, locale ?? viewer.language, legalDay(new Date()));
  }

  @Field(() => Json, {
    description:
      'The form without its words, as plain JSON: what the form engine of the sources (folder `forms`) works conditions and ' +
      'formulas out from, so that a front end in JavaScript shows while one types exactly what the API will decide.',
  })
  definition(): FormDefinition {
    return bareDefinition(this);
  }

  @Field(() => Json, { description: 'JSON Forms UI schema that goes with `jsonSchema`.' })
  uiSchema(
    @Arg('locale', () => Locale, { nullable: true, description: inViewersLanguage }) locale: Language | null,
    @Ctx() { viewer }: Context,
  ): unknown {
    return toUiSchema(this, locale ?? viewer.language);
  }
}
