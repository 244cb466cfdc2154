import type { Template } from '../template.js';

export const invitation: Template = {
  fr: {
    subject: 'Vous êtes invité(e) à rejoindre la plateforme',
    text: `Bonjour,

Un accès d'agent vous est ouvert sur la plateforme des services numériques. Ouvrez ce lien pour l'accepter, avant le {until} :

{link}

Ce lien est personnel : ne le transmettez à personne.`,
  },
  ar: {
    subject: 'دعوة للانضمام إلى المنصة',
    text: `السلام عليكم،

تم فتح ولوج خاص بكم كموظف(ة) إلى منصة الخدمات الرقمية. يرجى فتح الرابط التالي لقبوله قبل {until}:

{link}

هذا الرابط شخصي: لا ترسلوه إلى أي أحد.`,
  },
  en: {
    subject: 'You are invited to join the platform',
    text: `Hello,

Staff access to the digital services platform is open to you. Open this link to accept it before {until}:

{link}

This link is personal: pass it on to nobody.`,
  },
};
