import {
  Arg,
  Authorized,
  Ctx,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
} from 'type-graphql';
import type { Day as LegalDay } from '../../core/dates.js';
import { ForKeys } from '../../platform/access/for-keys.js';
import type { Context } from '../../platform/context.js';
import { Payload } from '../../platform/graphql/payload.type.js';
import { ask, Day, type Asked } from '../../platform/reading/index.js';
import { ApplicationType } from '../applications/application.type.js';
import type { FeesService } from './fees.service.js';

@InputType({ description: 'A fee of an application.' })
class FeeInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => Int, { description: 'The version of it that the caller read.' })
  version!: number;

  @Field(() => ID, { description: 'Which of its fees.' })
  feeId!: string;
}

@InputType({ description: 'The payment of a fee.' })
class RecordFeePaymentInput extends FeeInput {
  @Field(() => String, { description: 'Number of the cashier’s receipt, 60 characters at most.' })
  receiptNumber!: string;

  @Field(() => Day, { description: 'The day of payment, today at the latest.' })
  paidOn!: LegalDay;
}

@InputType({ description: 'What is said of a fee.' })
class FeeReasonInput extends FeeInput {
  @Field(() => String, { description: 'Why; the applicant reads it.' })
  reason!: string;
}

@ObjectType({ implements: Payload, description: 'What came of an act on a fee.' })
class FeePayload extends Payload {
  @Field(() => ApplicationType, { nullable: true, description: 'The application with its fees.' })
  application?: Asked<ApplicationType | null>;
}

@Resolver()
export class FeesResolver {
  constructor(private readonly fees: FeesService) {}

  @Mutation(() => FeePayload, {
    description:
      'Records that a fee was paid, as the receipt says. For officers and counter agents of the deciding department.',
  })
  @Authorized('STAFF')
  @ForKeys('applications:write')
  recordFeePayment(
    @Arg('input', () => RecordFeePaymentInput) input: RecordFeePaymentInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => ({
      application: ask.one(ApplicationType, await this.fees.recordPayment(act, input)),
    }));
  }

  @Mutation(() => FeePayload, {
    description: 'Says that nothing has to be paid, and why. For officers of the deciding department.',
  })
  @Authorized('STAFF')
  @ForKeys('applications:write')
  exemptFee(@Arg('input', () => FeeReasonInput) input: FeeReasonInput, @Ctx() ctx: Context) {
    return ctx.act(async (act) => ({
      application: ask.one(ApplicationType, await this.fees.exempt(act, input)),
    }));
  }

  @Mutation(() => FeePayload, {
    description:
      'Takes back a payment or an exemption that was recorded by mistake: the fee is due again. For officers of the deciding department.',
  })
  @Authorized('STAFF')
  @ForKeys('applications:write')
  reopenFee(@Arg('input', () => FeeReasonInput) input: FeeReasonInput, @Ctx() ctx: Context) {
    return ctx.act(async (act) => ({
      application: ask.one(ApplicationType, await this.fees.reopen(act, input)),
    }));
  }
}
