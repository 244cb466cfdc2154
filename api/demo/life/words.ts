import type { Spelt } from '../people/names.js';

/** What people write to each other about an application. */
export const notes: readonly Spelt[] = [
  [
    'Appelé le demandeur : il passera au guichet avec l’original.',
    'تم الاتصال بصاحب الطلب، وسيحضر إلى الشباك بالأصل.',
  ],
  [
    'Dossier vu avec le chef de service, à traiter en priorité.',
    'تمت دراسة الملف مع رئيس المصلحة، ويعالج بالأولوية.',
  ],
  ['Vérifier les données avant la commission.', 'يتعين التحقق من المعطيات قبل اجتماع اللجنة.'],
  ['Dossier complet, bien présenté.', 'ملف كامل ومرتب بعناية.'],
];

export const questions: readonly (readonly [question: Spelt, answer: Spelt])[] = [
  [
    [
      'Bonjour, pouvez-vous confirmer le numéro de téléphone où vous joindre ?',
      'السلام عليكم، المرجو تأكيد رقم الهاتف للاتصال بكم.',
    ],
    [
      'Bonjour, oui, c’est bien celui du formulaire. Merci.',
      'وعليكم السلام، نعم هو نفسه الوارد في الاستمارة. شكرا.',
    ],
  ],
  [
    [
      'Votre dossier est à l’ordre du jour de la semaine prochaine.',
      'ملفكم مدرج في جدول أعمال الأسبوع المقبل.',
    ],
    ['Merci pour l’information. Faut-il que je sois présent ?', 'شكرا على الإخبار. هل حضوري ضروري؟'],
  ],
  [
    ['Pouvez-vous passer signer l’original au guichet ?', 'المرجو الحضور إلى الشباك لتوقيع الأصل.'],
    ['D’accord, je passerai jeudi matin.', 'حسنا، سأحضر صباح يوم الخميس.'],
  ],
];

export const withdrawals: readonly Spelt[] = [
  ['Le projet est reporté à l’année prochaine.', 'تم تأجيل المشروع إلى السنة المقبلة.'],
  ['J’ai trouvé une autre solution.', 'وجدت حلا آخر.'],
];

export const sentBack: Spelt = [
  'La réponse ne traite pas le second point.',
  'الجواب لا يتطرق إلى النقطة الثانية.',
];
