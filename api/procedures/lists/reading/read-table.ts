import { refuse } from '../../../core/problem.js';
import { decode, guessEncoding, type Encoding } from './decode.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import { most, numbered, type Row, type Table } from './table.js';

export interface HowToRead {
  /** Name of the sheet; the first when absent. */
  readonly sheet?: string | null;
  /** Guessed when absent; means nothing for Excel files. */
  readonly encoding?: Encoding | null;
}

export interface ReadTable extends Table {
  readonly encoding: Encoding | null;
}

/** A CSV or Excel file as a table, within limits that keep everybody else served. */
export async function readTable(bytes: Buffer, type: string, how: HowToRead): Promise<ReadTable> {
  if (bytes.length > most.bytes)
    refuse('list.too_large', ['fileId'], { megabytes: most.bytes / 1024 / 1024 });
  if (type !== 'text/csv') {
    const sheets = await readXlsx(bytes);
    const sheet = how.sheet ? sheets.find(({ name }) => name === how.sheet) : sheets[0];
    if (!sheet) return refuse('list.no_such_sheet', ['sheet'], { sheet: how.sheet ?? '' });
    return { sheets: sheets.map(({ name }) => name), rows: bounded(numbered(sheet.rows)), encoding: null };
  }
  const encoding = how.encoding ?? guessEncoding(bytes);
  return { sheets: [], rows: bounded(numbered(readCsv(decode(bytes, encoding)))), encoding };
}

function bounded(rows: Row[]): Row[] {
  if (rows.length < 2) refuse('list.empty', ['fileId']);
  if (rows.length > most.rows + 1) refuse('list.too_many_rows', ['fileId'], { most: most.rows });
  if (rows.some(({ cells }) => cells.length > most.columns))
    refuse('list.too_many_columns', ['fileId'], { most: most.columns });
  return rows;
}
