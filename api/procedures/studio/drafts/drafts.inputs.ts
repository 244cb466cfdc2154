import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import type { LocalizedText } from '../../../core/localized-text.js';
import { Json } from '../../../platform/graphql/json.scalar.js';
import { LocalizedTextInput } from '../../../platform/reading/locale.types.js';
import { startingPointNames, type StartingPoint } from '../starting-points/starting-points.js';

export const StartingPointType = Object.fromEntries(startingPointNames.map((name) => [name, name])) as {
  readonly [name in StartingPoint]: name;
};

registerEnumType(StartingPointType, {
  name: 'StartingPoint',
  description: 'A ready-made workflow that a new procedure begins with.',
  valuesConfig: {
    SIMPLE: { description: 'One service examines and decides.' },
    COMMISSION: { description: 'A commission gives its opinion before the decision.' },
    SITE_VISIT: { description: 'Somebody goes and sees before the decision.' },
    SILENCE_RULE: { description: 'Silence is an approval when the time limit has passed (decree 2.22.387).' },
  },
});

@InputType({ description: 'Whose a new procedure is.' })
class OwnerInput {
  @Field(() => ID, { description: 'The authority that offers it.' })
  authorityId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The department in charge; absent: the authority as a whole.',
  })
  departmentId?: string | null;
}

@InputType({ description: 'A new procedure.' })
export class BeginProcedureInput extends OwnerInput {
  @Field(() => LocalizedTextInput, { description: 'Its title, in one language at least.' })
  title!: LocalizedText;

  @Field(() => StartingPointType, {
    defaultValue: 'SIMPLE',
    description: 'The workflow that it begins with, unless it begins like another revision.',
  })
  startingPoint!: StartingPoint;

  @Field(() => ID, {
    nullable: true,
    description:
      'A revision, of any procedure that the viewer may see, whose words, rules, form and workflow it begins with.',
  })
  likeRevisionId?: string | null;
}

@InputType({ description: 'A procedure from a file.' })
export class ImportProcedureInput extends OwnerInput {
  @Field(() => String, { description: 'The file as text (YAML), as `ProcedureRevision.file` gives it.' })
  file!: string;
}

@InputType({ description: 'A draft that begins as a revision.' })
export class BeginDraftInput {
  @Field(() => ID, { description: 'The revision, published now or once.' })
  revisionId!: string;
}

@InputType({ description: 'A draft as it is being written.' })
export class SaveDraftInput {
  @Field(() => ID, { description: 'The draft.' })
  revisionId!: string;

  @Field(() => Int, {
    description: 'The version that the changes were made to. When somebody has saved since: CONFLICT.',
  })
  version!: number;

  @Field(() => Json, {
    description:
      'Title, summary, rules, form and workflow, as `ProcedureRevision.definition` gives them. May still lack what `checks` asks for.',
  })
  definition!: object;
}

@InputType({ description: 'A draft.' })
export class DraftInput {
  @Field(() => ID, { description: 'The draft.' })
  revisionId!: string;
}
