import {
  Arg,
  Authorized,
  Ctx,
  Field,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import type { Day as LegalDay } from '../../core/dates.js';
import type { LocalizedText } from '../../core/localized-text.js';
import { Public } from '../../platform/access/roots.js';
import type { Context } from '../../platform/context.js';
import { LocalizedField } from '../../platform/graphql/localized-field.js';
import { Payload } from '../../platform/graphql/payload.type.js';
import { Day, LocalizedTextInput } from '../../platform/reading/index.js';
import type { HolidaysService } from './holidays.service.js';

@ObjectType({ description: 'A public holiday: time limits in working days leave it out.' })
class Holiday {
  @Field(() => Day, { description: 'The day, in Morocco.' })
  day!: LegalDay;

  @LocalizedField({ description: 'What is celebrated.' })
  name!: LocalizedText;

  @Field(() => Boolean, {
    description: 'False: foreseen, for it moves with the moon. It counts all the same until it is moved.',
  })
  confirmed!: boolean;
}

@InputType({ description: 'A public holiday.' })
class SetHolidayInput {
  @Field(() => Day, { description: 'The day; one that is there already gets the new name.' })
  day!: LegalDay;

  @Field(() => LocalizedTextInput, { description: 'What is celebrated, in Arabic and French at least.' })
  name!: LocalizedTextInput;

  @Field(() => Boolean, { defaultValue: true, description: 'False: foreseen, for it moves with the moon.' })
  confirmed!: boolean;
}

@InputType({ description: 'Which holiday.' })
class RemoveHolidayInput {
  @Field(() => Day, { description: 'The day.' })
  day!: LegalDay;
}

@InputType({ description: 'Of which year.' })
class AddFixedHolidaysInput {
  @Field(() => Int, { description: 'The year, 2000 to 2100.' })
  year!: number;
}

@ObjectType({ implements: Payload, description: 'What came of a change to the public holidays.' })
class HolidaysPayload extends Payload {
  @Field(() => Int, {
    nullable: true,
    description:
      'How many open applications have a time limit that runs over it: their due days are counted anew.',
  })
  openApplications?: number;
}

const text = `
  select day::text as day, name, confirmed from holiday
   where day >= make_date($1, 1, 1) and day < make_date($1 + 1, 1, 1) order by day`;

/** The public holidays of the country, which administrators of the platform keep. */
@Resolver()
export class HolidaysResolver {
  constructor(private readonly holidays: HolidaysService) {}

  @Query(() => [Holiday], { name: 'holidays', description: 'The public holidays of a year, first to last.' })
  @Public()
  async holidaysOf(
    @Arg('year', () => Int, { description: 'The year; none has holidays before 2000 or after 2100.' })
    year: number,
    @Ctx() ctx: Context,
  ): Promise<Holiday[]> {
    if (year < 2000 || year > 2100) return [];
    const { rows } = await ctx.reader.pool.query<Holiday>({
      name: 'procedures.holidays',
      text,
      values: [year],
    });
    return rows;
  }

  @Mutation(() => HolidaysPayload, {
    description: 'Adds a public holiday, or changes its name. For administrators of the platform.',
  })
  @Authorized('ADMIN')
  setHoliday(
    @Arg('input', () => SetHolidayInput, { description: 'The holiday.' }) input: SetHolidayInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => ({ openApplications: await this.holidays.set(act, input) }));
  }

  @Mutation(() => HolidaysPayload, {
    description: 'Makes a holiday an ordinary day again. For administrators of the platform.',
  })
  @Authorized('ADMIN')
  removeHoliday(
    @Arg('input', () => RemoveHolidayInput, { description: 'Which.' }) { day }: RemoveHolidayInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => ({ openApplications: await this.holidays.remove(act, day) }));
  }

  @Mutation(() => HolidaysPayload, {
    description:
      'Adds the national holidays of a year that do not move; those that are there stay as they are. For administrators of the platform.',
  })
  @Authorized('ADMIN')
  addFixedHolidays(
    @Arg('input', () => AddFixedHolidaysInput, { description: 'Of which year.' }) {
      year,
    }: AddFixedHolidaysInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => ({ openApplications: await this.holidays.addFixed(act, year) }));
  }
}
