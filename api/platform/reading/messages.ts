import type { MessageCatalogue } from '../../core/problem.js';

export const readingMessages = {
  'reading.page_too_long': {
    fr: 'Une page compte au plus {limit} éléments ; {asked} ont été demandés.',
    ar: 'لا يمكن أن تتجاوز الصفحة {limit} عنصر، وقد طُلب {asked}.',
    en: 'A page has at most {limit} items; {asked} were asked for.',
  },
  'reading.page_negative': {
    fr: '« {argument} » ne peut pas être négatif.',
    ar: 'لا يمكن أن تكون قيمة «{argument}» سالبة.',
    en: '"{argument}" cannot be negative.',
  },
  'reading.first_and_last': {
    fr: 'Demandez « first » ou « last », pas les deux.',
    ar: 'استعملوا «first» أو «last»، وليس الاثنين معا.',
    en: 'Ask for "first" or "last", not both.',
  },
  'reading.offset_alone': {
    fr: '« offset » ne se combine ni avec un curseur ni avec « last ».',
    ar: 'لا يمكن الجمع بين «offset» ومؤشر أو «last».',
    en: '"offset" goes neither with a cursor nor with "last".',
  },
  'reading.bad_cursor': {
    fr: 'Le curseur donné dans « {argument} » n’est pas un curseur de cette liste.',
    ar: 'المؤشر المقدم في «{argument}» ليس مؤشرا لهذه اللائحة.',
    en: 'The cursor given as "{argument}" is not a cursor of this list.',
  },
  'reading.bad_value': {
    fr: 'Une des valeurs données n’a pas le format attendu.',
    ar: 'إحدى القيم المقدمة لا تحترم الصيغة المطلوبة.',
    en: 'One of the given values does not have the expected format.',
  },
  'reading.bad_alias': {
    fr: '« {alias} » ne peut pas servir d’alias.',
    ar: 'لا يمكن استعمال «{alias}» اسما مستعارا.',
    en: '"{alias}" cannot be used as an alias.',
  },
} satisfies MessageCatalogue;
