import { isNonNullType } from 'graphql';
import { localize, type Language, type LocalizedText } from '../../core/localized-text.js';
import type { FoundPage, Reading } from './fetch.js';
import type {
  ComputedSlot,
  EdgeSlot,
  LocalizedSlot,
  ObjectShape,
  PageShape,
  PageSlot,
  Plan,
  Slot,
} from './plan.js';
import type { Row } from './rows.js';
import { computedValue, nothing, pageInfo } from './shape.js';
import { columnWriter } from './json.column.js';
import { jsonNull, NotAsPlanned, piece, valueWriter, writeItems } from './json.leaf.js';
import { JsonOutput, type WriteJson } from './json.output.js';

/** Writes something as the JSON of its object. */
type Write<Of> = (of: Of, reading: Reading, out: JsonOutput) => void;
export type WriteRow = Write<Row>;
export type WritePage = Write<FoundPage>;

/** How the JSON of an answer is made of rows, for plans of which every field can be written. */
export interface JsonPlan {
  readonly row: WriteRow | null;
  readonly page: WritePage | null;
}

const known = new WeakMap<Plan, JsonPlan | null>();

/** The writer of a plan; null when it holds a field that only execution can finish. */
export function jsonPlanOf(plan: Plan): JsonPlan | null {
  let made = known.get(plan);
  if (made === undefined) known.set(plan, (made = make(plan)));
  return made;
}

const output = new JsonOutput();

/** The bytes of what is written. */
export const inJson = (write: WriteJson): Buffer => output.written(write);

function make({ shape, page }: Plan): JsonPlan | null {
  const row = shape && rowWriter(shape);
  const pages = page && pageWriter(page);
  return row || pages ? { row, page: pages } : null;
}

/** A part of an object. */
interface Part<Of> {
  /** What stands before the value. */
  readonly before: Uint8Array;
  readonly write: Write<Of>;
}

function rowWriter({ slots }: ObjectShape): WriteRow | null {
  const parts = partsOf<Row, Slot>(slots, slotWriter);
  return parts && ((row, reading, out) => writeObject(parts, row, reading, out));
}

function pageWriter({ slots }: PageShape): WritePage | null {
  const parts = partsOf<FoundPage, PageSlot>(slots, pageSlotWriter);
  return parts && ((page, reading, out) => writeObject(parts, page, reading, out));
}

function partsOf<Of, S extends { readonly key: string }>(
  slots: readonly S[],
  writerOf: (slot: S) => Write<Of> | null,
): readonly Part<Of>[] | null {
  const parts: Part<Of>[] = [];
  for (const slot of slots) {
    const write = writerOf(slot);
    if (!write) return null;
    parts.push({ before: piece(`${parts.length === 0 ? '{' : ','}"${slot.key}":`), write });
  }
  return parts;
}

function writeObject<Of>(parts: readonly Part<Of>[], of: Of, reading: Reading, out: JsonOutput): void {
  if (parts.length === 0) return out.piece(empty);
  for (let i = 0; i < parts.length; i++) {
    const { before, write } = parts[i]!;
    out.piece(before);
    write(of, reading, out);
  }
  out.piece(end);
}

const empty = piece('{}');
const end = piece('}');

function slotWriter(slot: Slot): WriteRow | null {
  switch (slot.kind) {
    case 'column': {
      const write = columnWriter(slot.type);
      const { index } = slot;
      return write && ((row, _reading, out) => write(row, index, out));
    }
    case 'typename':
      return typenameWriter(slot);
    case 'localized':
      return localizedWriter(slot);
    case 'computed':
      return computedWriter(slot);
    case 'one': {
      const write = rowWriter(slot.shape);
      const { keyIndex } = slot;
      const missing = missingWriter(slot.type);
      return (
        write && ((row, reading, out) => (row.isNull(keyIndex) ? missing(out) : write(row, reading, out)))
      );
    }
    case 'many':
      return listWriter(slot);
  }
}

/** The name is known: it is written once. */
function typenameWriter({ name }: { readonly name: string }): Write<unknown> {
  const written = piece(`"${name}"`);
  return (_of, _reading, out) => out.piece(written);
}

function missingWriter(type: Extract<Slot, { kind: 'one' }>['type']): (out: JsonOutput) => void {
  if (!isNonNullType(type)) return (out) => out.piece(jsonNull);
  return () => {
    throw new NotAsPlanned(`null for ${String(type)}`);
  };
}

function localizedWriter({ index, nullable, args }: LocalizedSlot): WriteRow {
  return (row, reading, out) => {
    const text = row.value(index) as LocalizedText | null;
    if (text === null && nullable) return out.piece(jsonNull);
    const asked = reading.argumentsOf(args)['locale'] as Language | null | undefined;
    out.string(localize(text, asked ?? reading.viewer.language));
  };
}

function computedWriter(slot: ComputedSlot): WriteRow | null {
  const write = valueWriter(slot.type);
  return write && ((row, reading, out) => write(computedValue(slot, row, reading), out));
}

function listWriter({ list, type }: Extract<Slot, { kind: 'many' }>): WriteRow | null {
  const { guardIndex, parentIndex } = list;
  const row = list.shape && rowWriter(list.shape);
  const page = list.page && pageWriter(list.page);
  const missing = missingWriter(type);
  if (!row && !page) return null;
  return (parent, reading, out) => {
    if (guardIndex !== null && !parent.isTrue(guardIndex)) return missing(out);
    const found = reading.lists.get(list)?.get(parent.value(parentIndex)) ?? nothing;
    if (row) writeRows(row, found.rows, reading, out);
    else page!(found, reading, out);
  };
}

export function writeRows(write: WriteRow, rows: readonly Row[], reading: Reading, out: JsonOutput): void {
  writeItems(rows.length, out, (i) => write(rows[i]!, reading, out));
}

function pageSlotWriter(slot: PageSlot): WritePage | null {
  switch (slot.kind) {
    case 'nodes': {
      const write = rowWriter(slot.shape);
      return write && (({ rows }, reading, out) => writeRows(write, rows, reading, out));
    }
    case 'edges': {
      const write = edgeWriter(slot.slots);
      return write && ((page, reading, out) => writeEdges(write, page, reading, out));
    }
    case 'pageInfo':
      return (page, _reading, out) => {
        const info = pageInfo(page);
        out.json(JSON.stringify(Object.fromEntries(slot.slots.map(({ key, field }) => [key, info[field]]))));
      };
    case 'totalCount':
      return ({ total }, _reading, out) => out.json(String(total));
    case 'typename':
      return typenameWriter(slot);
  }
}

interface Edge {
  readonly row: Row;
  readonly page: FoundPage;
}

function edgeWriter(slots: readonly EdgeSlot[]): Write<Edge> | null {
  const parts = partsOf<Edge, EdgeSlot>(slots, (slot) => {
    switch (slot.kind) {
      case 'cursor':
        return ({ row, page }, _reading, out) => out.string(page.cursor(row));
      case 'node': {
        const write = rowWriter(slot.shape);
        return write && (({ row }, reading, out) => write(row, reading, out));
      }
      case 'typename':
        return typenameWriter(slot);
    }
  });
  return parts && ((edge, reading, out) => writeObject(parts, edge, reading, out));
}

function writeEdges(write: Write<Edge>, page: FoundPage, reading: Reading, out: JsonOutput): void {
  writeItems(page.rows.length, out, (i) => write({ row: page.rows[i]!, page }, reading, out));
}
