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
import type { RawRow } from './prepared.js';
import { computedValue, nothing, pageInfo } from './shape.js';
import { NotAsPlanned, valueWriter, writeString } from './text.leaf.js';

/** Writes one row as the JSON of its object. */
export type WriteRow = (row: RawRow, reading: Reading) => string;
export type WritePage = (page: FoundPage, reading: Reading) => string;

/** How the text of an answer is made of rows, for plans of which every field can be written. */
export interface TextPlan {
  readonly row: WriteRow | null;
  readonly page: WritePage | null;
}

const known = new WeakMap<Plan, TextPlan | null>();

/** The writer of a plan; null when it holds a field that only execution can finish. */
export function textPlanOf(plan: Plan): TextPlan | null {
  let text = known.get(plan);
  if (text === undefined) known.set(plan, (text = make(plan)));
  return text;
}

function make({ shape, page }: Plan): TextPlan | null {
  const row = shape && rowWriter(shape);
  const pages = page && pageWriter(page);
  return row || pages ? { row, page: pages } : null;
}

/** A part of an object. */
interface Part<Of> {
  /** What stands before the value. */
  readonly before: string;
  readonly write: (of: Of, reading: Reading) => string;
}
type Write<Of> = Part<Of>['write'];

function rowWriter({ slots }: ObjectShape): WriteRow | null {
  const parts = partsOf<RawRow, Slot>(slots, slotWriter);
  return parts && ((row, reading) => writeObject(parts, row, reading));
}

function pageWriter({ slots }: PageShape): WritePage | null {
  const parts = partsOf<FoundPage, PageSlot>(slots, pageSlotWriter);
  return parts && ((page, reading) => writeObject(parts, page, reading));
}

function partsOf<Of, S extends { readonly key: string }>(
  slots: readonly S[],
  writerOf: (slot: S) => Write<Of> | null,
): readonly Part<Of>[] | null {
  const parts: Part<Of>[] = [];
  for (const slot of slots) {
    const write = writerOf(slot);
    if (!write) return null;
    parts.push({ before: `${parts.length === 0 ? '{' : ','}"${slot.key}":`, write });
  }
  return parts;
}

function writeObject<Of>(parts: readonly Part<Of>[], of: Of, reading: Reading): string {
  if (parts.length === 0) return '{}';
  let text = '';
  for (let i = 0; i < parts.length; i++) text += parts[i]!.before + parts[i]!.write(of, reading);
  return `${text}}`;
}

function slotWriter(slot: Slot): WriteRow | null {
  switch (slot.kind) {
    case 'column': {
      const write = valueWriter(slot.type);
      const { index } = slot;
      return write && ((row) => write(row[index]));
    }
    case 'typename': {
      const name = `"${slot.name}"`;
      return () => name;
    }
    case 'localized':
      return localizedWriter(slot);
    case 'computed':
      return computedWriter(slot);
    case 'one': {
      const write = rowWriter(slot.shape);
      const { keyIndex } = slot;
      const missing = missingWriter(slot.type);
      return write && ((row, reading) => (row[keyIndex] === null ? missing() : write(row, reading)));
    }
    case 'many':
      return listWriter(slot);
  }
}

function missingWriter(type: Extract<Slot, { kind: 'one' }>['type']): () => string {
  if (!isNonNullType(type)) return () => 'null';
  return () => {
    throw new NotAsPlanned(`null for ${String(type)}`);
  };
}

function localizedWriter({ index, nullable, args }: LocalizedSlot): WriteRow {
  return (row, reading) => {
    const text = row[index] as LocalizedText | null;
    if (text === null && nullable) return 'null';
    const asked = reading.argumentsOf(args)['locale'] as Language | null | undefined;
    return writeString(localize(text, asked ?? reading.viewer.language));
  };
}

function computedWriter(slot: ComputedSlot): WriteRow | null {
  const write = valueWriter(slot.type);
  return write && ((row, reading) => write(computedValue(slot, row, reading)));
}

function listWriter({ list, type }: Extract<Slot, { kind: 'many' }>): WriteRow | null {
  const { guardIndex, parentIndex } = list;
  const row = list.shape && rowWriter(list.shape);
  const page = list.page && pageWriter(list.page);
  const missing = missingWriter(type);
  if (!row && !page) return null;
  return (parent, reading) => {
    if (guardIndex !== null && parent[guardIndex] !== true) return missing();
    const found = reading.lists.get(list)?.get(parent[parentIndex]) ?? nothing;
    return row ? writeRows(row, found.rows, reading) : page!(found, reading);
  };
}

export function writeRows(write: WriteRow, rows: readonly RawRow[], reading: Reading): string {
  let text = '[';
  for (let i = 0; i < rows.length; i++) text += (i === 0 ? '' : ',') + write(rows[i]!, reading);
  return `${text}]`;
}

function pageSlotWriter(slot: PageSlot): WritePage | null {
  switch (slot.kind) {
    case 'nodes': {
      const write = rowWriter(slot.shape);
      return write && (({ rows }, reading) => writeRows(write, rows, reading));
    }
    case 'edges': {
      const write = edgeWriter(slot.slots);
      return write && ((page, reading) => writeEdges(write, page, reading));
    }
    case 'pageInfo':
      return (page) =>
        JSON.stringify(Object.fromEntries(slot.slots.map(({ key, field }) => [key, pageInfo(page)[field]])));
    case 'totalCount':
      return ({ total }) => String(total);
    case 'typename': {
      const name = `"${slot.name}"`;
      return () => name;
    }
  }
}

type WriteEdge = (row: RawRow, page: FoundPage, reading: Reading) => string;

function edgeWriter(slots: readonly EdgeSlot[]): WriteEdge | null {
  const parts = partsOf<{ row: RawRow; page: FoundPage }, EdgeSlot>(slots, (slot) => {
    switch (slot.kind) {
      case 'cursor':
        return ({ row, page }) => writeString(page.cursor(row));
      case 'node': {
        const write = rowWriter(slot.shape);
        return write && (({ row }, reading) => write(row, reading));
      }
      case 'typename': {
        const name = `"${slot.name}"`;
        return () => name;
      }
    }
  });
  return parts && ((row, page, reading) => writeObject(parts, { row, page }, reading));
}

function writeEdges(write: WriteEdge, page: FoundPage, reading: Reading): string {
  let text = '[';
  for (let i = 0; i < page.rows.length; i++)
    text += (i === 0 ? '' : ',') + write(page.rows[i]!, page, reading);
  return `${text}]`;
}
