import { noSettings, type Kind } from './kind.js';
import { readTruth, yesOrNo } from './truth.js';

/** A question answered by yes or no; no is an answer. */
export const yesNo: Kind<'yes_no'> = {
  kind: 'yes_no',
  shape: 'truth',
  family: 'choice',
  name: { fr: 'Oui ou non', ar: 'نعم أو لا', en: 'Yes or no' },
  description: {
    fr: 'Une question à laquelle on répond par oui ou par non.',
    ar: 'سؤال يجاب عنه بنعم أو لا.',
    en: 'A question answered by yes or no.',
  },
  settings: noSettings,
  read: readTruth,
  schema: () => ({ type: 'boolean' }),
  ui: () => ({ format: 'radio' }),
  display: yesOrNo,
  equals: (constant) => (typeof constant === 'boolean' ? { const: constant } : undefined),
};
