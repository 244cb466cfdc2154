import { Arg, Authorized, Ctx, Field, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ForKeys } from '../../../platform/access/for-keys.js';
import type { Context } from '../../../platform/context.js';
import { Payload } from '../../../platform/graphql/payload.type.js';
import { ask, type Asked } from '../../../platform/reading/index.js';
import { RevisionType } from '../../catalogue/revision.type.js';
import { attendDraft } from './attendance.js';
import {
  BeginDraftInput,
  BeginProcedureInput,
  DraftInput,
  ImportProcedureInput,
  SaveDraftInput,
} from './drafts.inputs.js';
import type { DraftsService } from './drafts.service.js';

@ObjectType({ implements: Payload, description: 'What came of an act on a draft.' })
class DraftPayload extends Payload {
  @Field(() => RevisionType, { nullable: true, description: 'The draft.' })
  revision?: Asked<RevisionType | null>;
}

@ObjectType({ implements: Payload, description: 'What came of discarding a draft.' })
class DiscardDraftPayload extends Payload {}

@ObjectType({ implements: Payload, description: 'Who has a draft open.' })
class AttendDraftPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'The version that the draft has now.' })
  version?: number;

  @Field(() => [String], { nullable: true, description: 'Names of the others who have it open just now.' })
  others?: readonly string[];
}

/** What designers write in the studio. */
@Resolver()
export class DraftsResolver {
  constructor(private readonly drafts: DraftsService) {}

  @Mutation(() => DraftPayload, { description: 'Begins a new procedure. For designers of its authority.' })
  @Authorized('PROCEDURE_DESIGNER')
  @ForKeys('procedures:write')
  beginProcedure(@Arg('input', () => BeginProcedureInput) input: BeginProcedureInput, @Ctx() ctx: Context) {
    return ctx.act(async (act) => ({
      revision: ask.one(RevisionType, await this.drafts.beginProcedure(act, input)),
    }));
  }

  @Mutation(() => DraftPayload, {
    description:
      'Makes a draft from a file: of a new procedure, or of the one that has its key. For designers of its authority.',
  })
  @Authorized('PROCEDURE_DESIGNER')
  @ForKeys('procedures:write')
  importProcedure(
    @Arg('input', () => ImportProcedureInput) input: ImportProcedureInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => ({
      revision: ask.one(RevisionType, await this.drafts.importProcedure(act, input)),
    }));
  }

  @Mutation(() => DraftPayload, {
    description:
      'Begins a draft of a procedure as one of its revisions: the published one to change it, an earlier one to restore it. For designers.',
  })
  @Authorized('PROCEDURE_DESIGNER')
  @ForKeys('procedures:write')
  beginDraft(@Arg('input', () => BeginDraftInput) { revisionId }: BeginDraftInput, @Ctx() ctx: Context) {
    return ctx.act(async (act) => ({
      revision: ask.one(RevisionType, await this.drafts.beginDraft(act, revisionId)),
    }));
  }

  @Mutation(() => DraftPayload, {
    description: 'Keeps a draft as it is being written; it may still lack things. For designers.',
  })
  @Authorized('PROCEDURE_DESIGNER')
  @ForKeys('procedures:write')
  saveDraft(
    @Arg('input', () => SaveDraftInput) { revisionId, version, definition }: SaveDraftInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => ({
      revision: ask.one(RevisionType, await this.drafts.save(act, revisionId, version, definition)),
    }));
  }

  @Mutation(() => DiscardDraftPayload, {
    description:
      'Throws a draft away; with it its procedure, when nothing of it was ever published. For designers.',
  })
  @Authorized('PROCEDURE_DESIGNER')
  @ForKeys('procedures:write')
  discardDraft(@Arg('input', () => DraftInput) { revisionId }: DraftInput, @Ctx() ctx: Context) {
    return ctx.act(async (act) => {
      await this.drafts.discard(act, revisionId);
      return {};
    });
  }

  @Mutation(() => AttendDraftPayload, {
    description:
      'Says, about every ten seconds, that the viewer has the draft open; answers who else has. For designers.',
  })
  @Authorized('PROCEDURE_DESIGNER')
  attendDraft(@Arg('input', () => DraftInput) { revisionId }: DraftInput, @Ctx() ctx: Context) {
    return ctx.act((act) => attendDraft(act, revisionId));
  }
}
