import { useState } from 'react';
import { fieldsBefore, type OfferedField } from '../core/offered-fields.js';
import type { Path } from '../core/paths.js';
import { steady } from '../core/steady.js';
import { useDefinition } from '../core/studio-context.js';

/** What may be spoken of at a place; the same list while only the place itself is being written. */
export function useFieldsBefore(path: Path): readonly OfferedField[] {
  const [keep] = useState(() =>
    steady<OfferedField>((one, other) => one.field === other.field && one.name === other.name),
  );
  return useDefinition((definition) => keep(fieldsBefore(definition.form, path)));
}
