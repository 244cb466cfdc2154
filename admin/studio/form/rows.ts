import type { Definition } from '../core/definition.js';
import type { Path } from '../core/paths.js';

/** One line of the list: where its field stands and a name that stays its own while it moves. */
export interface Row {
  readonly id: string;
  readonly path: Path;
}

/** All lines in reading order, as one text: as long as it stays the same the list has nothing to draw anew. */
export function rowsSignature({ form }: Definition): string {
  const seen = new Map<string, number>();
  const idOf = (name: string) => {
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    // Two fields of an imported draft may have one name; on the screen they are two.
    return times === 0 ? name : `${name}#${times}`;
  };
  const rows = form.fields.flatMap((field, index): readonly Row[] => [
    { id: idOf(field.key), path: ['form', 'fields', index] },
    ...(field.kind === 'group'
      ? field.fields.map((inner, at) => ({
          id: idOf(`${field.key}.${inner.key}`),
          path: ['form', 'fields', index, 'fields', at],
        }))
      : []),
  ]);
  return JSON.stringify(rows);
}

export const rowsOf = (signature: string) => JSON.parse(signature) as readonly Row[];
