import type { routingFr } from './fr.js';

export const routingAr: typeof routingFr = {
  owner: 'المصلحة المسؤولة',
  ownerHelp: 'تسري على الإجراء كله من الآن. وتبقى الطلبات الجارية حيث هي.',
  ownerChanged: 'تغيرت المصلحة المسؤولة.',
  department: 'المصلحة',
  title: 'التوجيه',
  help: 'عند الإيداع، يحدد أول توجيه يتحقق شرطه المصلحة؛ وإلا فهي المصلحة المسؤولة.',
  route: 'توجيه',
  add: 'إضافة توجيه',
  when: 'فقط عندما (فارغ: دائما)',
};
