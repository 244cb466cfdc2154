import { setImmediate } from 'node:timers/promises';
import { Unzip, UnzipInflate } from 'fflate';
import { refuse } from '../../../core/problem.js';
import { most } from './table.js';

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The sheets of an Excel file: values, never formulas. The reader takes its time to load: only who needs it waits. */
export async function readXlsx(bytes: Buffer): Promise<Sheet[]> {
  await refuseBomb(bytes);
  const { default: readExcelFile } = await import('read-excel-file/node');
  try {
    const sheets = await readExcelFile(bytes);
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) }));
  } catch {
    return refuse('list.xlsx_unreadable', ['fileId']);
  }
}

/** A small file may unpack to more than fits into memory: it is unpacked once without keeping anything, and stopped. */
async function refuseBomb(bytes: Buffer): Promise<void> {
  let unpacked = 0;
  const count = (chunk: Uint8Array) => {
    unpacked += chunk.length;
    if (unpacked > most.unpacked) throw new TooLarge();
  };
  const unzip = new Unzip((file) => {
    file.ondata = (error, chunk) => {
      if (error) throw error;
      count(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  // Small pieces: each may unpack to a thousand times as much, and others wait for the same thread.
  const piece = 4 * 1024;
  try {
    for (let at = 0; at < bytes.length; at += piece) {
      unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
      if (at % (64 * piece) === 0) await setImmediate();
    }
  } catch (error) {
    if (error instanceof TooLarge)
      refuse('list.too_large_unpacked', ['fileId'], { megabytes: most.unpacked / 1024 / 1024 });
    refuse('list.xlsx_unreadable', ['fileId']);
  }
}

class TooLarge extends Error {}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value as string | number | boolean);
}
