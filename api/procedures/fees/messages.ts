import type { MessageCatalogue } from '../../core/problem.js';

export const feeMessages: MessageCatalogue = {
  'fee.settled_already': {
    fr: 'Ces frais sont déjà réglés ou exonérés.',
    ar: 'سبق أداء هذه الرسوم أو الإعفاء منها.',
    en: 'This fee is paid or exempt already.',
  },
  'fee.not_settled': {
    fr: 'Ces frais sont encore dus : il n’y a rien à reprendre.',
    ar: 'لا تزال هذه الرسوم مستحقة: لا شيء يستدرك.',
    en: 'This fee is still due: there is nothing to take back.',
  },
  'fee.difference_due': {
    fr: 'Une différence est encore due pour ces frais : réglez-la d’abord.',
    ar: 'لا يزال فرق مستحقا عن هذه الرسوم: سووه أولا.',
    en: 'A difference is still due for this fee: settle it first.',
  },
  'fee.paid_in_future': {
    fr: 'La date du paiement, {day}, n’est pas encore venue.',
    ar: 'تاريخ الأداء {day} لم يحن بعد.',
    en: 'The day of payment, {day}, has not come yet.',
  },
  'application.fees_due': {
    fr: 'Des frais sont encore dus : enregistrez le paiement ou l’exonération d’abord.',
    ar: 'لا تزال هناك رسوم مستحقة: سجلوا الأداء أو الإعفاء أولا.',
    en: 'Fees are still due: record the payment or the exemption first.',
  },
};
