import { settingsSchema, type Kind } from './kind.js';
import { readTruth, yesOrNo } from './truth.js';

/** A declaration on honour (law 55-19 lets it stand for documents). Required means given. */
export const swornDeclaration: Kind<'sworn_declaration'> = {
  kind: 'sworn_declaration',
  shape: 'tick',
  family: 'identity',
  name: { fr: 'Déclaration sur l’honneur', ar: 'تصريح بالشرف', en: 'Sworn declaration' },
  description: {
    fr: 'Une déclaration que la personne confirme sur l’honneur ; elle peut remplacer une pièce.',
    ar: 'تصريح يؤكده المعني بالأمر بالشرف، ويمكن أن يعوض وثيقة.',
    en: 'A statement confirmed on honour; it may replace a document.',
  },
  settings: settingsSchema({ declaration: { $ref: 'jiha:localized-text' } }, ['declaration']),
  read: readTruth,
  schema: () => ({ type: 'boolean' }),
  display: yesOrNo,
  equals: (constant) => (constant === true ? { const: true } : undefined),
};
