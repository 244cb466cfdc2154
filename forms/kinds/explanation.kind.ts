import { fault, settingsSchema, type Kind } from './kind.js';

/** A text that explains; it asks nothing. */
export const explanation: Kind<'explanation'> = {
  kind: 'explanation',
  shape: 'none',
  family: 'structure',
  name: { fr: 'Texte explicatif', ar: 'نص توضيحي', en: 'Explanation' },
  description: {
    fr: 'Une explication pour qui remplit le formulaire.',
    ar: 'توضيح لمن يملأ الاستمارة.',
    en: 'An explanation for whoever fills in the form.',
  },
  settings: settingsSchema({ text: { $ref: 'jiha:localized-text' } }, ['text']),
  read: () => fault('form.not_a_question'),
  schema: () => ({ not: {} }),
  ui: ({ text }, language) => ({ text: text[language] ?? text.fr ?? '' }),
  display: () => '',
};
