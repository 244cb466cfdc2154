import { parse } from 'csv-parse/sync';
import { refuse } from '../../../core/problem.js';
import { most } from './table.js';

const delimiters = [';', ',', '\t'] as const;

/** Rows of a CSV text; the delimiter is the one that makes the most columns of its first lines. */
export function readCsv(text: string): string[][] {
  const start = text.slice(0, 20_000);
  const widths = delimiters.map((delimiter) => ({ delimiter, width: widthOf(start, delimiter) }));
  const { delimiter } = widths.reduce((best, each) => (each.width > best.width ? each : best));
  try {
    return parse(text, { ...loosely, delimiter, to: most.rows + 100 }) as string[][];
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? 1;
    return refuse('list.csv_unreadable', ['fileId'], { line });
  }
}

const loosely = { relax_column_count: true, skip_empty_lines: false, bom: true, relax_quotes: true } as const;

/** How many columns most of the first lines have. */
function widthOf(start: string, delimiter: string): number {
  try {
    // The last line of the beginning may be cut off.
    const rows = (parse(start, { ...loosely, delimiter, to: 20 }) as string[][]).slice(0, 20);
    const widths = rows.map((row) => row.length).toSorted((a, b) => a - b);
    return widths[Math.floor(widths.length / 2)] ?? 0;
  } catch {
    return 0;
  }
}
