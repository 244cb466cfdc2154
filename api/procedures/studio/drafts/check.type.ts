import { Field, ObjectType, registerEnumType } from 'type-graphql';

export const CheckSeverityType = { ERROR: 'ERROR', WARNING: 'WARNING' } as const;

registerEnumType(CheckSeverityType, {
  name: 'CheckSeverity',
  description: 'What a check means for publishing.',
  valuesConfig: {
    ERROR: { description: 'Keeps the draft from being published.' },
    WARNING: { description: 'Should be looked at; the publisher decides.' },
  },
});

@ObjectType('RevisionCheck', {
  description: 'Something that designers should see before a draft is published.',
})
export class RevisionCheckType {
  @Field(() => CheckSeverityType, { description: 'What it means for publishing.' })
  severity!: 'ERROR' | 'WARNING';

  @Field(() => [String], {
    description:
      'Its place in the definition from the outside in, e.g. `["form", "fields", "3", "visible"]`.',
  })
  path!: readonly string[];

  @Field(() => String, { description: 'A stable code for programs, e.g. `workflow.unreachable`.' })
  code!: string;

  @Field(() => String, { description: 'What to tell a person, in the language of the viewer.' })
  message!: string;
}
