import type { Template } from '../template.js';

/** A short message: the code stands first, where a locked screen shows it; the subject is not sent. */
export const signInCode: Template = {
  fr: {
    subject: 'Code de connexion',
    text: '{code} est votre code de connexion, valable 5 minutes. Ne le donnez à personne.',
  },
  ar: {
    subject: 'رمز الدخول',
    text: '{code} هو رمز الدخول الخاص بكم، صالح لمدة 5 دقائق. لا تعطوه لأي أحد.',
  },
  en: {
    subject: 'Sign-in code',
    text: '{code} is your sign-in code, valid for 5 minutes. Give it to nobody.',
  },
};
