import type { MessageCatalogue } from '../api/core/problem.js';
import { definitionMessages } from './definition/messages.js';

/** What is said about answers. `{label}` is the field's label in the reader's language. */
const answerMessages: MessageCatalogue = {
  'form.required': {
    fr: 'Ce champ est obligatoire.',
    ar: 'هذه الخانة إلزامية.',
    en: 'This field is required.',
  },
  'form.unknown_key': {
    fr: 'Ce champ n’existe pas dans le formulaire.',
    ar: 'هذه الخانة غير موجودة في الاستمارة.',
    en: 'The form has no such field.',
  },
  'form.not_a_question': {
    fr: 'Cet élément du formulaire n’attend pas de réponse.',
    ar: 'هذا العنصر من الاستمارة لا ينتظر جوابا.',
    en: 'This part of the form takes no answer.',
  },
  'form.not_text': {
    fr: 'Un texte est attendu.',
    ar: 'المطلوب إدخال نص.',
    en: 'A text is expected.',
  },
  'form.not_truth': {
    fr: 'La réponse attendue est oui ou non.',
    ar: 'الجواب المطلوب هو نعم أو لا.',
    en: 'The answer must be yes or no.',
  },
  'form.not_list': {
    fr: 'Une liste est attendue.',
    ar: 'المطلوب إدخال لائحة.',
    en: 'A list is expected.',
  },
  'form.not_object': {
    fr: 'La réponse n’a pas la structure attendue.',
    ar: 'بنية الجواب غير مطابقة لما هو مطلوب.',
    en: 'The answer does not have the expected structure.',
  },
  'form.too_deep': {
    fr: 'La réponse est trop volumineuse ou trop imbriquée.',
    ar: 'الجواب كبير الحجم أو شديد التداخل.',
    en: 'The answer is too large or too deeply nested.',
  },
  'form.bad_characters': {
    fr: 'La réponse contient des caractères non admis.',
    ar: 'يتضمن الجواب رموزا غير مقبولة.',
    en: 'The answer contains characters that are not allowed.',
  },
  'form.too_long': {
    fr: 'Le texte ne doit pas dépasser {max} caractères.',
    ar: 'يجب ألا يتجاوز النص {max} من الأحرف.',
    en: 'The text may have at most {max} characters.',
  },
  'form.too_short': {
    fr: 'Le texte doit comporter au moins {min} caractères.',
    ar: 'يجب ألا يقل النص عن {min} من الأحرف.',
    en: 'The text must have at least {min} characters.',
  },
  'form.wrong_format': {
    fr: 'Le format n’est pas respecté : {help}',
    ar: 'الصيغة غير صحيحة: {help}',
    en: 'The format is not right: {help}',
  },
  'form.not_number': {
    fr: 'Un nombre est attendu.',
    ar: 'المطلوب إدخال عدد.',
    en: 'A number is expected.',
  },
  'form.not_whole': {
    fr: 'Un nombre entier est attendu, sans virgule.',
    ar: 'المطلوب إدخال عدد صحيح بدون فاصلة.',
    en: 'A whole number is expected, without decimals.',
  },
  'form.not_decimal_text': {
    fr: 'Le nombre doit être transmis comme texte, par exemple "12.50".',
    ar: 'يجب إرسال العدد في شكل نص، مثلا "12.50".',
    en: 'The number must be sent as a text, for example "12.50".',
  },
  'form.not_decimal': {
    fr: 'Un nombre est attendu, avec au plus {scale} chiffres après la virgule.',
    ar: 'المطلوب إدخال عدد لا يتجاوز {scale} أرقام بعد الفاصلة.',
    en: 'A number is expected, with at most {scale} decimals.',
  },
  'form.below_minimum': {
    fr: 'La valeur minimale est {min}.',
    ar: 'القيمة الدنيا هي {min}.',
    en: 'The least value is {min}.',
  },
  'form.above_maximum': {
    fr: 'La valeur maximale est {max}.',
    ar: 'القيمة القصوى هي {max}.',
    en: 'The greatest value is {max}.',
  },
  'form.not_date': {
    fr: 'Une date valable est attendue (AAAA-MM-JJ).',
    ar: 'المطلوب إدخال تاريخ صحيح (السنة-الشهر-اليوم).',
    en: 'A valid date is expected (YYYY-MM-DD).',
  },
  'form.too_early': {
    fr: 'La date ne peut pas être antérieure au {min}.',
    ar: 'لا يمكن أن يكون التاريخ قبل {min}.',
    en: 'The date may not be before {min}.',
  },
  'form.too_late': {
    fr: 'La date ne peut pas être postérieure au {max}.',
    ar: 'لا يمكن أن يكون التاريخ بعد {max}.',
    en: 'The date may not be after {max}.',
  },
  'form.not_date_time': {
    fr: 'Une date et une heure valables sont attendues.',
    ar: 'المطلوب إدخال تاريخ وساعة صحيحين.',
    en: 'A valid date and time are expected.',
  },
  'form.unknown_option': {
    fr: 'Cette option ne figure pas parmi les choix proposés.',
    ar: 'هذا الخيار غير وارد ضمن الاختيارات المقترحة.',
    en: 'This is not one of the options offered.',
  },
  'form.repeated': {
    fr: 'Un même choix ne peut figurer qu’une seule fois.',
    ar: 'لا يمكن تكرار الاختيار نفسه.',
    en: 'The same choice may appear only once.',
  },
  'form.too_few': {
    fr: 'Il en faut au moins {min}.',
    ar: 'المطلوب {min} على الأقل.',
    en: 'At least {min} are needed.',
  },
  'form.too_many': {
    fr: 'Il en faut au plus {max}.',
    ar: 'الحد الأقصى المسموح به هو {max}.',
    en: 'At most {max} are allowed.',
  },
  'form.not_email': {
    fr: 'Cette adresse électronique n’est pas valable.',
    ar: 'عنوان البريد الإلكتروني غير صحيح.',
    en: 'This e-mail address is not valid.',
  },
  'form.not_phone': {
    fr: 'Un numéro de téléphone marocain est attendu, par exemple 06 12 34 56 78.',
    ar: 'المطلوب إدخال رقم هاتف مغربي، مثلا 06 12 34 56 78.',
    en: 'A Moroccan telephone number is expected, for example 06 12 34 56 78.',
  },
  'form.not_cin': {
    fr: 'Le numéro de CNIE comporte une ou deux lettres et quatre à sept chiffres.',
    ar: 'يتكون رقم البطاقة الوطنية للتعريف من حرف أو حرفين وأربعة إلى سبعة أرقام.',
    en: 'An identity card number has one or two letters and four to seven digits.',
  },
  'form.not_ice': {
    fr: 'L’ICE comporte quinze chiffres.',
    ar: 'يتكون التعريف الموحد للمقاولة من خمسة عشر رقما.',
    en: 'An ICE has fifteen digits.',
  },
  'form.not_rib': {
    fr: 'Le RIB comporte vingt-quatre chiffres.',
    ar: 'يتكون كشف التعريف البنكي من أربعة وعشرين رقما.',
    en: 'A RIB has twenty-four digits.',
  },
  'form.wrong_rib_key': {
    fr: 'La clé du RIB ne correspond pas : vérifiez les chiffres.',
    ar: 'مفتاح كشف التعريف البنكي غير مطابق: يرجى التحقق من الأرقام.',
    en: 'The key of the RIB does not match: check the digits.',
  },
  'form.not_postal_code': {
    fr: 'Le code postal comporte cinq chiffres.',
    ar: 'يتكون الرمز البريدي من خمسة أرقام.',
    en: 'A postal code has five digits.',
  },
  'form.unknown_commune': {
    fr: 'Cette commune n’est pas connue.',
    ar: 'هذه الجماعة غير معروفة.',
    en: 'This commune is not known.',
  },
  'form.commune_elsewhere': {
    fr: 'Cette commune ne relève pas des provinces concernées.',
    ar: 'هذه الجماعة لا تنتمي إلى الأقاليم المعنية.',
    en: 'This commune is not in the provinces concerned.',
  },
  'form.not_point': {
    fr: 'Un point sur la carte est attendu.',
    ar: 'المطلوب تحديد نقطة على الخريطة.',
    en: 'A point on the map is expected.',
  },
  'form.not_area': {
    fr: 'Une zone dessinée sur la carte est attendue.',
    ar: 'المطلوب رسم مساحة على الخريطة.',
    en: 'An area drawn on the map is expected.',
  },
  'form.area_too_small': {
    fr: 'Une zone a au moins trois sommets différents.',
    ar: 'يجب أن تتضمن المساحة ثلاثة رؤوس مختلفة على الأقل.',
    en: 'An area has at least three different corners.',
  },
  'form.outside_morocco': {
    fr: 'Ce lieu se trouve hors du Maroc.',
    ar: 'هذا الموقع خارج التراب المغربي.',
    en: 'This place is outside Morocco.',
  },
  'form.not_file': {
    fr: 'Un fichier déposé est attendu.',
    ar: 'المطلوب إرفاق ملف تم تحميله.',
    en: 'An uploaded file is expected.',
  },
  'form.unknown_file': {
    fr: 'Ce fichier n’existe pas ou ne vous est pas accessible.',
    ar: 'هذا الملف غير موجود أو غير متاح لكم.',
    en: 'This file does not exist, or you may not use it.',
  },
  'form.wrong_file_type': {
    fr: 'Ce type de fichier n’est pas accepté ({type}). Types acceptés : {types}.',
    ar: 'نوع الملف غير مقبول ({type}). الأنواع المقبولة: {types}.',
    en: 'This type of file is not accepted ({type}). Accepted: {types}.',
  },
  'form.file_too_large': {
    fr: 'Le fichier dépasse la taille admise ({max} octets).',
    ar: 'يتجاوز الملف الحجم المسموح به ({max} بايت).',
    en: 'The file is larger than allowed ({max} bytes).',
  },
  'form.unknown_application': {
    fr: 'Ce dossier n’existe pas ou ne vous est pas accessible.',
    ar: 'هذا الطلب غير موجود أو غير متاح لكم.',
    en: 'This application does not exist, or you may not refer to it.',
  },
  'form.application_of_other_procedure': {
    fr: 'Ce dossier relève d’une autre démarche.',
    ar: 'هذا الطلب يخص إجراء آخر.',
    en: 'This application belongs to another procedure.',
  },
  'form.unknown_item': {
    fr: 'Cet élément ne figure pas dans la liste de référence.',
    ar: 'هذا العنصر غير وارد في اللائحة المرجعية.',
    en: 'This is not an item of the reference list.',
  },
  'form.rule': { fr: '{message}', ar: '{message}', en: '{message}' },
  'form.locked': {
    fr: 'Ce champ n’est pas ouvert à la correction.',
    ar: 'هذه الخانة غير مفتوحة للتصحيح.',
    en: 'This field is not open for correction.',
  },
};

/** Every message of forms: about answers and about definitions. */
export const formMessages: MessageCatalogue = { ...answerMessages, ...definitionMessages };
