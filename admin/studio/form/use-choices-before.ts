import { useState } from 'react';
import type { Path } from '../core/paths.js';
import { steady } from '../core/steady.js';
import { useDefinition } from '../core/studio-context.js';
import { choicesBefore } from './places.js';

/** The choices on which the linked choice at the path may depend. */
export function useChoicesBefore(path: Path) {
  const [keep] = useState(() => steady<ReturnType<typeof choicesBefore>[number]>(Object.is));
  return useDefinition((definition) => keep(choicesBefore(definition, path)));
}
