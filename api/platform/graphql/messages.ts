import type { MessageCatalogue } from '../../core/problem.js';

/** What the API says to the program that asks, about its documents. `{detail}` is GraphQL's own, in English. */
export const graphqlMessages: MessageCatalogue = {
  'graphql.parse_failed': {
    fr: 'Ce document GraphQL est mal écrit : {detail}',
    ar: 'صيغة مستند GraphQL غير صحيحة: {detail}',
    en: 'This GraphQL document is badly written: {detail}',
  },
  'graphql.validation_failed': {
    fr: 'Ce document GraphQL ne correspond pas au schéma : {detail}',
    ar: 'مستند GraphQL لا يطابق المخطط: {detail}',
    en: 'This GraphQL document does not fit the schema: {detail}',
  },
  'graphql.bad_variables': {
    fr: 'Une variable de la requête ne convient pas : {detail}',
    ar: 'أحد متغيرات الطلب غير مقبول: {detail}',
    en: 'A variable of the request does not fit: {detail}',
  },
  'graphql.bad_request': {
    fr: 'Cette requête GraphQL n’est pas recevable : {detail}',
    ar: 'طلب GraphQL هذا غير مقبول: {detail}',
    en: 'This is not an acceptable GraphQL request: {detail}',
  },
  'graphql.no_operation': {
    fr: 'L’opération à exécuter est introuvable : {detail}',
    ar: 'تعذر تحديد العملية المطلوب تنفيذها: {detail}',
    en: 'There is no telling which operation to run: {detail}',
  },
  'graphql.batch_refused': {
    fr: 'Une requête porte une seule opération : les tableaux de requêtes sont refusés.',
    ar: 'كل طلب يحمل عملية واحدة: لا تقبل مصفوفات الطلبات.',
    en: 'One request carries one operation: arrays of requests are refused.',
  },
  'graphql.limit_tokens': {
    fr: 'Ce document est trop long : {limit} jetons lexicaux au plus.',
    ar: 'هذا المستند طويل جدا: الحد الأقصى {limit} وحدة لغوية.',
    en: 'This document is too long: at most {limit} lexical tokens.',
  },
  'graphql.limit_depth': {
    fr: 'Ce document est trop profond : {asked} niveaux, {limit} au plus.',
    ar: 'هذا المستند شديد التداخل: {asked} مستوى، والحد الأقصى {limit}.',
    en: 'This document is too deep: {asked} levels, at most {limit}.',
  },
  'graphql.limit_aliases': {
    fr: 'Ce document porte trop d’alias : {asked}, {limit} au plus.',
    ar: 'عدد الأسماء المستعارة في هذا المستند كبير جدا: {asked}، والحد الأقصى {limit}.',
    en: 'This document has too many aliases: {asked}, at most {limit}.',
  },
  'graphql.limit_fields': {
    fr: 'Ce document demande trop de champs : {asked}, {limit} au plus.',
    ar: 'عدد الحقول المطلوبة في هذا المستند كبير جدا: {asked}، والحد الأقصى {limit}.',
    en: 'This document asks for too many fields: {asked}, at most {limit}.',
  },
  'graphql.limit_repeats': {
    fr: 'Ce document répète trop souvent le même champ au même endroit : {asked} fois, {limit} au plus.',
    ar: 'يكرر هذا المستند الحقل نفسه في الموضع نفسه مرات كثيرة: {asked}، والحد الأقصى {limit}.',
    en: 'This document repeats the same field in the same place too often: {asked} times, at most {limit}.',
  },
  'graphql.limit_cost': {
    fr: 'Cette requête pourrait renvoyer {asked} valeurs, {limit} au plus : demandez des pages plus courtes ou moins de champs.',
    ar: 'قد يعيد هذا الطلب {asked} قيمة، والحد الأقصى {limit}: اطلبوا صفحات أقصر أو حقولا أقل.',
    en: 'This request could answer with {asked} values, at most {limit}: ask for shorter pages or fewer fields.',
  },
  'graphql.limit_operation_id': {
    fr: 'L’identifiant d’une opération a au plus {limit} caractères.',
    ar: 'لا يتجاوز معرف العملية {limit} حرفا.',
    en: 'The id of an operation has at most {limit} characters.',
  },
  'graphql.limit_socket_operations': {
    fr: 'Une connexion mène au plus {limit} opérations à la fois.',
    ar: 'لا يمكن أن يحمل الاتصال الواحد أكثر من {limit} عملية في الوقت نفسه.',
    en: 'One connection runs at most {limit} operations at a time.',
  },
  'graphql.json_forbidden_key': {
    fr: 'La clé « {key} » est interdite dans un JSON.',
    ar: 'المفتاح «{key}» ممنوع في قيمة JSON.',
    en: 'The key "{key}" is forbidden in JSON.',
  },
  'graphql.json_bad_text': {
    fr: 'Un texte du JSON contient un caractère interdit (NUL ou moitié de paire).',
    ar: 'يحتوي نص في قيمة JSON على محرف ممنوع (NUL أو نصف زوج).',
    en: 'A text in the JSON holds a forbidden character (NUL or half of a pair).',
  },
  'graphql.json_too_deep': {
    fr: 'Ce JSON est imbriqué sur plus de {limit} niveaux.',
    ar: 'قيمة JSON هذه متداخلة على أكثر من {limit} مستوى.',
    en: 'This JSON is nested more than {limit} levels deep.',
  },
  'graphql.bad_text': {
    fr: 'Un texte de la requête contient un caractère interdit (NUL ou moitié de paire).',
    ar: 'يحتوي أحد نصوص الطلب على محرف ممنوع (NUL أو نصف زوج).',
    en: 'A text of the request holds a forbidden character (NUL or half of a pair).',
  },
};
