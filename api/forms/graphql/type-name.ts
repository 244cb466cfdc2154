import type { FieldKind } from '../../../forms/form-definition.js';

/** `long_text` → `LongTextField`. */
export const typeNameOf = (kind: FieldKind): string =>
  `${kind
    .split('_')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('')}Field`;
