import pg from 'pg';

const { builtins } = pg.types;
const asIs = (text: string) => text;

/** How values arrive from PostgreSQL: exact numbers, instants and days as strings, in the form in which the API gives them. */
const parsers = new Map<number, (text: string) => unknown>([
  [builtins.NUMERIC, asIs],
  [builtins.INT8, asIs],
  [builtins.DATE, asIs],
  [builtins.TIMESTAMPTZ, instant],
  // A timestamp without zone is no instant; a column should not have it, and nothing is guessed about it.
  [builtins.TIMESTAMP, asIs],
  [builtins.JSONB, json],
]);
const arrays = new Map<number, number>([
  [1231, builtins.NUMERIC],
  [1016, builtins.INT8],
  [1182, builtins.DATE],
  [1185, builtins.TIMESTAMPTZ],
]);
const parseTextArray = pg.types.getTypeParser(1009 as never, 'text') as (text: string) => (string | null)[];
for (const [array, element] of arrays) {
  const parse = parsers.get(element)!;
  parsers.set(array, (text) => parseTextArray(text).map((item) => (item === null ? null : parse(item))));
}

export const rowTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parsers.get(oid) ?? pg.types.getTypeParser(oid, (format ?? 'text') as 'text'),
};

/** `2026-11-23 09:20:00.5+00` → `2026-11-23T09:20:00.5Z`, all digits kept: cursors compare them. */
export function instant(text: string): string {
  if (text.endsWith('+00')) return `${text.slice(0, 10)}T${text.slice(11, -3)}Z`;
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(\.\d+)?([+-]\d\d)(:\d\d)?/.exec(text);
  if (!parts) return text;
  const [, day, time, fraction = '', hours, minutes = ':00'] = parts;
  return new Date(`${day}T${time}${hours}${minutes}`).toISOString().replace('.000Z', `${fraction}Z`);
}

const short = 300;
const mostKept = 5_000;
const kept = new Map<string, unknown>();

/**
 * The titles of steps, procedures and communes come again and again: short texts are parsed once. Nobody may write into
 * what others read as well.
 */
function json(text: string): unknown {
  if (text.length > short) return JSON.parse(text);
  let value = kept.get(text);
  if (value === undefined) {
    if (kept.size >= mostKept) kept.clear();
    kept.set(text, (value = frozen(JSON.parse(text))));
  }
  return value;
}

function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
