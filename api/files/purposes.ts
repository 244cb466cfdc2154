import { fileTypes } from './file-types.js';

/** What an upload is for: it decides what is accepted before the form that it belongs to is known. */
export interface Purpose {
  /** Media types that are accepted. */
  readonly types: readonly string[];
  /** Bytes; null: as much as the setting allows. */
  readonly largest: number | null;
}

const all = fileTypes.map(({ type }) => type);
const megabyte = 1024 * 1024;

export const purposes = {
  /** A piece of an application, a message or an internal note. */
  ATTACHMENT: { types: all, largest: null },
  /** A photograph or a logo. */
  IMAGE: { types: all.filter((type) => type.startsWith('image/')), largest: 10 * megabyte },
} satisfies Record<string, Purpose>;
export type PurposeName = keyof typeof purposes;

export const isPurpose = (name: string): name is PurposeName => Object.hasOwn(purposes, name);
