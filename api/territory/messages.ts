import type { MessageCatalogue } from '../core/problem.js';

export const territoryMessages: MessageCatalogue = {
  'territory.first': {
    fr: 'Demandez entre 1 et {max} résultats.',
    ar: 'اطلبوا ما بين نتيجة واحدة و{max} نتيجة.',
    en: 'Ask for 1 to {max} results.',
  },
};
