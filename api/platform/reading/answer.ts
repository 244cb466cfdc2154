import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { always, type Condition } from '../access/condition.js';
import { notFound } from '../../core/errors.js';
import type { Question } from './ask.js';
import { readableOf, type Readable } from './declaration.js';
import { foundPage, Reading } from './fetch.js';
import { boundedPage, pageOf, type Page } from './page.js';
import type { Plan } from './plan.js';
import type { ReadingContext } from './reader.js';
import { rightOf } from './rights.js';
import { shapePage, shapeRow, shapeRows, type Shaped } from './shape.js';
import { countOfPage, rowsByKey, rowsOfPage } from './statement.write.js';

type Single = Extract<Question, { kind: 'one' }>;

/** Turns a description into rows, as its plan says. */
export async function answer(
  question: Question,
  plan: Plan,
  context: ReadingContext,
  variables: GraphQLResolveInfo['variableValues'],
): Promise<unknown> {
  const readable = readableOf(question.type);
  const reading = new Reading(context.reader, context, variables);
  switch (question.kind) {
    case 'one': {
      const found = await one(question, plan, readable, reading);
      if (found === null && question.mustBe) throw notFound(readable.name, String(question.value));
      return found;
    }
    case 'first': {
      const [found] = await bounded(plan, readable, question.where, null, 1, reading);
      if (!found && question.mustBe) throw notFound(readable.name, question.asked);
      return found ?? null;
    }
    case 'all':
      return bounded(plan, readable, question.where, question.orderBy, question.atMost, reading);
    case 'list': {
      const page = pageOf(readable, question.args, null, reading.viewer.language);
      return connection(plan, page, question.where, reading);
    }
  }
}

async function bounded(
  plan: Plan,
  readable: Readable,
  condition: Condition,
  orderBy: string | null,
  atMost: number,
  reading: Reading,
): Promise<Shaped[]> {
  const page = boundedPage(readable, orderBy, atMost, reading.viewer.language);
  const found = await pageRows(plan, page, false, condition, reading);
  const { rows } = foundPage(plan.level, page, found, 0);
  await reading.below(plan.level, rows);
  return shapeRows(plan.shape!, rows, reading);
}

async function connection(plan: Plan, page: Page, condition: Condition, reading: Reading): Promise<Shaped> {
  const shape = plan.page!;
  const [found, total] = await Promise.all([
    shape.needsRows ? pageRows(plan, page, shape.needsCursors, condition, reading) : [],
    shape.needsCount ? count(plan, page, condition, reading) : 0,
  ]);
  const pageFound = foundPage(plan.level, page, found, total);
  await reading.below(plan.level, pageFound.rows);
  return shapePage(shape, pageFound, reading);
}

function pageRows({ level }: Plan, page: Page, cursors: boolean, condition: Condition, { reader }: Reading) {
  const where = rightOf(condition);
  const fill = { rights: reader.rights, where, page, keys: [] };
  const key = `page|${cursors}|${page.shape}|${where.shape}`;
  return reader.run(level, key, fill, () => rowsOfPage(level, page, cursors, fill));
}

async function count(
  { level }: Plan,
  page: Page,
  condition: Condition,
  { reader }: Reading,
): Promise<number> {
  const where = rightOf(condition);
  const fill = { rights: reader.rights, where, page, keys: [] };
  const key = `count|${page.shape}|${where.shape}`;
  const [row] = await reader.run(level, key, fill, () => countOfPage(level, page, fill));
  return row![0] as number;
}

/** Single things of one plan that are asked for in one tick are read together. Nothing is kept: a mutation may come between. */
function one(question: Single, plan: Plan, readable: Readable, reading: Reading): Promise<unknown> {
  const column = question.column ?? readable.key;
  const value = normal(readable, column, question.value);
  if (value === null) return Promise.resolve(null);
  const loaders = reading.reader.loadersOf(reading.variables);
  let byColumn = loaders.get(plan);
  if (!byColumn) loaders.set(plan, (byColumn = new Map()));
  let loader = byColumn.get(column);
  if (!loader) {
    loader = new DataLoader((values) => together(plan, column, values, reading), { cache: false });
    byColumn.set(column, loader);
  }
  return loader.load(value);
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The value as PostgreSQL would give it back; null when no row can have it, so that it cannot spoil the whole batch. */
function normal(readable: Readable, column: string, value: Single['value']): string | number | null {
  if (typeof value === 'boolean')
    throw new Error(`${readable.name}.${column}: a boolean names no single thing`);
  if (column !== readable.key) return typeof value === 'string' && value.includes('\0') ? null : value;
  const text = String(value);
  switch (readable.keyType) {
    case 'uuid':
      return uuid.test(text.toLowerCase()) ? text.toLowerCase() : null;
    case 'text':
      return text.includes('\0') ? null : text;
    case 'integer':
    case 'bigint':
      return /^-?\d{1,18}$/.test(text) ? text : null;
  }
}

async function together(
  plan: Plan,
  column: string,
  values: readonly (string | number)[],
  reading: Reading,
): Promise<unknown[]> {
  const { level } = plan;
  const keys = [...new Set(values)];
  const fill = { rights: reading.reader.rights, where: rightOf(always), page: null, keys };
  const rows = await reading.reader.run(level, `one|${column}`, fill, () => rowsByKey(level, column, fill));
  await reading.below(level, rows);
  const found = new Map(rows.map((row) => [String(row[row.length - 1]), row]));
  return values.map((value) => {
    const row = found.get(String(value));
    return row ? shapeRow(plan.shape!, row, reading) : null;
  });
}
