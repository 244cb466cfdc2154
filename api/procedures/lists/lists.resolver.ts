import {
  Arg,
  Args,
  Authorized,
  Ctx,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import type { LocalizedText } from '../../core/localized-text.js';
import { ForKeys } from '../../platform/access/for-keys.js';
import type { Context } from '../../platform/context.js';
import { enumOf } from '../../platform/graphql/enum.js';
import { Payload } from '../../platform/graphql/payload.type.js';
import {
  ask,
  connectionOf,
  listArgs,
  LocalizedTextInput,
  type Asked,
  type ListArgs,
} from '../../platform/reading/index.js';
import type { ListsService } from './lists.service.js';
import type { Encoding } from './reading/decode.js';
import { guessMapping, headerOf, type Mapping } from './reading/mapping.js';
import type { ReadTable } from './reading/read-table.js';
import { ReferenceListType } from './reference-list.type.js';

type EncodingName = 'UTF_8' | 'UTF_16' | 'WINDOWS_1256' | 'WINDOWS_1252';
const EncodingType = enumOf<EncodingName>('TextEncoding', 'How a text file is written.', {
  UTF_8: 'Unicode, as most programs write it.',
  UTF_16: 'Unicode, as Excel’s “Unicode text” is.',
  WINDOWS_1256: 'Arabic and French, as Excel writes CSV in Morocco.',
  WINDOWS_1252: 'French, as Excel writes CSV elsewhere.',
});
const encodingOf: Record<EncodingName, Encoding> = {
  UTF_8: 'utf-8',
  UTF_16: 'utf-16le',
  WINDOWS_1256: 'windows-1256',
  WINDOWS_1252: 'windows-1252',
};
const nameOf = (encoding: Encoding): EncodingName =>
  (Object.keys(encodingOf) as EncodingName[]).find((name) => encodingOf[name] === encoding)!;

@InputType({ description: 'A file of a list, and how to read it.' })
class ListFileInput {
  @Field(() => ID, {
    description: 'A CSV or Excel file that the viewer has uploaded to `/files/upload`; 10 MiB at most.',
  })
  fileId!: string;

  @Field(() => String, { nullable: true, description: 'Name of the sheet; the first when absent.' })
  sheet?: string | null;

  @Field(() => EncodingType, { nullable: true, description: 'Of a CSV file; guessed when absent.' })
  encoding?: EncodingName | null;
}

@InputType({ description: 'Which column holds what; columns are counted from 0 on.' })
class ListMappingInput {
  @Field(() => Int, { nullable: true, description: 'The codes; null: they are made of the French labels.' })
  code!: number | null;

  @Field(() => Int, { description: 'The French labels.' })
  fr!: number;

  @Field(() => Int, { description: 'The Arabic labels.' })
  ar!: number;

  @Field(() => Int, { nullable: true, description: 'The Amazigh labels; null: none.' })
  zgh!: number | null;

  @Field(() => Int, { nullable: true, description: 'The English labels; null: none.' })
  en!: number | null;
}

@InputType({ description: 'A list as a file has it.' })
class PublishReferenceListInput extends ListFileInput {
  @Field(() => ListMappingInput, { description: 'Which column holds what.' })
  mapping!: ListMappingInput;

  @Field(() => ID, { nullable: true, description: 'The list that gets a new version; absent: a new list.' })
  key?: string | null;

  @Field(() => ID, { nullable: true, description: 'Whose list it is; asked only when it is new.' })
  authorityId?: string | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What it is called, in Arabic and French at least; required when it is new.',
  })
  title?: LocalizedTextInput | null;
}

@InputType({ description: 'Which version of which list.' })
class RestoreReferenceListInput {
  @Field(() => ID, { description: 'Key of the list.' })
  key!: string;

  @Field(() => Int, { description: 'Number of the version.' })
  version!: number;
}

@ObjectType({ description: 'A column of a file.' })
class ListColumn {
  @Field(() => String, { description: 'Its name, as the file’s first row has it; may be empty.' })
  name!: string;

  @Field(() => [String], { description: 'What stands under it in the first rows, at most 8.' })
  samples!: readonly string[];
}

@ObjectType('ListMapping', { description: 'Which column holds what; columns are counted from 0 on.' })
class ListMappingType implements Mapping {
  @Field(() => Int, { nullable: true, description: 'The codes; null: they are made of the French labels.' })
  code!: number | null;

  @Field(() => Int, { description: 'The French labels.' })
  fr!: number;

  @Field(() => Int, { description: 'The Arabic labels.' })
  ar!: number;

  @Field(() => Int, { nullable: true, description: 'The Amazigh labels; null: none.' })
  zgh!: number | null;

  @Field(() => Int, { nullable: true, description: 'The English labels; null: none.' })
  en!: number | null;
}

@ObjectType('ListFile', { description: 'What a file holds.' })
class ListFileType {
  @Field(() => [String], { description: 'Names of its sheets; empty for a CSV file.' })
  sheets!: readonly string[];

  @Field(() => EncodingType, { nullable: true, description: 'How it was read; null for an Excel file.' })
  encoding!: EncodingName | null;

  @Field(() => [ListColumn], { description: 'Its columns.' })
  columns!: ListColumn[];

  @Field(() => Int, { description: 'How many rows it has below the names of its columns.' })
  rowCount!: number;

  @Field(() => ListMappingType, { description: 'A guess at which column holds what.' })
  mapping!: Mapping;
}

