const both = (fr: string, ar: string) => ({ fr, ar });

/**
 * A procedure of the tests' own, small enough to be filed in seconds: one piece to bring, one request for correction,
 * and officers who answer questions in the rows of a group, with choices of every kind.
 */
export const visitProcedure = (key: string) => ({
  key,
  title: both(`Visite d’un point d’eau (${key})`, `معاينة نقطة ماء (${key})`),
  summary: both('Faire constater l’état d’un point d’eau.', 'معاينة حالة نقطة ماء.'),
  rules: {
    legalBasis: [],
    audience: ['CITIZEN'],
    channels: ['ONLINE', 'COUNTER'],
    timeLimits: [],
    silence: { effect: 'NONE', certainty: 'SURE' },
    correctionRequests: 1,
    fees: [],
    pieces: [{ field: 'photo', title: both('Photo du lieu', 'صورة المكان'), certainty: 'SURE' }],
    source: { text: 'tests', certainty: 'SURE' },
  },
  form: {
    fields: [
      { key: 'place', kind: 'text', label: both('Lieu', 'المكان'), required: true },
      { key: 'commune', kind: 'commune', label: both('Commune', 'الجماعة'), required: true },
      { key: 'photo', kind: 'attachment', label: both('Photo du lieu', 'صورة المكان'), required: true },
    ],
  },
  workflow: {
    steps: [
      { key: 'draft', phase: 'DRAFT', title: both('Brouillon', 'مسودة') },
      { key: 'received', phase: 'SUBMITTED', title: both('Reçue', 'متوصل بها') },
      { key: 'incomplete', phase: 'AWAITING_APPLICANT', title: both('À compléter', 'في انتظار الاستكمال') },
      { key: 'visited', phase: 'IN_REVIEW', title: both('Lieu visité', 'تمت المعاينة') },
      { key: 'closed', phase: 'ACCEPTED', title: both('Constat remis', 'سُلِّم المحضر') },
      { key: 'withdrawn', phase: 'WITHDRAWN', title: both('Retirée', 'مسحوبة') },
    ],
    transitions: [
      { key: 'submit', title: both('Déposer', 'إيداع'), from: ['draft'], to: 'received', who: ['APPLICANT'] },
      {
        key: 'ask',
        title: both('Demander un complément', 'طلب استكمال'),
        from: ['received', 'visited'],
        to: 'incomplete',
        who: ['OFFICER'],
        demands: { reason: true },
      },
      {
        key: 'complete',
        title: both('Compléter', 'استكمال'),
        from: ['incomplete'],
        to: 'received',
        who: ['APPLICANT'],
      },
      {
        key: 'visit',
        title: both('Enregistrer la visite', 'تسجيل المعاينة'),
        from: ['received'],
        to: 'visited',
        who: ['OFFICER'],
        demands: { fields: { fields: [visits] } },
      },
      {
        key: 'close',
        title: both('Remettre le constat', 'تسليم المحضر'),
        from: ['visited'],
        to: 'closed',
        who: ['OFFICER'],
        demands: { attachment: true },
      },
      {
        key: 'withdraw',
        title: both('Retirer', 'سحب'),
        from: ['received', 'incomplete', 'visited'],
        to: 'withdrawn',
        who: ['APPLICANT'],
      },
    ],
  },
});

const option = (value: string, fr: string, ar: string) => ({ value, label: both(fr, ar) });

const visits = {
  key: 'visits',
  kind: 'group',
  label: both('Visites', 'المعاينات'),
  required: true,
  settings: { minimum: 1, maximum: 5, rowLabel: both('Visite', 'معاينة') },
  fields: [
    { key: 'visited_on', kind: 'date', label: both('Jour', 'اليوم'), required: true },
    {
      key: 'state',
      kind: 'select',
      label: both('État', 'الحالة'),
      required: true,
      settings: {
        options: [option('sound', 'En service', 'في الخدمة'), option('broken', 'En panne', 'معطلة')],
      },
    },
    {
      key: 'part',
      kind: 'linked_select',
      label: both('Pièce en cause', 'القطعة المعنية'),
      settings: {
        parent: 'state',
        options: [
          { ...option('pump', 'Pompe', 'مضخة'), under: ['broken'] },
          { ...option('pipe', 'Conduite', 'قناة'), under: ['broken'] },
        ],
      },
    },
    {
      key: 'seen',
      kind: 'multi_select',
      label: both('Constaté', 'تمت معاينة'),
      settings: {
        options: [option('leak', 'Fuite', 'تسرب'), option('dirt', 'Eau trouble', 'ماء عكر')],
      },
    },
  ],
};
