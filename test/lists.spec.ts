// Lists that staff keep: read from files as they come, checked row by row, versioned; what was chosen keeps its words.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { answeredAtCounter, begunAtCounter, submittedAtCounter } from './support/at-the-counter.js';
import { gql } from './support/gql.js';
import { shared } from './support/server.js';
import { signIn } from './support/sign-in.js';
import { uploaded } from './support/upload.js';
import { askAs } from './support/visits.js';

const mend = 'problems { path code message }';
const csvType = 'text/csv';
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let region = '';
let department = '';
beforeAll(async () => {
  const { authorities } = await askAs<{
    authorities: { nodes: { id: string; departments: { id: string; code: string }[] }[] };
  }>('conception', '{ authorities(filter: { kinds: [REGION] }) { nodes { id departments { id code } } } }');
  region = authorities.nodes[0]!.id;
  department = authorities.nodes[0]!.departments.find(({ code }) => code === 'information')!.id;
});

interface Answered {
  problems: { path: string[]; code: string; message: string }[];
  file?: {
    sheets: string[];
    encoding: string | null;
    columns: { name: string; samples: string[] }[];
    rowCount: number;
    mapping: object;
  };
  check?: {
    items: number;
    faultCount: number;
    faults: { row: number; code: string; message: string }[];
    added: number;
    changed: number;
    removed: number;
  };
  list?: { key: string; version: number; itemCount: number; versions: { nodes: object[] } };
}
const selections: Record<string, string> = {
  readListFile: 'file { sheets encoding columns { name samples } rowCount mapping { code fr ar zgh en } }',
  checkListFile: 'check { items faultCount faults { row code message } added changed removed }',
  publishReferenceList: 'list { key version itemCount }',
  restoreReferenceList:
    'list { key version itemCount versions { nodes { number count added changed removed fileName } } }',
};
const types: Record<string, string> = {
  readListFile: 'ListFileInput',
  checkListFile: 'PublishReferenceListInput',
  publishReferenceList: 'PublishReferenceListInput',
  restoreReferenceList: 'RestoreReferenceListInput',
};

async function ask(mutation: keyof typeof types, input: object, name = 'conception'): Promise<Answered> {
  const { data, errors } = await gql<Record<string, Answered>>(
    shared(),
    `mutation ($input: ${types[mutation]}!) { ${mutation}(input: $input) { ${selections[mutation]} ${mend} } }`,
    { input },
    await signIn(name),
  );
  if (errors)
    throw new Error(errors.map(({ extensions, message }) => `${extensions.code} ${message}`).join());
  return data![mutation]!;
}

const send = async (bytes: Uint8Array, name = 'liste.csv', type = csvType) =>
  uploaded(Buffer.from(bytes), {
    url: shared(),
    citizen: { headers: (await signIn('conception')) as { authorization: string } },
    name,
    type,
  });
const csv = (rows: string[][], delimiter = ';') =>
  strToU8(rows.map((row) => row.join(delimiter)).join('\r\n'));

