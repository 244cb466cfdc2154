import type { MessageCatalogue } from '../../core/problem.js';

export const applicationMessages: MessageCatalogue = {
  'application.changed_meanwhile': {
    fr: 'Le dossier {number} a changé depuis que vous l’avez ouvert. Rien n’a été écrasé : relisez-le, puis recommencez.',
    ar: 'تغير الملف {number} منذ أن فتحتموه. لم يُستبدل أي شيء: أعيدوا قراءته ثم أعيدوا المحاولة.',
    en: 'Application {number} has changed since you opened it. Nothing was overwritten: read it again, then retry.',
  },
  'application.not_offered': {
    fr: 'Le dossier ne permet pas cet acte ({transition}) à l’étape où il se trouve, ou pas à vous.',
    ar: 'لا يسمح الملف بهذا الإجراء ({transition}) في مرحلته الحالية، أو لا يسمح لكم به.',
    en: 'The application does not allow this act ({transition}) at its present step, or not to you.',
  },
  'application.procedure_closed': {
    fr: 'Cette démarche n’est plus ouverte au dépôt.',
    ar: 'لم يعد إيداع الطلبات متاحا في هذا الإجراء.',
    en: 'This procedure can no longer be filed.',
  },
  'application.channel_closed': {
    fr: 'Cette démarche ne se dépose pas par ce canal.',
    ar: 'لا يمكن إيداع هذا الطلب عبر هذه القناة.',
    en: 'This procedure cannot be filed in this way.',
  },
  'application.counter_missing': {
    fr: 'Indiquez le guichet où la demande est déposée.',
    ar: 'حددوا الشباك الذي أودع فيه الطلب.',
    en: 'Say at whose counter the application is filed.',
  },
  'application.applicant_missing': {
    fr: 'Indiquez la personne qui fait la demande.',
    ar: 'حددوا الشخص صاحب الطلب.',
    en: 'Say who applies.',
  },
  'application.applicant_unknown': {
    fr: 'Cette personne est inconnue : enregistrez-la d’abord.',
    ar: 'هذا الشخص غير معروف: سجلوه أولا.',
    en: 'This person is not known: register them first.',
  },
  'application.for_organisations': {
    fr: 'Cette démarche est réservée aux organisations : indiquez celle pour laquelle la personne agit.',
    ar: 'هذا الإجراء مخصص للهيئات: حددوا الهيئة التي يتصرف الشخص باسمها.',
    en: 'This procedure is for organisations: say for which one the person acts.',
  },
  'application.not_for_this_kind': {
    fr: 'Cette démarche ne s’adresse pas à ce type d’organisation.',
    ar: 'هذا الإجراء غير موجه لهذا النوع من الهيئات.',
    en: 'This procedure is not for organisations of this kind.',
  },
  'application.no_mandate': {
    fr: 'Cette personne n’a pas de mandat en cours pour cette organisation.',
    ar: 'لا يتوفر هذا الشخص على تفويض سار باسم هذه الهيئة.',
    en: 'This person has no mandate in force for this organisation.',
  },
  'application.commune_unknown': {
    fr: 'Cette commune est inconnue.',
    ar: 'هذه الجماعة غير معروفة.',
    en: 'This commune is not known.',
  },
  'application.not_a_draft': {
    fr: 'La demande est déjà déposée : ses réponses ne changent plus que si une correction est demandée.',
    ar: 'سبق إيداع الطلب: لا تتغير أجوبته إلا إذا طُلب تصحيحها.',
    en: 'The application is filed already: its answers change only when a correction is asked for.',
  },
  'application.reason_missing': {
    fr: 'Écrivez le motif : il est notifié au demandeur.',
    ar: 'اكتبوا التعليل: يبلغ إلى صاحب الطلب.',
    en: 'Write the reason: the applicant is told.',
  },
  'application.file_missing': {
    fr: 'Joignez au moins un document.',
    ar: 'أرفقوا وثيقة واحدة على الأقل.',
    en: 'Attach at least one file.',
  },
  'application.not_an_officer': {
    fr: 'Cette personne n’instruit pas les dossiers de ce service.',
    ar: 'لا يتولى هذا الشخص دراسة ملفات هذه المصلحة.',
    en: 'This person does not instruct applications of this department.',
  },
  'application.same_department': {
    fr: 'Ce service est déjà chargé du dossier.',
    ar: 'هذه المصلحة مكلفة بالملف بالفعل.',
    en: 'This department is in charge of the application already.',
  },
  'application.department_elsewhere': {
    fr: 'Ce service n’est pas de l’autorité qui décide de ce dossier.',
    ar: 'لا تنتمي هذه المصلحة إلى الجهة التي تبت في هذا الملف.',
    en: 'This department is not one of the authority that decides this application.',
  },
  'application.already_decided': {
    fr: 'Ce dossier est déjà décidé ou clos : aucun autre service n’a plus à en décider.',
    ar: 'سبق البت في هذا الملف أو إغلاقه: لم يعد على أي مصلحة أخرى البت فيه.',
    en: 'This application is decided or over: there is nothing left for another department to decide.',
  },
  'application.fields_missing': {
    fr: 'Choisissez au moins un champ à corriger.',
    ar: 'اختاروا حقلا واحدا على الأقل للتصحيح.',
    en: 'Choose at least one field to mend.',
  },
  'application.unknown_field': {
    fr: 'Le formulaire n’a pas de champ « {field} ».',
    ar: 'لا تتضمن الاستمارة حقل «{field}».',
    en: 'The form has no field “{field}”.',
  },
  'application.correction_already_requested': {
    fr: 'Les compléments ne peuvent être demandés que {allowed} fois pour cette démarche (loi 55-19).',
    ar: 'لا يمكن طلب استكمال الملف إلا {allowed} مرة في هذا الإجراء (القانون 55.19).',
    en: 'Completion may be asked for only {allowed} time(s) in this procedure (law 55-19).',
  },
  'application.text_missing': {
    fr: 'Écrivez un texte.',
    ar: 'اكتبوا نصا.',
    en: 'Write a text.',
  },
  'application.text_too_long': {
    fr: 'Le texte dépasse {max} caractères.',
    ar: 'يتجاوز النص {max} حرفا.',
    en: 'The text is longer than {max} characters.',
  },
  'application.too_many_views': {
    fr: 'Vous avez déjà {max} vues enregistrées : supprimez-en une.',
    ar: 'لديكم بالفعل {max} عرضا محفوظا: احذفوا واحدا منها.',
    en: 'You have {max} saved views already: delete one.',
  },
};
