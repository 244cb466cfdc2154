import type { Template } from '../template.js';

export const verifyEmail: Template = {
  fr: {
    subject: 'Confirmez votre adresse électronique',
    text: `Bonjour,

Confirmez que cette adresse est la vôtre en ouvrant ce lien, valable 24 heures :

{link}

Si vous n'avez pas demandé de compte, ignorez ce message.`,
  },
  ar: {
    subject: 'تأكيد بريدكم الإلكتروني',
    text: `السلام عليكم،

لتأكيد أن هذا البريد الإلكتروني يخصكم، يرجى فتح الرابط التالي، وهو صالح لمدة 24 ساعة:

{link}

إذا لم تطلبوا إنشاء حساب، فلا داعي للرد على هذه الرسالة.`,
  },
  en: {
    subject: 'Confirm your e-mail address',
    text: `Hello,

Confirm that this address is yours by opening this link, valid for 24 hours:

{link}

If you did not ask for an account, ignore this message.`,
  },
};
