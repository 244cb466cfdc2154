import type { MessageCatalogue } from '../core/problem.js';

export const peopleMessages: MessageCatalogue = {
  'people.must_enrol_second_factor': {
    fr: "Votre compte d'agent doit d'abord être protégé par une application de codes.",
    ar: 'يجب أولا حماية حسابكم المهني بتطبيق للرموز.',
    en: 'Your staff account must first be protected by a code application.',
  },
  'people.session_ended': {
    fr: "Votre session a pris fin ou la clé n'est plus valable. Connectez-vous à nouveau.",
    ar: 'انتهت جلستكم أو لم يعد المفتاح صالحا. يرجى تسجيل الدخول من جديد.',
    en: 'Your session has ended, or the key is no longer valid. Sign in again.',
  },
};
