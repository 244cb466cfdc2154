import { Field, ObjectType } from 'type-graphql';
import type { FormDefinition } from '../form-definition.js';
import { FormFieldType, shownField } from './form-field.type.js';
import { RuleType } from './rule.type.js';

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

  @Field(() => [RuleType], { name: 'rules', description: 'What must hold between fields.' })
  shownRules(): object[] {
    return [...(this.rules ?? [])];
  }
}