@ObjectType({ description: 'What is wrong with a row of the file.' })
class ListRowFault {
  @Field(() => Int, { description: 'Number of the row in the file, as a spreadsheet counts.' })
  row!: number;

  @Field(() => String, { description: 'A stable code for programs.' })
  code!: string;

  @Field(() => String, { description: 'What to tell a person, in the viewer’s language.' })
  message!: string;
}

@ObjectType('ListCheck', { description: 'What a file would make of a list.' })
class ListCheckType {
  @Field(() => Int, { description: 'How many items it has.' })
  items!: number;

  @Field(() => Int, { description: 'How many faults its rows have; with one of them nothing is published.' })
  faultCount!: number;

  @Field(() => [ListRowFault], { description: 'The first hundred of them.' })
  faults!: ListRowFault[];

  @Field(() => Int, { description: 'Items that the list has not yet.' })
  added!: number;

  @Field(() => Int, { description: 'Items whose words change.' })
  changed!: number;

  @Field(() => Int, { description: 'Items that can be chosen no more; who has chosen them keeps them.' })
  removed!: number;
}

@ObjectType({ implements: Payload, description: 'What came of reading a file.' })
class ReadListFilePayload extends Payload {
  @Field(() => ListFileType, { nullable: true, description: 'What it holds.' })
  file?: ListFileType;
}

@ObjectType({ implements: Payload, description: 'What came of checking a file.' })
class CheckListFilePayload extends Payload {
  @Field(() => ListCheckType, { nullable: true, description: 'What it would make of the list.' })
  check?: ListCheckType;
}

@ObjectType({ implements: Payload, description: 'What came of a new version of a list.' })
class ReferenceListPayload extends Payload {
  @Field(() => ReferenceListType, { nullable: true, description: 'The list.' })
  list?: Asked<ReferenceListType | null>;
}

const shownFaults = 100;

/** Lists that designers keep for lookup fields. */
@Resolver()
export class ListsResolver {
  constructor(private readonly lists: ListsService) {}

  @Query(() => connectionOf(ReferenceListType), {
    description: 'The lists that lookup fields may choose from.',
  })
  @Authorized('STAFF')
  referenceLists(@Args(() => listArgs(ReferenceListType)) args: ListArgs<never>) {
    return ask.list(ReferenceListType, args);
  }

  @Query(() => ReferenceListType, { nullable: true, description: 'One list; null when there is none.' })
  @Authorized('STAFF')
  referenceList(@Arg('key', () => ID, { description: 'Its key.' }) key: string) {
    return ask.one(ReferenceListType, key);
  }

  @Mutation(() => ReadListFilePayload, {
    description:
      'Reads an uploaded file as a table: its columns and a guess at what they are. Nothing is kept. For designers.',
  })
  @Authorized('PROCEDURE_DESIGNER')
  readListFile(@Arg('input', () => ListFileInput) input: ListFileInput, @Ctx() ctx: Context) {
    return ctx.act(async (act) => ({ file: shown(await this.lists.table(act, wished(input))) }));
  }

  @Mutation(() => CheckListFilePayload, {
    description:
      'Checks every row of a file and says what it would make of the list. Nothing is kept. For designers.',
  })
  @Authorized('PROCEDURE_DESIGNER')
  checkListFile(
    @Arg('input', () => PublishReferenceListInput) input: PublishReferenceListInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => {
      const { items, faults, difference } = await this.lists.check(act, wished(input));
      const { language } = ctx.viewer;
      return {
        check: {
          items: items.length,
          faultCount: faults.length,
          faults: faults.slice(0, shownFaults).map(({ row, code, params }) => ({
            row,
            code,
            message: ctx.translate(code, language, params),
          })),
          ...difference,
        },
      };
    });
  }

  @Mutation(() => ReferenceListPayload, {
    description:
      'Makes a new version of a list, or a new list, of a file: all of its rows, or nothing. For designers of its authority.',
  })
  @Authorized('PROCEDURE_DESIGNER')
  @ForKeys('procedures:write')
  publishReferenceList(
    @Arg('input', () => PublishReferenceListInput) input: PublishReferenceListInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => ({
      list: ask.one(ReferenceListType, await this.lists.publish(act, wished(input))),
    }));
  }

  @Mutation(() => ReferenceListPayload, {
    description: 'An earlier version of a list comes back as its newest one. For designers of its authority.',
  })
  @Authorized('PROCEDURE_DESIGNER')
  @ForKeys('procedures:write')
  restoreReferenceList(
    @Arg('input', () => RestoreReferenceListInput) { key, version }: RestoreReferenceListInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.act(async (act) => ({
      list: ask.one(ReferenceListType, await this.lists.restore(act, key, version)),
    }));
  }
}

const wished = <Input extends ListFileInput & { title?: LocalizedText | null }>({
  encoding,
  ...input
}: Input) => ({
  ...input,
  encoding: encoding ? encodingOf[encoding] : null,
});

function shown({ sheets, rows, encoding }: ReadTable): ListFileType {
  const header = headerOf(rows);
  const body = rows.filter(({ number }) => number > header.number);
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return {
    sheets,
    encoding: encoding && nameOf(encoding),
    columns: Array.from({ length: width }, (_, at) => ({
      name: header.cells[at] ?? '',
      samples: body.slice(0, 8).map(({ cells }) => (cells[at] ?? '').slice(0, 200)),
    })),
    rowCount: body.length,
    mapping: guessMapping(rows),
  };
}
