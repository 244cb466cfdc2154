// Plain tables, for the terminal and for Markdown alike.

export type Cell = string | number;

/** A Markdown table whose columns line up; all but the first two are figures and stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[], words = 2): string {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => [...line[column]!].length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => pad(cell, widths[column]!, column < words)).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column < words ? `${'-'.repeat(width + 2)}` : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(lines[0]!), rule, ...lines.slice(1).map(line)].join('\n');
}

function pad(cell: string, width: number, left: boolean): string {
  const spaces = ' '.repeat(width - [...cell].length);
  return left ? cell + spaces : spaces + cell;
}

/** A figure with as many digits as mean something. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 100) return Math.round(value).toLocaleString('en').replaceAll(',', ' ');
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

export const withSpread = ({ median, least, most }: { median: number; least: number; most: number }) =>
  least === most ? figure(median) : `${figure(median)} (${figure(least)}–${figure(most)})`;
