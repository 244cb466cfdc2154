import {
  Arg,
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
import { ForKeys } from '../platform/access/for-keys.js';
import type { Context } from '../platform/context.js';
import { Payload } from '../platform/graphql/payload.type.js';
import { ask } from '../platform/reading/index.js';
import { discard } from './discard.js';
import type { FileKeeping } from './file-keeping.js';
import { StoredFileType } from './stored-file.type.js';

@InputType({ description: 'Which file to throw away.' })
export class DiscardFileInput {
  @Field(() => ID, { description: 'One of the viewer’s own that is attached to nothing.' })
  fileId!: string;
}

@ObjectType({ implements: Payload, description: 'What became of the file.' })
export class DiscardFilePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The file that is gone; null when there are problems.' })
  discardedId!: string | null;
}

@Resolver()
export class FilesResolver {
  constructor(private readonly keeping: FileKeeping) {}

  @Query(() => StoredFileType, {
    nullable: true,
    description:
      'A file that the viewer uploaded or may read; null when there is none. Ask it after an upload until it is READY or REJECTED.',
  })
  @Authorized('SIGNED_IN')
  myFile(@Arg('id', () => ID, { description: 'UUID: the last part of the upload’s address.' }) id: string) {
    return ask.one(StoredFileType, id);
  }

  @Mutation(() => DiscardFilePayload, {
    description: 'Throws away a file that the viewer uploaded and that is attached to nothing, whole or not.',
  })
  @Authorized('SIGNED_IN')
  @ForKeys('files:write')
  async discardFile(
    @Arg('input', () => DiscardFileInput, { description: 'Which file.' }) { fileId }: DiscardFileInput,
    @Ctx() ctx: Context,
  ) {
    const payload = await ctx.act(async (act) => ({ discardedId: await discard(act, fileId) }));
    if (payload.discardedId) await this.keeping.removeSoon(payload.discardedId);
    return payload;
  }
}
