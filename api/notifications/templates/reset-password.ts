import type { Template } from '../template.js';

export const resetPassword: Template = {
  fr: {
    subject: 'Choisissez un nouveau mot de passe',
    text: `Bonjour,

Ouvrez ce lien pour choisir un nouveau mot de passe. Il est valable une heure :

{link}

Si vous n'avez rien demandé, ignorez ce message : votre mot de passe reste le même.`,
  },
  ar: {
    subject: 'اختيار كلمة مرور جديدة',
    text: `السلام عليكم،

يرجى فتح الرابط التالي لاختيار كلمة مرور جديدة، وهو صالح لمدة ساعة واحدة:

{link}

إذا لم تطلبوا ذلك، فلا داعي للرد على هذه الرسالة: كلمة مروركم لم تتغير.`,
  },
  en: {
    subject: 'Choose a new password',
    text: `Hello,

Open this link to choose a new password. It is valid for one hour:

{link}

If you did not ask for this, ignore this message: your password stays the same.`,
  },
};
