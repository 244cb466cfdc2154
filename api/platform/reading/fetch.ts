import { getArgumentValues, type GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../access/viewer.js';
import { always } from '../access/condition.js';
import { writeCursor, type CursorValue } from './cursor.js';
import { boundedPage, pageOf, type Page } from './page.js';
import type { ArgumentsPlan, Level, ListPlan } from './plan.js';
import type { Reader } from './reader.js';
import { rightOf, type Right } from './rights.js';
import type { Row } from './rows.js';
import { countOfParents, rowsOfParents } from './statement.write.js';

/** What a page of a list came to. */
export interface FoundPage {
  readonly rows: readonly Row[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly total: number;
  readonly cursor: (row: Row) => string;
}

const everything: Right = rightOf(always);

/** One reading of one plan: who reads, with which arguments, and the lists found so far. */
export class Reading {
  private readonly args = new Map<ArgumentsPlan, Readonly<Record<string, unknown>>>();
  readonly lists = new Map<ListPlan, ReadonlyMap<unknown, FoundPage>>();

  constructor(
    readonly reader: Reader,
    readonly context: unknown,
    readonly variables: GraphQLResolveInfo['variableValues'],
  ) {}

  get viewer(): Viewer {
    return this.reader.viewer;
  }

  argumentsOf(plan: ArgumentsPlan): Readonly<Record<string, unknown>> {
    if (plan.constant) return plan.constant;
    let args = this.args.get(plan);
    if (!args) this.args.set(plan, (args = getArgumentValues(plan.definition, plan.node, this.variables)));
    return args;
  }

  /** Reads everything below the rows of a level: one statement for each list, whatever the number of rows. */
  async below(level: Level, rows: readonly Row[]): Promise<void> {
    if (level.lists.length === 0 || rows.length === 0) return;
    await Promise.all(level.lists.map((list) => this.list(list, rows)));
  }

  private async list(list: ListPlan, parents: readonly Row[]): Promise<void> {
    const keys = parentKeys(list, parents);
    const { field, level } = list;
    const { readable } = level.root;
    const { language } = this.viewer;
    const page =
      field.atMost === null
        ? pageOf(readable, this.argumentsOf(list.args), field.orderBy, language, list.page!.tellsOfMore)
        : boundedPage(readable, field.orderBy, field.atMost, language);
    if (keys.length === 0) return;
    const fill = { rights: this.reader.rights, where: everything, page, keys };
    const cursors = list.page?.needsCursors ?? false;
    const [rows, counts] = await Promise.all([
      list.page && !list.page.needsRows
        ? []
        : this.reader.run(level, `many|${cursors}|${page.shape}`, fill, () =>
            rowsOfParents(list, page, cursors, fill),
          ),
      list.page?.needsCount
        ? this.reader.run(level, `counts|${page.shape}`, fill, () => countOfParents(list, page, fill))
        : [],
    ]);
    this.lists.set(list, pagesByParent(list, keys, rows, counts, page));
    await this.below(level, rows);
  }
}

function parentKeys({ parentIndex, guardIndex }: ListPlan, parents: readonly Row[]): unknown[] {
  const keys = new Set<unknown>();
  for (const row of parents) {
    const key = row.value(parentIndex);
    if (key !== null && (guardIndex === null || row.isTrue(guardIndex))) keys.add(key);
  }
  return [...keys];
}

function pagesByParent(
  { level }: ListPlan,
  keys: readonly unknown[],
  rows: readonly Row[],
  counts: readonly Row[],
  page: Page,
): Map<unknown, FoundPage> {
  const byPlace: Row[][] = keys.map(() => []);
  for (const row of rows) byPlace[(row.last as number) - 1]!.push(row);
  const totals = new Map<unknown, number>(counts.map((row) => [row.value(0), row.value(1) as number]));
  return new Map(keys.map((key, i) => [key, foundPage(level, page, byPlace[i]!, totals.get(key) ?? 0)]));
}

/** Takes off the row that only told whether there is more, and turns a page read from the end round. */
export function foundPage(level: Level, page: Page, found: readonly Row[], total: number): FoundPage {
  const more = found.length > page.size;
  const rows = more ? found.slice(0, page.size) : found;
  return {
    rows: page.backward ? rows.toReversed() : rows,
    hasNext: page.backward ? page.before !== null : more,
    hasPrevious: page.backward ? more : page.after !== null || page.offset > 0,
    total,
    cursor: (row) => writeCursor(page.sort.name, cursorValues(level, page, row)),
  };
}

function cursorValues({ expressions, root }: Level, { sort }: Page, row: Row): CursorValue[] {
  const sorted = sort.columns.map((_, i) => row.value(expressions.length + i) as CursorValue);
  return sort.unique ? sorted : [...sorted, row.value(root.keyIndex) as CursorValue];
}
