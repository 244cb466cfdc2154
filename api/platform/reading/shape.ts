import { localize, type Language, type LocalizedText } from '../../core/localized-text.js';
import type { FoundPage, Reading } from './fetch.js';
import type {
  ComputedSlot,
  EdgeSlot,
  LocalizedSlot,
  ObjectShape,
  PageShape,
  PageSlot,
  Slot,
} from './plan.js';
import type { Row } from './rows.js';

/** A finished object: exactly what the document selects, by response key. */
export type Shaped = Record<string, unknown>;

/** The type of an object below an interface or a union, where no response key can stand in its way. */
export const typeOfRow = Symbol('GraphQL type');

export function shapeRows(shape: ObjectShape, rows: readonly Row[], reading: Reading): Shaped[] {
  return rows.map((row) => shapeRow(shape, row, reading));
}

export function shapeRow(shape: ObjectShape, row: Row, reading: Reading): Shaped {
  const object: Shaped = {};
  for (const slot of shape.slots) object[slot.key] = slotValue(slot, row, reading);
  if (shape.abstract) Object.assign(object, { [typeOfRow]: shape.typeName });
  return object;
}

function slotValue(slot: Slot, row: Row, reading: Reading): unknown {
  switch (slot.kind) {
    case 'column':
      return row.value(slot.index);
    case 'typename':
      return slot.name;
    case 'localized':
      return localized(slot, row, reading);
    case 'computed':
      return computedValue(slot, row, reading);
    case 'one':
      return row.isNull(slot.keyIndex) ? null : shapeRow(slot.shape, row, reading);
    case 'many': {
      const { list } = slot;
      if (list.guardIndex !== null && !row.isTrue(list.guardIndex)) return null;
      const page = reading.lists.get(list)?.get(row.value(list.parentIndex));
      if (list.shape) return page ? shapeRows(list.shape, page.rows, reading) : [];
      return shapePage(list.page!, page ?? nothing, reading);
    }
  }
}

function localized({ index, nullable, args }: LocalizedSlot, row: Row, reading: Reading): string | null {
  const text = row.value(index) as LocalizedText | null;
  if (text === null && nullable) return null;
  const asked = reading.argumentsOf(args)['locale'] as Language | null | undefined;
  return localize(text, asked ?? reading.viewer.language);
}

export function computedValue(slot: ComputedSlot, row: Row, reading: Reading): unknown {
  if (slot.guardIndex !== null && !row.isTrue(slot.guardIndex)) return null;
  const columns: Record<string, unknown> = {};
  for (const { column, index } of slot.needs) columns[column] = row.value(index);
  try {
    const value = slot.value(columns, reading.argumentsOf(slot.args), reading.viewer, reading.context);
    // It is awaited when its field is executed. Should that not come to pass, its failure must not end the process.
    if (value instanceof Promise) value.catch(() => undefined);
    return value;
  } catch (error) {
    // An error as a value fails this one field of this one row, as GraphQL means it.
    return error instanceof Error ? error : new Error(String(error));
  }
}

export const nothing: FoundPage = {
  rows: [],
  hasNext: false,
  hasPrevious: false,
  total: 0,
  cursor: () => '',
};

export function shapePage(shape: PageShape, page: FoundPage, reading: Reading): Shaped {
  const object: Shaped = {};
  for (const slot of shape.slots) object[slot.key] = pageValue(slot, page, reading);
  return object;
}

function pageValue(slot: PageSlot, page: FoundPage, reading: Reading): unknown {
  switch (slot.kind) {
    case 'nodes':
      return shapeRows(slot.shape, page.rows, reading);
    case 'edges':
      return page.rows.map((row) => edge(slot.slots, row, page, reading));
    case 'pageInfo':
      return Object.fromEntries(slot.slots.map(({ key, field }) => [key, pageInfo(page)[field]]));
    case 'totalCount':
      return page.total;
    case 'typename':
      return slot.name;
  }
}

function edge(slots: readonly EdgeSlot[], row: Row, page: FoundPage, reading: Reading): Shaped {
  const object: Shaped = {};
  for (const slot of slots) {
    object[slot.key] =
      slot.kind === 'cursor'
        ? page.cursor(row)
        : slot.kind === 'node'
          ? shapeRow(slot.shape, row, reading)
          : slot.name;
  }
  return object;
}

export function pageInfo({ rows, hasNext, hasPrevious, cursor }: FoundPage) {
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    hasNextPage: hasNext,
    hasPreviousPage: hasPrevious,
    startCursor: first ? cursor(first) : null,
    endCursor: last ? cursor(last) : null,
    __typename: 'PageInfo',
  };
}
