import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { always, type Condition } from '../access/condition.js';
import { notFound } from '../../core/errors.js';
import type { Question } from './ask.js';
import { readableOf, type Readable } from './declaration.js';
import { foundPage, Reading, type FoundPage } from './fetch.js';
import { boundedPage, pageOf, type Page } from './page.js';
import type { Plan } from './plan.js';
import type { ReadingContext } from './reader.js';
import { rightOf } from './rights.js';
import type { Row } from './rows.js';
import { shapePage, shapeRow, shapeRows } from './shape.js';
import { countOfPage, rowsByKey, rowsOfPage } from './statement.write.js';
import { writeRows, type JsonPlan } from './json.js';
import { jsonNull } from './json.leaf.js';
import type { WriteJson } from './json.output.js';

type Single = Extract<Question, { kind: 'one' }>;

/** Turns a description into objects, as its plan says. */
export async function answer(
  question: Question,
  plan: Plan,
  context: ReadingContext,
  variables: GraphQLResolveInfo['variableValues'],
): Promise<unknown> {
  const reading = new Reading(context.reader, context, variables);
  switch (question.kind) {
    case 'one':
      return (await one(question, plan, reading)) ?? missing(question);
    case 'first': {
      const [row] = await rowsOf(question, plan, reading);
      return row ? shapeRow(plan.shape!, row, reading) : missing(question);
    }
    case 'all':
      return shapeRows(plan.shape!, await rowsOf(question, plan, reading), reading);
    case 'list':
      return shapePage(plan.page!, await pageFor(question, plan, reading), reading);
  }
}

/** Reads the same, and answers with what writes it as JSON, without an object between. */
export async function answerInJson(
  question: Question,
  plan: Plan,
  write: JsonPlan,
  context: ReadingContext,
  variables: GraphQLResolveInfo['variableValues'],
): Promise<WriteJson> {
  const reading = new Reading(context.reader, context, variables);
  switch (question.kind) {
    case 'one':
    case 'first': {
      const [row] = await (question.kind === 'one'
        ? oneRow(question, plan, reading)
        : rowsOf(question, plan, reading));
      if (!row) missing(question);
      return (out) => (row ? write.row!(row, reading, out) : out.piece(jsonNull));
    }
    case 'all': {
      const rows = await rowsOf(question, plan, reading);
      return (out) => writeRows(write.row!, rows, reading, out);
    }
    case 'list': {
      const page = await pageFor(question, plan, reading);
      return (out) => write.page!(page, reading, out);
    }
  }
}

/** What stands for a thing that there is not, or that the viewer may not see. */
function missing(question: Extract<Question, { kind: 'one' | 'first' }>): null {
  if (!question.mustBe) return null;
  const asked = question.kind === 'one' ? String(question.value) : question.asked;
  throw notFound(readableOf(question.type).name, asked);
}

async function rowsOf(
  question: Extract<Question, { kind: 'first' | 'all' }>,
  plan: Plan,
  reading: Reading,
): Promise<readonly Row[]> {
  const { orderBy, atMost } = question.kind === 'all' ? question : { orderBy: null, atMost: 1 };
  const page = boundedPage(readableOf(question.type), orderBy, atMost, reading.viewer.language);
  const found = await pageRows(plan, page, false, question.where, reading);
  const { rows } = foundPage(plan.level, page, found, 0);
  await reading.below(plan.level, rows);
  return rows;
}

async function pageFor(
  { type, args, where }: Extract<Question, { kind: 'list' }>,
  plan: Plan,
  reading: Reading,
): Promise<FoundPage> {
  const { needsRows, needsCursors, needsCount, tellsOfMore } = plan.page!;
  const page = pageOf(readableOf(type), args, null, reading.viewer.language, tellsOfMore);
  const [found, total] = await Promise.all([
    needsRows ? pageRows(plan, page, needsCursors, where, reading) : [],
    needsCount ? count(plan, page, where, reading) : 0,
  ]);
  const pageFound = foundPage(plan.level, page, found, total);
  await reading.below(plan.level, pageFound.rows);
  return pageFound;
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
  return row!.value(0) as number;
}

/** Single things of one plan that are asked for in one tick are read together. Nothing is kept: a mutation may come between. */
function one(question: Single, plan: Plan, reading: Reading): Promise<unknown> {
  const readable = readableOf(question.type);
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

/** A single thing that nobody else in the request can be asking for: a root. */
async function oneRow(question: Single, plan: Plan, reading: Reading): Promise<readonly Row[]> {
  const readable = readableOf(question.type);
  const column = question.column ?? readable.key;
  const value = normal(readable, column, question.value);
  return value === null ? [] : rowsWith(plan, column, [value], reading);
}

async function rowsWith(
  { level }: Plan,
  column: string,
  keys: readonly (string | number)[],
  reading: Reading,
): Promise<Row[]> {
  const fill = { rights: reading.reader.rights, where: rightOf(always), page: null, keys };
  const rows = await reading.reader.run(level, `one|${column}`, fill, () => rowsByKey(level, column, fill));
  await reading.below(level, rows);
  return rows;
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
  const rows = await rowsWith(plan, column, [...new Set(values)], reading);
  const found = new Map(rows.map((row) => [String(row.last), row]));
  return values.map((value) => {
    const row = found.get(String(value));
    return row ? shapeRow(plan.shape!, row, reading) : null;
  });
}
