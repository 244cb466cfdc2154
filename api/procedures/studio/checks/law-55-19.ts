/**
 * What law 55-19 forbids to ask of people, as texts ask for it: more than one copy, certified copies, legalised
 * signatures, and certificates that the national identity card (CNIE) replaces. Words are compared folded.
 */
export interface Demand {
  readonly code: string;
  readonly fr: readonly string[];
  readonly ar: readonly string[];
}

const several = ['deux', 'trois', 'quatre', 'cinq', 'six', ...range(2, 10)];

export const forbiddenDemands: readonly Demand[] = [
  {
    code: 'studio.law.copies',
    fr: several.flatMap((number) => [`${number} exemplaires`, `${number} copies`, `${number} originaux`]),
    ar: [
      'نسختين',
      'نسختان',
      'في نظيرين',
      ...['ثلاث', 'أربع', 'خمس', 'ست', ...range(2, 10)].flatMap((number) => [
        `${number} نسخ`,
        `${number} نظائر`,
      ]),
    ],
  },
  {
    code: 'studio.law.certified',
    fr: [
      'copie certifiée',
      'copies certifiées',
      'certifiée conforme',
      'certifiées conformes',
      'copie conforme',
      'copies conformes',
    ],
    ar: ['مطابقة للأصل', 'طبق الأصل', 'نسخة مصادق عليها', 'نسخ مصادق عليها', 'مشهود بمطابقتها'],
  },
  {
    code: 'studio.law.legalised',
    fr: ['légalisé', 'légalisée', 'légalisés', 'légalisées', 'légalisation', 'légaliser'],
    ar: [
      'مصحح الإمضاء',
      'مصححة الإمضاء',
      'تصحيح الإمضاء',
      'مصادق على توقيعه',
      'المصادقة على التوقيع',
      'المصادقة على الإمضاء',
    ],
  },
  {
    code: 'studio.law.cnie',
    fr: [
      "extrait d'acte de naissance",
      'acte de naissance',
      'extrait de naissance',
      'certificat de résidence',
      'attestation de résidence',
      'certificat de vie',
      'certificat de nationalité',
    ],
    ar: [
      'عقد الازدياد',
      'رسم الولادة',
      'شهادة الولادة',
      'شهادة السكنى',
      'شهادة الإقامة',
      'شهادة الحياة',
      'شهادة الجنسية',
    ],
  },
];

/** Words that turn a demand into its opposite, when one stands shortly before it. */
export const negations = {
  fr: ['sans', 'non', 'aucun', 'aucune', 'pas', 'ni', 'remplace'],
  ar: ['بدون', 'دون', 'غير', 'لا', 'لم', 'ليس', 'ليست', 'تعوض'],
} as const;

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
}
