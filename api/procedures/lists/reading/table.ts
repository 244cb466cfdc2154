/** What a file of rows and columns holds, whatever its format: texts as they were written. */
export interface Table {
  /** Names of its sheets; one without a name for a CSV file. */
  readonly sheets: readonly string[];
  /** Of the sheet that was asked for: each row with its number in the file, empty ones left out. */
  readonly rows: readonly Row[];
}

export interface Row {
  /** As a spreadsheet numbers it: the first is 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** More than any list that a person could choose from. */
export const most = { bytes: 10 * 1024 * 1024, unpacked: 100 * 1024 * 1024, rows: 50_000, columns: 200 };

export const numbered = (rows: readonly (readonly string[])[]): Row[] =>
  rows
    .map((cells, at) => ({ number: at + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
