import { Arg, Authorized, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { localize, type LocalizedText } from '../../../core/localized-text.js';
import type { Context } from '../../../platform/context.js';
import { simulate, type Simulated } from './simulate.js';

@ObjectType({ description: 'A question that past applications would not answer as the draft wants it.' })
class SimulatedProblem {
  @Field(() => String, { description: 'Key of the field.' })
  field!: string;

  @Field(() => String, { description: 'The field’s label, in the viewer’s language.' })
  label!: string;

  @Field(() => String, { description: 'A stable code for programs, e.g. `form.required`.' })
  code!: string;

  @Field(() => Int, { description: 'In how many applications.' })
  count!: number;
}

@ObjectType({ description: 'A field whose past answers would no longer fit: they would be set aside.' })
class SimulatedSetAside {
  @Field(() => String, { description: 'Key of the field in the form of then.' })
  field!: string;

  @Field(() => Int, { description: 'In how many applications.' })
  count!: number;
}

@ObjectType({ description: 'A place where past applications could not go on as they did.' })
class SimulatedStop {
  @Field(() => String, { description: 'Title of the step where they would stand, in the viewer’s language.' })
  step!: string;

  @Field(() => String, { description: 'Key of the transition that was taken then and is not offered there.' })
  transition!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'A transition that would lead elsewhere than it did.' })
class SimulatedTurn {
  @Field(() => String, { description: 'Key of the transition.' })
  transition!: string;

  @Field(() => String, { description: 'Key of the step that it led to.' })
  before!: string;

  @Field(() => String, { description: 'Title of the step that it would lead to, in the viewer’s language.' })
  after!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({
  description:
    'What would have become of past applications under a draft, in figures: no answer, no number, no name.',
})
class DraftSimulation {
  @Field(() => Int, { description: 'How many were replayed.' })
  replayed!: number;

  @Field(() => Int, { description: 'How many would be refused when they are submitted.' })
  invalid!: number;

  @Field(() => [SimulatedProblem], { description: 'What for, the most frequent first.' })
  problems!: SimulatedProblem[];

  @Field(() => [SimulatedSetAside], { description: 'Answers that would no longer fit.' })
  setAside!: readonly SimulatedSetAside[];

  @Field(() => [SimulatedStop], { description: 'Where their ways would end.' })
  stopped!: SimulatedStop[];

  @Field(() => [SimulatedTurn], { description: 'Where their ways would turn.' })
  turned!: SimulatedTurn[];

  @Field(() => [String], {
    description: 'Titles of the steps that none of them would reach, in the viewer’s language.',
  })
  unreached!: string[];
}

/** Replays are not cheap: so many at once take about a second. */
const most = 500;

@Resolver()
export class SimulationResolver {
  @Query(() => DraftSimulation, {
    description:
      'Replays the newest applications of a procedure on its draft; nothing is written. For designers.',
  })
  @Authorized('PROCEDURE_DESIGNER')
  async simulateDraft(
    @Arg('revisionId', () => ID, { description: 'The draft.' }) id: string,
    @Arg('last', () => Int, { defaultValue: 100, description: 'How many of the newest; at most 500.' })
    last: number,
    @Ctx() ctx: Context,
  ): Promise<DraftSimulation> {
    const simulated = await simulate(ctx, id, Math.max(1, Math.min(last, most)));
    return inWords(simulated, (text) => localize(text, ctx.viewer.language));
  }
}

function inWords(simulated: Simulated, say: (text: LocalizedText | undefined) => string): DraftSimulation {
  const { replayed, invalid, setAside, form, workflow } = simulated;
  const label = (key: string) => say(form.fields.find((field) => field.key === key)?.label) || key;
  const title = (key: string) => say(workflow.steps.find((step) => step.key === key)?.title) || key;
  return {
    replayed,
    invalid,
    setAside,
    problems: simulated.problems.map((problem) => ({ ...problem, label: label(problem.field) })),
    stopped: simulated.stopped.map((stop) => ({ ...stop, step: title(stop.step) })),
    turned: simulated.turned.map((turn) => ({ ...turn, after: title(turn.after) })),
    unreached: simulated.unreached.map(title),
  };
}
