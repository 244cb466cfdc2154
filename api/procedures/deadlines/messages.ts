import type { MessageCatalogue } from '../../core/problem.js';

export const deadlineMessages: MessageCatalogue = {
  'holiday.name_missing': {
    fr: 'Donnez le nom du jour férié en arabe et en français.',
    ar: 'أعط اسم يوم العطلة بالعربية والفرنسية.',
    en: 'Give the holiday’s name in Arabic and French.',
  },
  'holiday.name_too_long': {
    fr: 'Ce nom est trop long ({max} caractères au plus).',
    ar: 'هذا الاسم طويل جدا ({max} حرفا على الأكثر).',
    en: 'This name is too long ({max} characters at most).',
  },
  'holiday.year_out_of_range': {
    fr: 'L’année doit être comprise entre {least} et {most}.',
    ar: 'يجب أن تكون السنة بين {least} و{most}.',
    en: 'The year must lie between {least} and {most}.',
  },
};
