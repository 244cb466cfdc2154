import type { Template } from '../template.js';

export const accountExists: Template = {
  fr: {
    subject: 'Vous avez déjà un compte',
    text: `Bonjour,

Quelqu'un, peut-être vous, a voulu créer un compte avec cette adresse. Vous en avez déjà un : connectez-vous, ou demandez un nouveau mot de passe si vous l'avez oublié.

Si ce n'était pas vous, ignorez ce message : rien n'a changé.`,
  },
  ar: {
    subject: 'لديكم حساب من قبل',
    text: `السلام عليكم،

حاول شخص ما، وربما أنتم، إنشاء حساب بهذا البريد الإلكتروني. لديكم حساب من قبل: يمكنكم تسجيل الدخول، أو طلب كلمة مرور جديدة إذا نسيتموها.

إذا لم تكونوا أنتم، فلا داعي للرد على هذه الرسالة: لم يتغير أي شيء.`,
  },
  en: {
    subject: 'You have an account already',
    text: `Hello,

Somebody, perhaps you, tried to create an account with this address. You have one already: sign in, or ask for a new password if you have forgotten it.

If it was not you, ignore this message: nothing has changed.`,
  },
};
