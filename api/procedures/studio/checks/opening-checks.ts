import type { RevisionWords } from '../../catalogue/procedure-definition.js';
import { error, type Check } from './check.js';

/** A procedure that nobody may ask for, or that no way leads to, is none. */
export const openingChecks = ({ rules }: RevisionWords): Check[] =>
  (['audience', 'channels'] as const)
    .filter((part) => rules[part].length === 0)
    .map((part) => error({ path: ['rules', part], code: `studio.missing_${part}` }));
