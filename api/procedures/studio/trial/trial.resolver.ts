import { Arg, Authorized, Ctx, Field, ID, InputType, ObjectType, Query, Resolver } from 'type-graphql';
import { legalDay } from '../../../core/dates.js';
import { localize } from '../../../core/localized-text.js';
import type { Problem } from '../../../core/problem.js';
import { answersFrom, checkAnswers, neededFacts } from '../../../forms/index.js';
import { AnswerInput } from '../../../forms/graphql/index.js';
import type { Context } from '../../../platform/context.js';
import { ProblemType } from '../../../platform/graphql/payload.type.js';
import { factsInWords } from '../../applications/facts-in-words.js';
import { feesOf } from '../../fees/fees-of.js';
import { shownTransition, TransitionType } from '../../graphql/workflow.types.js';
import { asking } from '../../workflow/asking.js';
import { movesFrom } from '../../workflow/moves.js';
import { actors } from '../../workflow/workflow.js';
import { draftToTry } from '../drafts/draft-to-try.js';

@InputType({ description: 'An application that exists nowhere, as far as it got.' })
class TryDraftInput {
  @Field(() => ID, { description: 'The draft.' })
  revisionId!: string;

  @Field(() => String, { description: 'Key of the step where it stands.' })
  step!: string;

  @Field(() => [AnswerInput], { description: 'What the applicant answered.' })
  answers!: AnswerInput[];

  @Field(() => [AnswerInput], { defaultValue: [], description: 'What officers answered on its way.' })
  officerAnswers!: AnswerInput[];
}

@ObjectType({ description: 'A sum that would be due.' })
class TrialFee {
  @Field(() => String, { description: 'What it is for, in the viewer’s language.' })
  label!: string;

  @Field(() => String, { description: 'Dirhams (MAD), exactly, with two decimals.' })
  amount!: string;
}

@ObjectType({ description: 'What would become of it here and now.' })
class DraftTrial {
  @Field(() => [ProblemType], {
    description: 'What the form would find wrong if it were submitted; paths begin with `answers`.',
  })
  problems!: readonly ProblemType[];

  @Field(() => [TransitionType], { description: 'The passages that are offered from here, to anybody.' })
  transitions!: ReturnType<typeof shownTransition>[];

  @Field(() => [TrialFee], {
    description: 'What would be due once it is submitted; empty while something is wrong.',
  })
  fees!: TrialFee[];
}

/** Tries a draft out: as an applicant, then as an officer. Nothing is written, so nothing has to be thrown away. */
@Resolver()
export class TrialResolver {
  @Query(() => DraftTrial, {
    description:
      'Walks an application that exists nowhere through a draft, one step a question. For designers.',
  })
  @Authorized('PROCEDURE_DESIGNER')
  async tryDraft(
    @Arg('input', () => TryDraftInput) input: TryDraftInput,
    @Ctx() ctx: Context,
  ): Promise<DraftTrial> {
    const draft = await draftToTry(ctx, input.revisionId, 'tryDraft');
    const now = new Date();
    const answers = answersFrom(input.answers);
    const facts = await factsInWords(ctx, neededFacts(draft.form, answers));
    const { language } = ctx.viewer;
    const checked = checkAnswers(draft.form, answers, {
      mode: 'submit',
      facts,
      today: legalDay(now),
      language,
    });
    const answered = { answers: checked.answers, officerAnswers: answersFrom(input.officerAnswers) };
    const holds = asking(draft, answered, now);
    const moves = movesFrom(draft.workflow, input.step, actors, holds);
    const kept = { definition: draft.form, answers: checked.answers, today: legalDay(now) };
    const fees = checked.problems.length > 0 ? [] : feesOf(draft.rules, kept, holds);
    return {
      problems: checked.problems.map((problem) => inWords(ctx, problem)),
      transitions: moves.map(({ transition, act }) => shownTransition(transition, act)),
      fees: fees.map(({ label, amount }) => ({ label: localize(label, language), amount })),
    };
  }
}

const inWords = ({ translate, viewer }: Context, { path, code, params = {} }: Problem): ProblemType => ({
  path: path.map(String),
  code,
  params,
  message: translate(code, viewer.language, params),
});
