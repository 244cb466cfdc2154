import { Field, ObjectType } from 'type-graphql';
import type { LocalizedText } from '../../core/localized-text.js';
import { Json } from '../../platform/graphql/json.scalar.js';
import { LocalizedField } from '../../platform/graphql/localized-field.js';
import type { Condition } from '../../../forms/logic.js';

@ObjectType('FormRule', {
  description: 'Something that must hold between the answers of a form or of one row.',
})
export class RuleType {
  @Field(() => String, { description: 'Its key.' })
  key!: string;

  @Field(() => Json, {
    description: 'JSON-logic; asked only when all that it speaks of is visible and answered.',
  })
  holds!: Condition;

  @LocalizedField({ description: 'What the person reads when it does not hold.' })
  message!: LocalizedText;

  @Field(() => String, { description: 'Key of the field where the message is shown.' })
  at!: string;
}
