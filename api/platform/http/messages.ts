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
  'http.body_not_json_type': {
    fr: 'Le corps de la requête doit être déclaré « application/json », et non « {type} ».',
    ar: 'يجب التصريح بمحتوى الطلب بصيغة application/json، وليس «{type}».',
    en: 'The body of the request must be declared as application/json, not "{type}".',
  },
  'http.wrong_method': {
    fr: 'La méthode {method} ne convient pas à l’adresse {path}.',
    ar: 'الطريقة {method} غير مقبولة في العنوان {path}.',
    en: 'The method {method} does not fit {path}.',
  },
  'http.bad_parameter': {
    fr: 'Le paramètre « {name} » de la requête est mal formé.',
    ar: 'صيغة المعطى «{name}» في الطلب غير صحيحة.',
    en: 'The parameter "{name}" of the request is malformed.',
  },
  'http.rate_limited': {
    fr: 'Trop de requêtes : {limit} par minute au plus. Réessayez dans {retryAfter} secondes.',
    ar: 'طلبات كثيرة جدا: الحد الأقصى {limit} في الدقيقة. أعيدوا المحاولة بعد {retryAfter} ثانية.',
    en: 'Too many requests: at most {limit} a minute. Try again in {retryAfter} seconds.',
  },
  'http.not_built': {
    fr: 'Ces pages n’ont pas encore été construites : lancez « npm run build ».',
    ar: 'لم يتم بناء هذه الصفحات بعد: شغلوا «npm run build».',
    en: 'These pages are not built yet: run "npm run build".',
  },
  'http.junk': {
    fr: 'Ceci n’est pas une requête HTTP lisible.',
    ar: 'هذا ليس طلب HTTP مقروءا.',
    en: 'This is not a readable HTTP request.',
  },
  'http.headers_too_large': {
    fr: 'Les en-têtes de la requête sont trop longs.',
    ar: 'رؤوس الطلب طويلة جدا.',
    en: 'The headers of the request are too long.',
  },
  'http.too_slow': {
    fr: 'La requête a mis trop de temps à arriver.',
    ar: 'استغرق وصول الطلب وقتا طويلا.',
    en: 'The request took too long to arrive.',
  },
};
