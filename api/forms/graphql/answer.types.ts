import { Arg, Ctx, Field, InputType, ObjectType } from 'type-graphql';
import { isLanguage, type Language, type LocalizedText } from '../../core/localized-text.js';
import type { Context } from '../../platform/context.js';
import { Json } from '../../platform/graphql/json.scalar.js';
import { LocalizedField } from '../../platform/graphql/localized-field.js';
import { Locale } from '../../platform/reading/index.js';
import type { FieldKind, Json as JsonValue } from '../../../forms/form-definition.js';
import type { AnswerInWords } from '../../../forms/words.js';
import { FieldKindType } from './field-kind.type.js';

@InputType({ description: 'One answer to a form.' })
export class AnswerInput {
  @Field(() => String, { description: 'Key of the field.' })
  field!: string;

  @Field(() => Json, {
    nullable: true,
    description:
      'The answer as the field’s kind writes it (see the form’s JSON Schema); null takes it back. A repeatable group takes a list of objects.',
  })
  value!: JsonValue;
}

@ObjectType('Answer', { description: 'One answer, to be shown to a person.' })
export class AnswerType {
  @Field(() => String, { description: 'Key of the field.' })
  field!: string;

  @Field(() => FieldKindType, { description: 'Kind of the field.' })
  kind!: FieldKind;

  @LocalizedField({ description: 'Label of the field.' })
  label!: LocalizedText;

  @LocalizedField({ nullable: true, description: 'Label of the heading above it; null before the first.' })
  section!: LocalizedText | null;

  @Field(() => Json, { description: 'The answer as the field’s kind writes it.' })
  value!: JsonValue;

  words!: AnswerInWords['words'];

  @Field(() => String, {
    name: 'display',
    description: 'The answer in words; empty for a repeatable group, whose rows say it.',
  })
  displayIn(
    @Arg('locale', () => Locale, { nullable: true, description: 'The viewer’s own language when absent.' })
    locale: Language | null,
    @Ctx() { viewer }: Context,
  ): string {
    return this.words(isLanguage(locale) ? locale : viewer.language);
  }

  @Field(() => [[AnswerType]], {
    description: 'Rows of a repeatable group, each with its answers; else empty.',
  })
  rows!: AnswerType[][];
}

@ObjectType('AnswerDifference', { description: 'One answer that a correction changed.' })
export class AnswerDifferenceType {
  @Field(() => String, { description: 'Key of the field.' })
  field!: string;

  @LocalizedField({ description: 'Label of the field.' })
  label!: LocalizedText;

  @Field(() => AnswerType, { nullable: true, description: 'What it was; null: not answered.' })
  before!: AnswerType | null;

  @Field(() => AnswerType, { nullable: true, description: 'What it is; null: no longer answered.' })
  after!: AnswerType | null;
}