/** The least that Excel opens. */
function xlsx(rows: string[][], sheet = 'Souks', beside: Record<string, Uint8Array> = {}): Uint8Array {
  const cell = (text: string, at: number, row: number) =>
    `<c r="${String.fromCodePoint(65 + at)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const lines = rows.map(
    (row, at) => `<row r="${at + 1}">${row.map((text, column) => cell(text, column, at + 1)).join('')}</row>`,
  );
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${xlsxType}.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
    ),
    ...beside,
  });
}

const souks = [
  ['Code', 'Libellé (fr)', 'العربية'],
  ['S1', 'Souk de Rissani', 'سوق الريصاني'],
  ['S2', 'Souk de Zagora', 'سوق زاكورة'],
  ['0123', 'Souk d’Agdz', 'سوق أكدز'],
];
const mapping = { code: 0, fr: 1, ar: 2, zgh: null, en: null };
const title = () => ({ fr: `Souks ${randomUUID().slice(0, 8)}`, ar: 'الأسواق' });
const fresh = async (rows: string[][]) => ({ fileId: await send(csv(rows)), mapping });
const codesOf = async (list: string) =>
  (
    await askAs<{ referenceItems: { nodes: { code: string }[] } }>(
      'conception',
      'query ($list: String!) { referenceItems(list: $list, first: 100) { nodes { code } } }',
      { list },
    )
  ).referenceItems.nodes.map(({ code }) => code);

describe('a file', () => {
  it.each<[string, Uint8Array, string, string, object]>([
    ['CSV with semicolons', csv(souks), 'a.csv', csvType, { encoding: 'UTF_8', sheets: [] }],
    ['CSV with tabs', csv(souks, '\t'), 'a.csv', csvType, { encoding: 'UTF_8', sheets: [] }],
    ['Excel', xlsx(souks), 'a.xlsx', xlsxType, { encoding: null, sheets: ['Souks'] }],
  ])('is read, its columns are guessed: %s', async (_what, bytes, name, type, expected) => {
    const { file, problems } = await ask('readListFile', { fileId: await send(bytes, name, type) });
    expect(problems).toEqual([]);
    expect(file).toEqual({
      ...expected,
      columns: [
        { name: 'Code', samples: ['S1', 'S2', '0123'] },
        { name: 'Libellé (fr)', samples: ['Souk de Rissani', 'Souk de Zagora', 'Souk d’Agdz'] },
        { name: 'العربية', samples: ['سوق الريصاني', 'سوق زاكورة', 'سوق أكدز'] },
      ],
      rowCount: 3,
      mapping,
    });
  });

  it.each<[string, () => Uint8Array, string, string, string]>([
    [
      'unpacks to more than fits',
      () => xlsx(souks, 'Souks', { 'xl/media/zeros.bin': new Uint8Array(110 * 1024 * 1024) }),
      'a.xlsx',
      xlsxType,
      'list.too_large_unpacked',
    ],
    ['is empty below its names', () => csv(souks.slice(0, 1)), 'a.csv', csvType, 'list.empty'],
    [
      'has 300 columns',
      () => csv([Array.from({ length: 300 }, (_, at) => `c${at}`), Array.from({ length: 300 }, () => 'x')]),
      'a.csv',
      csvType,
      'list.too_many_columns',
    ],
    [
      'has 50,001 rows',
      () => csv([souks[0]!, ...Array.from({ length: 50_001 }, (_, at) => [`S${at}`, 'x', 'س'])]),
      'a.csv',
      csvType,
      'list.too_many_rows',
    ],
  ])('is refused with its reason when it %s', async (_what, make, name, type, code) => {
    const { problems } = await ask('readListFile', { fileId: await send(make(), name, type) });
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('of somebody else is nobody’s, and one that is none never gets in', async () => {
    const fileId = await send(csv(souks));
    const others = await signIn('publication');
    const { errors } = await gql(
      shared(),
      'mutation ($input: ListFileInput!) { readListFile(input: $input) { problems { code } } }',
      { input: { fileId } },
      others,
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await expect(send(strToU8('%PDF-1.7 not a workbook'), 'a.xlsx', xlsxType)).rejects.toThrow();
  });

  it('of 10,000 rows names each of its bad ones, and nothing of it is published', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => [`S${at}`, `Souk ${at}`, `سوق ${at}`]);
    rows[9] = ['', 'Sans code', 'بدون رمز'];
    rows[99] = ['é!', 'Mauvais code', 'رمز سيئ'];
    rows[499] = ['S3', 'Deux fois', 'مرتين'];
    rows[999] = ['S999', '', 'بدون فرنسية'];
    rows[4999] = ['S4999', 'Sans arabe', ''];
    rows[7499] = ['S7499', 'x'.repeat(301), 'طويل'];
    rows[9999] = ['__proto__', 'Piège', 'فخ'];
    const input = { ...(await fresh([souks[0]!, ...rows])), authorityId: region, title: title() };
    const { check } = await ask('checkListFile', input);
    expect(check).toMatchObject({ items: 10_000, faultCount: 7 });
    expect(check!.faults.map(({ row, code }) => [row, code])).toEqual([
      [11, 'list.row.code_missing'],
      [101, 'list.row.code_bad'],
      [501, 'list.row.code_twice'],
      [1001, 'list.row.missing_fr'],
      [5001, 'list.row.missing_ar'],
      [7501, 'list.row.too_long'],
      [10_001, 'list.row.code_bad'],
    ]);
    expect(check!.faults[2]!.message).toBe('Le code « S3 » est déjà à la ligne 5.');
    const { problems, list } = await ask('publishReferenceList', input);
    expect(problems).toMatchObject([
      { code: 'list.rows_wrong', message: expect.stringContaining('ligne 11') },
    ]);
    expect(list ?? null).toBe(null);
  });
});

describe('a list', () => {
  it('has versions, each with what it changed, and an earlier one can come back', async () => {
    const { list, problems } = await ask('publishReferenceList', {
      ...(await fresh(souks)),
      authorityId: region,
      title: title(),
    });
    expect(problems).toEqual([]);
    const { key } = list!;
    expect(list).toMatchObject({ version: 1, itemCount: 3 });
    expect(await codesOf(key)).toEqual(['S1', 'S2', '0123']);
    const second = [souks[0]!, ['S9', 'Souk d’Erfoud', 'سوق أرفود'], ['S2', 'Grand souk', 'السوق الكبير']];
    const input = { ...(await fresh(second)), key };
    expect((await ask('checkListFile', input)).check).toMatchObject({ added: 1, changed: 1, removed: 2 });
    await ask('publishReferenceList', input);
    expect(await codesOf(key)).toEqual(['S9', 'S2']);
    const restored = await ask('restoreReferenceList', { key, version: 1 });
    expect(restored.list).toEqual({
      key,
      version: 3,
      itemCount: 3,
      versions: {
        nodes: [
          { number: 3, count: 3, added: 2, changed: 1, removed: 1, fileName: null },
          { number: 2, count: 2, added: 1, changed: 1, removed: 2, fileName: 'liste.csv' },
          { number: 1, count: 3, added: 3, changed: 0, removed: 0, fileName: 'liste.csv' },
        ],
      },
    });
    expect(await codesOf(key)).toEqual(['S1', 'S2', '0123']);
  });

  it('takes nothing from whoever chose what it has no more, and offers it to nobody else', async () => {
    const { list } = await ask('publishReferenceList', {
      ...(await fresh(souks)),
      authorityId: region,
      title: title(),
    });
    const { key } = list!;
    const procedureId = await procedureWith(key);
    const filed = await begun(procedureId, 'S1');
    await submitted(filed);
    const waiting = await begun(procedureId, 'S1');
    await ask('publishReferenceList', { ...(await fresh([souks[0]!, souks[2]!])), key });
    const { application } = await askAs<{ application: { answersInWords: { display: string }[] } }>(
      'information',
      'query ($id: ID!) { application(id: $id) { answersInWords { display } } }',
      { id: filed.id },
    );
    expect(application.answersInWords).toEqual([{ display: 'Souk de Rissani' }]);
    await expect(submitted(waiting)).rejects.toThrow('form.unknown_item');
  });

  it('needs its names, and is kept by designers of its authority', async () => {
    const file = await fresh(souks);
    const codes = async (input: object) =>
      (await ask('publishReferenceList', { ...file, ...input })).problems.map(({ code }) => code);
    expect(await codes({ title: title() })).toEqual(['list.authority_missing']);
    expect(await codes({ authorityId: region, title: { fr: 'Sans arabe' } })).toEqual(['list.title_missing']);
    expect(await codes({ authorityId: region, title: title(), mapping: { ...mapping, ar: 1 } })).toEqual([
      'list.same_column',
    ]);
    const { authorities } = await askAs<{ authorities: { nodes: { id: string }[] } }>(
      'admin',
      '{ authorities(filter: { kinds: [PROVINCE] }, first: 1) { nodes { id } } }',
    );
    await expect(
      ask('publishReferenceList', { ...file, authorityId: authorities.nodes[0]!.id, title: title() }),
    ).rejects.toThrow('FORBIDDEN');
  });
});

/** A procedure that asks for an item of the list. */
async function procedureWith(list: string): Promise<string> {
  const both = (fr: string, ar: string) => ({ fr, ar });
  const { beginProcedure } = await askAs<{
    beginProcedure: {
      revision: { id: string; version: number; definition: object; procedure: { id: string } };
    };
  }>(
    'conception',
    `mutation ($input: BeginProcedureInput!) { beginProcedure(input: $input) { revision { id version definition procedure { id } } ${mend} } }`,
    { input: { authorityId: region, departmentId: department, title: title() } },
  );
  const { id, version, definition, procedure } = beginProcedure.revision;
  await askAs('conception', `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { ${mend} } }`, {
    input: {
      revisionId: id,
      version,
      definition: {
        ...definition,
        summary: both('Un emplacement.', 'مكان.'),
        form: {
          fields: [
            { key: 'souk', kind: 'lookup', label: both('Souk', 'السوق'), required: true, settings: { list } },
          ],
        },
      },
    },
  });
  await askAs(
    'publication',
    `mutation ($input: PublishRevisionInput!) { publishRevision(input: $input) { ${mend} } }`,
    {
      input: { revisionId: id },
    },
  );
  return procedure.id;
}

async function begun(procedureId: string, souk: string): Promise<{ id: string; version: number }> {
  const id = await begunAtCounter(procedureId);
  return { id, version: await answeredAtCounter(id, { souk }) };
}

const submitted = ({ id, version }: { id: string; version: number }) => submittedAtCounter(id, version);
