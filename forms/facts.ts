import type { LocalizedText } from '../api/core/localized-text.js';

/** What answers point at and the form engine must know of. The caller looks all of it up at once: see neededFacts(). */
export interface Facts {
  /** By commune code. */
  readonly communes: ReadonlyMap<string, CommuneFact>;
  /** By file id: uploads that the asking viewer may attach, and files that the answers already hold. */
  readonly files: ReadonlyMap<string, FileFact>;
  /** By application id: applications that the applicant may refer to. */
  readonly applications: ReadonlyMap<string, ApplicationFact>;
  /** By list key, then by item code. */
  readonly lists: ReadonlyMap<string, ReadonlyMap<string, ListItemFact>>;
}

export interface CommuneFact {
  readonly name: LocalizedText;
}

export interface FileFact {
  readonly name: string;
  /** The sniffed media type, never the one that the uploader claimed. */
  readonly type: string;
  readonly bytes: number;
}

export interface ApplicationFact {
  /** The short number that people see: DT-2026-000123-7. */
  readonly number: string;
  readonly procedureKey: string;
  readonly title: LocalizedText;
}

export interface ListItemFact {
  readonly label: LocalizedText;
}

/** What answers point at, to be looked up before they are checked or shown in words. */
export interface NeededFacts {
  readonly communes: readonly string[];
  readonly files: readonly string[];
  readonly applications: readonly string[];
  readonly listItems: readonly { readonly list: string; readonly code: string }[];
}

export const noFacts: Facts = {
  communes: new Map(),
  files: new Map(),
  applications: new Map(),
  lists: new Map(),
};
