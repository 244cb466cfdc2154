import type { MessageCatalogue } from '../core/problem.js';

export const filesMessages: MessageCatalogue = {
  'file.unknown_purpose': {
    fr: 'L’usage « {purpose} » n’est pas prévu pour un fichier.',
    ar: 'الغرض «{purpose}» غير معروف لرفع الملفات.',
    en: 'There is no purpose "{purpose}" for a file.',
  },
  'file.type_not_accepted': {
    fr: 'Ce type de fichier n’est pas accepté. Types acceptés : {accepted}.',
    ar: 'هذا النوع من الملفات غير مقبول. الأنواع المقبولة: {accepted}.',
    en: 'This type of file is not accepted. Accepted: {accepted}.',
  },
  'file.type_lies': {
    fr: 'Le contenu du fichier ({real}) ne correspond pas au type annoncé ({claimed}). Le fichier a été supprimé ; enregistrez-le dans le bon format et renvoyez-le.',
    ar: 'محتوى الملف ({real}) لا يطابق النوع المصرح به ({claimed}). تم حذف الملف؛ المرجو حفظه بالصيغة الصحيحة وإعادة إرساله.',
    en: 'The content of the file ({real}) is not what it claims to be ({claimed}). It was deleted; save it in the right format and send it again.',
  },
  'file.not_text': {
    fr: 'Le fichier n’est pas un texte en UTF-8. Enregistrez-le en « UTF-8 » et renvoyez-le.',
    ar: 'الملف ليس نصا بترميز UTF-8. المرجو حفظه بترميز «UTF-8» وإعادة إرساله.',
    en: 'The file is not text in UTF-8. Save it as "UTF-8" and send it again.',
  },
  'file.size_unknown': {
    fr: 'La taille du fichier doit être annoncée au début de l’envoi (en-tête Upload-Length).',
    ar: 'يجب التصريح بحجم الملف عند بداية الإرسال (Upload-Length).',
    en: 'The size of the file must be told when the upload begins (header Upload-Length).',
  },
  'file.empty': {
    fr: 'Le fichier est vide.',
    ar: 'الملف فارغ.',
    en: 'The file is empty.',
  },
  'file.too_large': {
    fr: 'Le fichier dépasse {max} Mo.',
    ar: 'يتجاوز حجم الملف {max} ميغابايت.',
    en: 'The file is larger than {max} MB.',
  },
  'file.too_many': {
    fr: 'Vous avez déjà envoyé {max} fichiers qui ne sont joints à rien. Supprimez-en, ou attendez : ils sont effacés au bout de 48 heures.',
    ar: 'سبق أن أرسلتم {max} ملفا غير مرفق بأي طلب. احذفوا بعضها أو انتظروا: تمحى تلقائيا بعد 48 ساعة.',
    en: 'You already have {max} uploaded files that nothing uses. Discard some, or wait: they are deleted after 48 hours.',
  },
  'file.virus': {
    fr: 'L’antivirus a trouvé « {virus} » dans ce fichier. Il a été supprimé.',
    ar: 'عثر مضاد الفيروسات على «{virus}» في هذا الملف. تم حذفه.',
    en: 'The virus scanner found "{virus}" in this file. It was deleted.',
  },
  'file.unknown': {
    fr: 'Un des fichiers joints n’existe pas, ne vous appartient pas ou sert déjà ailleurs. Joignez-le à nouveau.',
    ar: 'أحد الملفات المرفقة غير موجود أو ليس لكم أو مستعمل في مكان آخر. المرجو إرفاقه من جديد.',
    en: 'One of the attached files does not exist, is not yours or is used elsewhere. Attach it again.',
  },
  'file.not_usable': {
    fr: 'Le fichier « {name} » n’est pas arrivé entier ou a été refusé. Envoyez-le à nouveau.',
    ar: 'الملف «{name}» لم يصل كاملا أو تم رفضه. المرجو إرساله من جديد.',
    en: 'The file "{name}" did not arrive whole or was refused. Send it again.',
  },
  'file.already_used': {
    fr: 'Ce fichier est déjà joint : il ne peut plus être supprimé ici.',
    ar: 'هذا الملف مرفق بطلب: لا يمكن حذفه من هنا.',
    en: 'This file is already part of something: it cannot be discarded here.',
  },
  'file.address_expired': {
    fr: 'Cette adresse a expiré. Rechargez la page pour en obtenir une nouvelle.',
    ar: 'انتهت صلاحية هذا العنوان. أعيدوا تحميل الصفحة للحصول على عنوان جديد.',
    en: 'This address has expired. Reload the page to get a new one.',
  },
};
