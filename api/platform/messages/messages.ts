import type { MessageCatalogue } from '../../core/problem.js';

/** What the platform itself says, whatever the domain. */
export const platformMessages: MessageCatalogue = {
  'error.not_found': {
    fr: "Cet élément n'existe pas ou ne vous est pas accessible.",
    ar: 'هذا العنصر غير موجود أو غير متاح لكم.',
    en: 'This does not exist, or you may not see it.',
  },
  'error.forbidden': {
    fr: "Vous n'avez pas le droit de faire cela.",
    ar: 'ليست لكم صلاحية القيام بهذا الإجراء.',
    en: 'You may not do this.',
  },
  'error.unauthenticated': {
    fr: 'Connectez-vous pour continuer.',
    ar: 'يرجى تسجيل الدخول للمتابعة.',
    en: 'Sign in to go on.',
  },
  'error.internal': {
    fr: "Une erreur s'est produite de notre côté. Réessayez ; si elle persiste, donnez-nous la référence {requestId}.",
    ar: 'وقع خطأ من جهتنا. أعيدوا المحاولة، وإن استمر فأبلغونا بالمرجع {requestId}.',
    en: 'Something went wrong on our side. Try again; if it persists, tell us the reference {requestId}.',
  },
  'error.unavailable': {
    fr: 'Le service est momentanément indisponible. Rien n’est perdu : réessayez dans quelques secondes.',
    ar: 'الخدمة غير متاحة مؤقتا. لم يضع أي شيء: أعيدوا المحاولة بعد ثوان.',
    en: 'The service is unavailable for a moment. Nothing is lost: try again in a few seconds.',
  },
  'error.client_key_of_another_act': {
    fr: 'La clé {key} a déjà servi pour un autre acte : choisissez-en une nouvelle pour chaque acte.',
    ar: 'سبق استعمال المفتاح {key} في إجراء آخر: اختاروا مفتاحا جديدا لكل إجراء.',
    en: 'The key {key} was already used for another act: choose a new one for each act.',
  },
  'error.refers_to_nothing': {
    fr: 'Une des valeurs données désigne quelque chose qui n’existe pas.',
    ar: 'تشير إحدى القيم المقدمة إلى شيء غير موجود.',
    en: 'One of the given values names something that does not exist.',
  },
  'error.client_key_length': {
    fr: 'Une clé d’acte compte de 8 à 100 caractères.',
    ar: 'يتكون مفتاح الإجراء من 8 إلى 100 حرف.',
    en: 'A client key has 8 to 100 characters.',
  },
};
