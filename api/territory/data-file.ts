import { readFile } from 'node:fs/promises';

/** One line of a data file, by the names of its first line. */
export type DataRow = Readonly<Record<string, string>>;

/** Reads a plain table of `territory/data`: commas separate, nothing is quoted, every line has every column. */
export async function readDataFile(name: string): Promise<DataRow[]> {
  const text = await readFile(new URL(`./data/${name}`, import.meta.url), 'utf8');
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const columns = head.split(',');
  return lines.map((line, index) => {
    const cells = line.split(',');
    if (cells.length !== columns.length) {
      throw new Error(`${name}, line ${index + 2}: ${cells.length} cells for ${columns.length} columns`);
    }
    return Object.fromEntries(columns.map((column, place) => [column, cells[place]!]));
  });
}
