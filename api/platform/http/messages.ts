import type { MessageCatalogue } from '../../core/problem.js';

export const httpMessages: MessageCatalogue = {
  'http.no_such_page': {
    fr: "Il n'y a rien à l'adresse {path}.",
    ar: 'لا يوجد شيء في العنوان {path}.',
    en: 'There is nothing at {path}.',
  },
  'http.body_too_large': {
    fr: 'La requête dépasse {limit} octets. Les fichiers passent par /files/upload.',
    ar: 'يتجاوز الطلب {limit} بايت. ترسل الملفات عبر /files/upload.',
    en: 'The request is larger than {limit} bytes. Files go through /files/upload.',
  },
  'http.body_not_utf8': {
    fr: "Le corps de la requête n'est pas de l'UTF-8 valide.",
    ar: 'محتوى الطلب ليس بترميز UTF-8 صحيح.',
    en: 'The body of the request is not valid UTF-8.',
  },
  'http.body_not_json': {
    fr: "Le corps de la requête n'est pas du JSON valide.",
    ar: 'محتوى الطلب ليس JSON صحيحا.',
    en: 'The body of the request is not valid JSON.',
  },
};
