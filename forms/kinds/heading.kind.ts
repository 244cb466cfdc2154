import { fault, noSettings, type Kind } from './kind.js';

/** Opens a section; hidden, it hides the section. */
export const heading: Kind<'heading'> = {
  kind: 'heading',
  shape: 'none',
  family: 'structure',
  name: { fr: 'Titre de section', ar: 'عنوان قسم', en: 'Section heading' },
  description: {
    fr: 'Ouvre une partie du formulaire ; sa condition vaut pour toute la partie.',
    ar: 'يفتح قسما من الاستمارة، ويسري شرطه على القسم كله.',
    en: 'Opens a part of the form; its condition holds for the whole part.',
  },
  settings: noSettings,
  read: () => fault('form.not_a_question'),
  schema: () => ({ not: {} }),
  display: () => '',
};
