/**
 * JSON-logic as forms may write it: one operator an object, operands in a list, `{ "var": "<field key>" }` for an answer.
 * Inside a repeatable group `{ "var": "row.<field key>" }` is the answer in the same row. Which operators exist, and
 * nothing else is ever evaluated: operators.ts.
 */
export type Logic =
  | string
  | number
  | boolean
  | null
  | readonly Logic[]
  | { readonly [operator: string]: Logic };

/** Logic whose result is yes or no: `{ "==": [{ "var": "status" }, "association"] }`. */
export type Condition = { readonly [operator: string]: Logic };

/** Logic whose result is a number: `{ "*": [{ "var": "surface" }, "12.50"] }`. Exact decimals, written as strings or integers. */
export type Formula = Logic;
