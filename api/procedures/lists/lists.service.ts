import { buffer } from 'node:stream/consumers';
import { v7 } from 'uuid';
import { forbidden, notFound } from '../../core/errors.js';
import { searchText } from '../../core/fold.js';
import type { LocalizedText } from '../../core/localized-text.js';
import { freeName } from '../../core/free-name.js';
import { refuse } from '../../core/problem.js';
import { slug } from '../../core/slug.js';
import type { Storage } from '../../files/storage.js';
import { StoredFile } from '../../files/stored-file.entity.js';
import { holds } from '../../people/roles.js';
import type { Act } from '../../platform/act.js';
import { ownStatement } from '../../platform/database/own-statement.js';
import { oneAtATime } from '../../platform/one-at-a-time.js';
import { differenceOf, type ListDifference } from './differences.js';
import type { Mapping } from './reading/mapping.js';
import { readItems, type Item, type ReadItems } from './reading/read-items.js';
import { readTable, type HowToRead, type ReadTable } from './reading/read-table.js';
import { ReferenceListVersionRow } from './reference-list-version.entity.js';
import { ReferenceListRow } from './reference-list.entity.js';

export interface ListFile extends HowToRead {
  readonly fileId: string;
}

export interface PublishList extends ListFile {
  readonly mapping: Mapping;
  /** The list that gets a new version; absent: a new list. */
  readonly key?: string | null;
  /** Whose list it is; asked only when it is new. */
  readonly authorityId?: string | null;
  /** Required when it is new; else what it is called from now on. */
  readonly title?: LocalizedText | null;
}

/** Lists that staff keep: read from files, checked row by row, versioned. */
export class ListsService {
  constructor(private readonly storage: Storage) {}

  /** A file that the viewer uploaded, as a table. */
  async table(act: Act, { fileId, ...how }: ListFile): Promise<ReadTable> {
    const file = await this.fileOf(act, fileId);
    return readTable(await buffer(await this.storage.open(fileId)), file.type ?? file.claimedType, how);
  }

  /** The items of a file, the rows that are none, and what the list would become. */
  async check(act: Act, input: PublishList): Promise<ReadItems & { difference: ListDifference }> {
    const { rows } = await this.table(act, input);
    const read = readItems(rows, checkedMapping(input.mapping));
    const before = input.key ? await currentItems(act, input.key) : [];
    return { ...read, difference: differenceOf(before, read.items) };
  }

  /** A new version, or a new list: all rows or nothing. Answers with its key. */
  async publish(act: Act, input: PublishList): Promise<string> {
    const { items, faults } = await this.check(act, input);
    const [fault] = faults;
    if (fault) refuse('list.rows_wrong', ['fileId'], { count: faults.length, row: fault.row });
    const { name } = await this.fileOf(act, input.fileId);
    const list = await this.holdOrBegin(act, input);
    if (input.title) list.title = checkedTitle(input.title);
    await this.write(act, list, items, name);
    return list.key;
  }

  /** An earlier version comes back as the newest one. */
  async restore(act: Act, key: string, number: number): Promise<string> {
    const list = await this.holdList(act, key, 'restoreReferenceList');
    const version = await act.em.findOne(ReferenceListVersionRow, { list: key, number });
    if (!version) throw notFound('ReferenceListVersion', `${key} ${number}`);
    await this.write(act, list, version.items, null);
    return key;
  }

  private async fileOf({ em, viewer }: Act, fileId: string): Promise<StoredFile> {
    const file = await em.findOne(StoredFile, {
      id: fileId,
      ownerId: viewer.personId ?? '',
      discardedAt: null,
    });
    if (!file) throw notFound('File', fileId);
    if (file.status !== 'READY') refuse('list.file_not_ready', ['fileId']);
    return file;
  }

