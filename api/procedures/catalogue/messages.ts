import type { MessageCatalogue } from '../../core/problem.js';

export const catalogueMessages: MessageCatalogue = {
  'procedure.bad_shape': {
    fr: 'Cet endroit de la définition n’a pas la forme attendue : {detail} {name}',
    ar: 'هذا الموضع من التعريف ليس بالشكل المطلوب: {detail} {name}',
    en: 'This place of the definition has not the expected shape: {detail} {name}',
  },
  'procedure.piece_without_field': {
    fr: 'La pièce « {field} » n’a pas de champ de fichier dans le formulaire.',
    ar: 'ليس للوثيقة «{field}» حقل ملف في الاستمارة.',
    en: 'The piece “{field}” has no file field in the form.',
  },
  'procedure.key_of_another_authority': {
    fr: 'La clé « {key} » est déjà celle d’une démarche d’une autre autorité.',
    ar: 'المفتاح «{key}» مستعمل بالفعل لإجراء تابع لجهة أخرى.',
    en: 'The key “{key}” already names a procedure of another authority.',
  },
  'procedure.not_a_draft': {
    fr: 'Cette version est déjà publiée.',
    ar: 'سبق نشر هذه النسخة.',
    en: 'This revision is published already.',
  },
  'procedure.not_published': {
    fr: 'Cette démarche n’est pas publiée.',
    ar: 'هذا الإجراء غير منشور.',
    en: 'This procedure is not published.',
  },
  'procedure.department_elsewhere': {
    fr: 'Ce service n’est pas de cette autorité.',
    ar: 'هذه المصلحة لا تتبع هذه الجهة.',
    en: 'This department is not of this authority.',
  },
};
