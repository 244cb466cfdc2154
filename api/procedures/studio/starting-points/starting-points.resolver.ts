import { Authorized, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Json } from '../../../platform/graphql/json.scalar.js';
import { SilenceEffectType } from '../../graphql/enums.js';
import type { Workflow } from '../../workflow/workflow.js';
import { StartingPointType } from '../drafts/drafts.inputs.js';
import { startingPointNames, startingPoints, type StartingPoint } from './starting-points.js';

@ObjectType({ description: 'A ready-made workflow.' })
class StartingWorkflow {
  @Field(() => StartingPointType, { description: 'Which one.' })
  name!: StartingPoint;

  @Field(() => Json, {
    description: 'Its steps and transitions, as `ProcedureRevision.definition` has them.',
  })
  workflow!: Workflow;

  @Field(() => SilenceEffectType, { description: 'The rule of silence that it goes with.' })
  silence!: 'NONE' | 'ACCEPTANCE';
}

@Resolver()
export class StartingPointsResolver {
  @Query(() => [StartingWorkflow], {
    description: 'The ready-made workflows, to put one into a draft that was begun otherwise. For designers.',
  })
  @Authorized('PROCEDURE_DESIGNER')
  startingWorkflows(): StartingWorkflow[] {
    return startingPointNames.map((name) => {
      const { workflow, rules } = startingPoints[name]();
      return { name, workflow, silence: rules.silence.effect };
    });
  }
}
