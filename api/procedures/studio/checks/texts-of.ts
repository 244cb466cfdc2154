import type { LocalizedText } from '../../../core/localized-text.js';

export interface PlacedText {
  /** Where it stands, from the outside in. */
  readonly path: readonly (string | number)[];
  readonly text: LocalizedText;
}

/** The names under which a definition keeps texts that people read. */
const names = new Set([
  'title',
  'summary',
  'description',
  'label',
  'help',
  'placeholder',
  'declaration',
  'patternHelp',
  'unit',
  'rowLabel',
  'text',
  'message',
  'legalBasis',
]);

/** Every text of a part of the definition that the public or officers read, with its place. */
export function textsOf(part: unknown, path: PlacedText['path'] = []): PlacedText[] {
  if (Array.isArray(part)) return part.flatMap((item, at) => textsOf(item, [...path, at]));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]: [string, unknown]) =>
    names.has(name) && isText(value)
      ? [{ path: [...path, name], text: value }]
      : textsOf(value, [...path, name]),
  );
}

/** `legalBasis` is a text of a piece and a list of texts of the rules. */
const isText = (value: unknown): value is LocalizedText =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
