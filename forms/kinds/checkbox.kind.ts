import { noSettings, type Kind } from './kind.js';
import { readTruth, yesOrNo } from './truth.js';

/** A box to tick. Required means ticked; unticked is the same as not answered. */
export const checkbox: Kind<'checkbox'> = {
  kind: 'checkbox',
  shape: 'tick',
  family: 'choice',
  name: { fr: 'Case à cocher', ar: 'خانة للتأشير', en: 'Checkbox' },
  description: {
    fr: 'Une case que l’on coche ou non ; obligatoire, elle doit être cochée.',
    ar: 'خانة يؤشر عليها أو لا؛ إذا كانت إلزامية وجب التأشير عليها.',
    en: 'A box that may be ticked; when required it must be.',
  },
  settings: noSettings,
  read: readTruth,
  schema: () => ({ type: 'boolean' }),
  display: yesOrNo,
  equals: (constant) => (constant === true ? { const: true } : undefined),
};