  private async holdList(act: Act, key: string, name: string): Promise<ReferenceListRow> {
    await oneAtATime(act, 'reference list', key);
    const list = await act.em.findOne(ReferenceListRow, { key });
    if (!list) throw notFound('ReferenceList', key);
    mustKeep(act, list.authorityId, name);
    return list;
  }

  private async holdOrBegin(act: Act, input: PublishList): Promise<ReferenceListRow> {
    if (input.key) return this.holdList(act, input.key, 'publishReferenceList');
    if (!input.authorityId) return refuse('list.authority_missing', ['authorityId']);
    mustKeep(act, input.authorityId, 'publishReferenceList');
    const title = checkedTitle(input.title ?? {});
    await oneAtATime(act, 'reference list', 'new');
    const list = act.em.create(ReferenceListRow, {
      key: await freeKeyFor(act, title),
      authorityId: input.authorityId,
      title,
      version: 0,
      items: 0,
      changedAt: act.now,
    });
    return list;
  }

  private async write(
    act: Act,
    list: ReferenceListRow,
    items: readonly Item[],
    fileName: string | null,
  ): Promise<void> {
    const difference = differenceOf(await currentItems(act, list.key), items);
    list.version += 1;
    list.items = items.length;
    list.changedAt = act.now;
    // Its version refers to it.
    await act.em.flush();
    act.em.create(ReferenceListVersionRow, {
      id: v7({ msecs: act.now.getTime() }),
      list: list.key,
      number: list.version,
      fileName,
      items,
      count: items.length,
      ...difference,
      madeById: act.viewer.personId,
      madeAt: act.now,
    });
    await act.em.flush();
    await ownStatement(act.em, 'update reference_item set withdrawn = true where list = $1', [list.key]);
    const rows = items.map(({ code, label }, place) => ({
      code,
      label,
      place,
      search: searchText(...Object.values(label)),
    }));
    await ownStatement(act.em, writeItems, [list.key, JSON.stringify(rows)]);
  }
}

const writeItems = `
  insert into reference_item (list, code, label, place, search, withdrawn)
  select $1, code, label, place, search, false
    from jsonb_to_recordset($2::jsonb) as item (code text, label jsonb, place integer, search text)
  on conflict (list, code) do update
     set label = excluded.label, place = excluded.place, search = excluded.search, withdrawn = false`;

const currentItems = ({ em }: Act, key: string): Promise<Item[]> =>
  ownStatement<Item>(em, 'select code, label from reference_item where list = $1 and not withdrawn', [key]);

function mustKeep({ viewer }: Act, authorityId: string, act: string): void {
  if (!holds(viewer, 'PROCEDURE_DESIGNER', { authorityId })) throw forbidden(act);
}

function checkedMapping(mapping: Mapping): Mapping {
  const places = Object.entries(mapping).filter(([, at]) => at !== null) as [string, number][];
  for (const [part, at] of places) if (at < 0 || at >= 200) refuse('list.no_such_column', ['mapping', part]);
  if (mapping.fr === mapping.ar) refuse('list.same_column', ['mapping', 'ar']);
  return mapping;
}

function checkedTitle(title: LocalizedText): LocalizedText {
  const written: LocalizedText = Object.fromEntries(
    Object.entries(title).flatMap(([language, text]) => (text?.trim() ? [[language, text.trim()]] : [])),
  );
  for (const language of ['fr', 'ar'] as const)
    if (!written[language]) refuse('list.title_missing', ['title', language]);
  for (const [language, text] of Object.entries(written))
    if (text.length > 200) refuse('list.title_too_long', ['title', language], { most: 200 });
  return written;
}

async function freeKeyFor({ em }: Act, title: LocalizedText): Promise<string> {
  const wanted = slug(title.fr ?? '', 50).replace(/^[^a-z]+/, '') || 'list';
  const taken = new Set(
    (await em.find(ReferenceListRow, { key: { $like: `${wanted}%` } }, { fields: ['key'] })).map(
      ({ key }) => key,
    ),
  );
  return freeName(wanted, taken);
}
