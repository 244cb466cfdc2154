import type { MessageCatalogue } from '../../../core/problem.js';

export const draftMessages: MessageCatalogue = {
  'studio.title_missing': {
    fr: 'Donnez un titre à la démarche, au moins dans une langue.',
    ar: 'أعط الإجراء عنوانا، بلغة واحدة على الأقل.',
    en: 'Give the procedure a title, in one language at least.',
  },
  'studio.draft_exists': {
    fr: 'Cette démarche a déjà un brouillon (version {number}). Reprenez-le, ou supprimez-le d’abord.',
    ar: 'لهذا الإجراء مسودة بالفعل (النسخة {number}). تابع العمل عليها أو احذفها أولا.',
    en: 'This procedure already has a draft (revision {number}). Go on with it, or discard it first.',
  },
  'studio.changed_meanwhile': {
    fr: '{by} a enregistré ce brouillon entre-temps. Rien n’a été écrasé : reprenez sa version, puis enregistrez la vôtre.',
    ar: 'حفظ {by} هذه المسودة في هذه الأثناء. لم يستبدل أي شيء: اعتمد نسخته ثم احفظ نسختك.',
    en: '{by} has saved this draft meanwhile. Nothing was overwritten: take their version in, then save yours.',
  },
  'studio.file_too_large': {
    fr: 'Ce fichier est trop grand pour une démarche ({most} caractères au plus).',
    ar: 'هذا الملف أكبر من أن يكون إجراء ({most} حرف على الأكثر).',
    en: 'This file is too large for a procedure ({most} characters at most).',
  },
  'studio.file_unreadable': {
    fr: 'Ce fichier n’est pas une démarche exportée : il ne se lit pas à partir de la ligne {line}.',
    ar: 'هذا الملف ليس إجراء مصدرا: لا يمكن قراءته ابتداء من السطر {line}.',
    en: 'This file is no exported procedure: it cannot be read from line {line} on.',
  },
  'studio.file_bad_key': {
    fr: 'La clé « {key} » du fichier n’est pas valable : petites lettres, chiffres et tirets, 80 au plus.',
    ar: 'المفتاح «{key}» في الملف غير صالح: حروف لاتينية صغيرة وأرقام وشرطات، 80 على الأكثر.',
    en: 'The key “{key}” of the file is not valid: small letters, digits and hyphens, 80 at most.',
  },
};
