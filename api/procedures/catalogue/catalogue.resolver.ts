import {
  Arg,
  Args,
  Authorized,
  Ctx,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import { Json } from '../../platform/graphql/json.scalar.js';
import { ForKeys } from '../../platform/access/for-keys.js';
import { Public } from '../../platform/access/roots.js';
import type { Context } from '../../platform/context.js';
import { Payload } from '../../platform/graphql/payload.type.js';
import { ask, connectionOf, listArgs, type Asked, type ListArgs } from '../../platform/reading/index.js';
import type { CatalogueService } from './catalogue.service.js';
import type { ProcedureFilter } from './procedure.filter.js';
import { ProcedureType } from './procedure.type.js';
import { RevisionType } from './revision.type.js';

@InputType({ description: 'A draft of a procedure, new or replacing the draft that there is.' })
class DraftRevisionInput {
  @Field(() => ID, { description: 'The authority that offers it; asked only when the procedure is new.' })
  authorityId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The department in charge; absent: the authority as a whole.',
  })
  departmentId?: string | null;

  @Field(() => Json, {
    description:
      'The whole definition (key, title, summary, rules, form, workflow), as procedure files hold it.',
  })
  definition!: object;
}

@InputType({ description: 'Who is in charge of a procedure from now on.' })
class ChangeProcedureOwnerInput {
  @Field(() => ID, { description: 'The procedure.' })
  procedureId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A department of its authority; absent: the authority as a whole.',
  })
  departmentId?: string | null;
}

@ObjectType({ implements: Payload, description: 'What came of putting another department in charge.' })
class ChangeProcedureOwnerPayload extends Payload {
  @Field(() => ProcedureType, { nullable: true, description: 'The procedure.' })
  procedure?: Asked<ProcedureType | null>;
}

@ObjectType({ implements: Payload, description: 'What came of drafting a revision.' })
class DraftRevisionPayload extends Payload {
  @Field(() => RevisionType, { nullable: true, description: 'The draft.' })
  revision?: Asked<RevisionType | null>;
}

@Resolver()
export class CatalogueResolver {
  constructor(private readonly catalogue: CatalogueService) {}

  @Query(() => connectionOf(ProcedureType), { description: 'The procedures that the viewer may see.' })
  @Public()
  procedures(@Args(() => listArgs(ProcedureType)) args: ListArgs<ProcedureFilter>) {
    return ask.list(ProcedureType, args);
  }

  @Query(() => ProcedureType, { nullable: true, description: 'One procedure, by id or by key.' })
  @Public()
  procedure(
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id: string | null,
    @Arg('key', () => String, { nullable: true, description: 'Its key, when no id is given.' })
    key: string | null,
  ) {
    return ask.one(ProcedureType, id ?? { key: key ?? '' });
  }

  @Query(() => RevisionType, { nullable: true, description: 'One revision of a procedure.' })
  @Public()
  procedureRevision(@Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return ask.one(RevisionType, id);
  }

  @Mutation(() => DraftRevisionPayload, {
    description:
      'Makes or replaces the draft of a procedure. For its designers. Problems name the place in the definition.',
  })
  @Authorized('PROCEDURE_DESIGNER')
  @ForKeys('procedures:write')
  draftRevision(@Arg('input', () => DraftRevisionInput) input: DraftRevisionInput, @Ctx() ctx: Context) {
    return ctx.act(async (act) => ({
      revision: ask.one(RevisionType, await this.catalogue.draft(act, input)),
    }));
  }

  @Mutation(() => ChangeProcedureOwnerPayload, {
    description:
      'Puts another department of its authority in charge of a procedure. For designers of both; applications under way stay where they are.',
  })
  @Authorized('PROCEDURE_DESIGNER')
  changeProcedureOwner(
    @Arg('input', () => ChangeProcedureOwnerInput, { description: 'Which, and who.' })
    { procedureId, departmentId }: ChangeProcedureOwnerInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => ({
      procedure: ask.one(
        ProcedureType,
        await this.catalogue.changeOwner(act, procedureId, departmentId ?? null),
      ),
    }));
  }
}
