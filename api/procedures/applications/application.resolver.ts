import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { readNumber, writeNumber } from '../../core/check-character.js';
import { answersFrom } from '../../forms/index.js';
import { ForKeys } from '../../platform/access/for-keys.js';
import type { Context } from '../../platform/context.js';
import { ask, connectionOf, listArgs, type ListArgs } from '../../platform/reading/index.js';
import type { ApplicationFilter } from './application.filter.js';
import * as inputs from './application.inputs.js';
import * as payloads from './application.payloads.js';
import { ofApplicant } from './application.policy.js';
import { ApplicationType } from './application.type.js';
import type { CorrectionService } from './correction.service.js';
import type { FilingService } from './filing.service.js';
import type { ReviewService } from './review.service.js';
import type { TalkService } from './talk.service.js';

const shown = (id: string) => ({ application: ask.one(ApplicationType, id) });

@Resolver()
export class ApplicationResolver {
  constructor(
    private readonly filing: FilingService,
    private readonly corrections: CorrectionService,
    private readonly review: ReviewService,
    private readonly talk: TalkService,
  ) {}

  @Query(() => ApplicationType, {
    nullable: true,
    description: 'One application, by id or by number; null when there is none or the viewer may not see it.',
  })
  @Authorized('SIGNED_IN')
  application(
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id: string | null,
    @Arg('number', () => String, {
      nullable: true,
      description: 'Its number as people type it: small letters, spaces and missing dashes do no harm.',
    })
    number: string | null,
  ) {
    if (id !== null) return ask.one(ApplicationType, id);
    const read = readNumber(number ?? '');
    return read && ask.one(ApplicationType, { number: writeNumber(read) });
  }

  @Query(() => connectionOf(ApplicationType), { description: 'The applications that the viewer may see.' })
  @Authorized('SIGNED_IN')
  applications(@Args(() => listArgs(ApplicationType)) args: ListArgs<ApplicationFilter>) {
    return ask.list(ApplicationType, args);
  }

  @Query(() => connectionOf(ApplicationType), {
    description: 'One’s own applications, and those of organisations that one acts for; drafts too.',
  })
  @Authorized('SIGNED_IN')
  myApplications(
    @Args(() => listArgs(ApplicationType)) args: ListArgs<ApplicationFilter>,
    @Ctx() { viewer }: Context,
  ) {
    return ask.list(ApplicationType, args, { where: ofApplicant(viewer) });
  }

  @Mutation(() => payloads.StartApplicationPayload, {
    description:
      'Begins a draft, for oneself, for an organisation by mandate, or for a person at one’s counter.',
  })
  @Authorized('SIGNED_IN')
  @ForKeys('applications:write')
  startApplication(
    @Arg('input', () => inputs.StartApplicationInput) input: inputs.StartApplicationInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => shown(await this.filing.start(act, input)));
  }

  @Mutation(() => payloads.SaveAnswersPayload, {
    description: 'Keeps answers of a draft, also half typed ones. Problems name only what cannot be kept.',
  })
  @Authorized('SIGNED_IN')
  @ForKeys('applications:write')
  saveAnswers(
    @Arg('input', () => inputs.SaveAnswersInput) input: inputs.SaveAnswersInput,
    @Ctx() ctx: Context,
  ) {
    const answers = answersFrom(input.answers);
    return ctx.act(async (act) => shown(await this.filing.saveAnswers(act, { ...input, answers })));
  }

  @Mutation(() => payloads.SubmitApplicationPayload, {
    description:
      'Files a draft: it gets its number and its due date. All problems of its answers come at once.',
  })
  @Authorized('SIGNED_IN')
  @ForKeys('applications:write')
  submitApplication(
    @Arg('input', () => inputs.SubmitApplicationInput) input: inputs.SubmitApplicationInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => shown(await this.filing.submit(act, input)));
  }

  @Mutation(() => payloads.WithdrawApplicationPayload, {
    description: 'Takes an application back; for its applicant.',
  })
  @Authorized('SIGNED_IN')
  @ForKeys('applications:write')
  withdrawApplication(
    @Arg('input', () => inputs.WithdrawApplicationInput) input: inputs.WithdrawApplicationInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => shown(await this.filing.withdraw(act, input)));
  }

  @Mutation(() => payloads.RequestCorrectionPayload, {
    description:
      'Asks the applicant to mend named fields; only these unlock. For officers; as often as the procedure allows.',
  })
  @Authorized('STAFF')
  @ForKeys('applications:write')
  requestCorrection(
    @Arg('input', () => inputs.RequestCorrectionInput) input: inputs.RequestCorrectionInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => shown(await this.corrections.request(act, input)));
  }

  @Mutation(() => payloads.AnswerCorrectionPayload, {
    description:
      'Mends the fields that were asked for; for the applicant, or the counter on the applicant’s behalf.',
  })
  @Authorized('SIGNED_IN')
  @ForKeys('applications:write')
  answerCorrection(
    @Arg('input', () => inputs.AnswerCorrectionInput) input: inputs.AnswerCorrectionInput,
    @Ctx() ctx: Context,
  ) {
    const answers = answersFrom(input.answers);
    return ctx.act(async (act) => shown(await this.corrections.answer(act, { ...input, answers })));
  }

  @Mutation(() => payloads.MoveApplicationPayload, {
    description:
      'Takes one of the transitions that the application offers to the viewer, with what it demands.',
  })
  @Authorized('STAFF')
  @ForKeys('applications:write')
  moveApplication(
    @Arg('input', () => inputs.MoveApplicationInput) input: inputs.MoveApplicationInput,
    @Ctx() ctx: Context,
  ) {
    const fields = answersFrom(input.fields ?? []);
    return ctx.act(async (act) => shown(await this.review.move(act, { ...input, fields })));
  }

  @Mutation(() => payloads.AssignApplicationPayload, {
    description: 'Gives an application to an officer of its department, or back to nobody. For its officers.',
  })
  @Authorized('STAFF')
  @ForKeys('applications:write')
  assignApplication(
    @Arg('input', () => inputs.AssignApplicationInput) input: inputs.AssignApplicationInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => shown(await this.review.assign(act, input)));
  }

  @Mutation(() => payloads.HandOverApplicationPayload, {
    description:
      'Gives an application to another department of its authority, with nobody in charge. For its officers.',
  })
  @Authorized('STAFF')
  @ForKeys('applications:write')
  handOverApplication(
    @Arg('input', () => inputs.HandOverApplicationInput) input: inputs.HandOverApplicationInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => shown(await this.review.handOver(act, input)));
  }

  @Mutation(() => payloads.AddInternalNotePayload, { description: 'Writes a note that only staff see.' })
  @Authorized('STAFF')
  @ForKeys('applications:write')
  addInternalNote(
    @Arg('input', () => inputs.WriteOnApplicationInput) input: inputs.WriteOnApplicationInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => shown(await this.talk.addNote(act, input)));
  }

  @Mutation(() => payloads.SendMessagePayload, { description: 'Writes into the thread with the applicant.' })
  @Authorized('SIGNED_IN')
  @ForKeys('applications:write')
  sendMessage(
    @Arg('input', () => inputs.WriteOnApplicationInput) input: inputs.WriteOnApplicationInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => shown(await this.talk.sendMessage(act, input)));
  }
}
