// JSON written by hand: each of these answers with the text of one value.

/** Free text: it may hold anything. */
export const text = (value: unknown): string => (value === null ? 'null' : JSON.stringify(value));
/** Keys, ids, enum values and days: nothing in them needs escaping. */
export const plain = (value: unknown): string => (value === null ? 'null' : `"${value as string}"`);
/** `2026-11-23 09:20:00.5+00` as the API writes it. */
export function instant(value: unknown): string {
  if (value === null) return 'null';
  const at = value as string;
  return `"${at.slice(0, 10)}T${at.slice(11, -3)}Z"`;
}

/** SQL of a localized text for who reads French, with the same languages to fall back to. */
export const inFrench = (column: string): string =>
  `coalesce(nullif(${column}->>'fr', ''), nullif(${column}->>'ar', ''), nullif(${column}->>'en', ''), nullif(${column}->>'zgh', ''), '')`;

/** Cursors look as the product's, so that answers can be compared: the order's name, the values sorted by, the key. */
export const cursor = (order: string, ...values: unknown[]): string =>
  Buffer.from(JSON.stringify([order, ...values])).toString('base64url');
export const place = (given: string): unknown[] =>
  (JSON.parse(Buffer.from(given, 'base64url').toString()) as unknown[]).slice(1);
