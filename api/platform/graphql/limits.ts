/** How much one request may ask for. Each limit is far above what our own console and portals ask. */
export interface Limits {
  /** Lexical tokens of a document: what parsing and validation may cost. */
  readonly tokens: number;
  /** Fields inside fields, fragments included. */
  readonly depth: number;
  /** Aliases in the whole document, fragments counted wherever they are spread. */
  readonly aliases: number;
  /** Fields in the whole document, fragments counted wherever they are spread. */
  readonly fields: number;
  /** The same name in the same braces. */
  readonly repeats: number;
  /** Values that the answer may hold at most, page sizes multiplied. */
  readonly cost: number;
  /** The same of each event that a subscription shows: it is asked once and answered often. */
  readonly costOfEvent: number;
}

export const limits: Limits = {
  tokens: 3_000,
  depth: 15,
  aliases: 100,
  fields: 1_000,
  repeats: 20,
  cost: 50_000,
  costOfEvent: 5_000,
};
