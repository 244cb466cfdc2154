import type { LocalizedText } from '../../core/localized-text.js';
import type { ProcedureReference } from '../procedures/read-procedures.js';

/** A department of the demo: its code is unique in its authority. */
export interface DemoDepartment {
  readonly code: string;
  readonly name: LocalizedText;
}

export const regionCode = 'region-08';
export const communeAuthority = (communeCode: string): string => `commune-${communeCode}`;
export const provinceAuthority = (provinceCode: string): string => `province-${provinceCode}`;

export const regionDepartments: readonly DemoDepartment[] = [
  {
    code: 'counter',
    name: { fr: 'Guichet et bureau d’ordre', ar: 'الشباك ومكتب الضبط', en: 'Counter and mail' },
  },
  {
    code: 'associations',
    name: {
      fr: 'Associations, culture et sport',
      ar: 'الجمعيات والثقافة والرياضة',
      en: 'Associations, culture and sport',
    },
  },
  { code: 'finance', name: { fr: 'Affaires financières', ar: 'الشؤون المالية', en: 'Finance' } },
  { code: 'transport', name: { fr: 'Transport', ar: 'النقل', en: 'Transport' } },
  {
    code: 'information',
    name: {
      fr: 'Accès à l’information et protection des données',
      ar: 'الحق في الحصول على المعلومات وحماية المعطيات',
      en: 'Access to information and data protection',
    },
  },
  { code: 'legal', name: { fr: 'Affaires juridiques', ar: 'الشؤون القانونية', en: 'Legal affairs' } },
];

const communeCounter: DemoDepartment = {
  code: 'counter',
  name: { fr: 'Guichet communal', ar: 'الشباك الجماعي', en: 'Communal counter' },
};

/** Communes where a province has its seat: each has a counter. */
export const counterCommunes = {
  errachidia: '08.201.01.05',
  midelt: '08.363.01.03',
  ouarzazate: '08.401.01.07',
  tinghir: '08.577.01.11',
  zagora: '08.587.01.13',
} as const;
export type CounterCommune = keyof typeof counterCommunes;

/** Communes that offer PR05 and PR08 themselves. */
export const decidingCommunes = ['errachidia', 'ouarzazate', 'zagora'] as const;
export type DecidingCommune = (typeof decidingCommunes)[number];

const isDeciding = (commune: string): commune is DecidingCommune =>
  (decidingCommunes as readonly string[]).includes(commune);

export const departmentsOf = (commune: CounterCommune): readonly DemoDepartment[] => [
  communeCounter,
  ...(isDeciding(commune)
    ? [
        {
          code: 'patrimony',
          name: { fr: 'Patrimoine communal', ar: 'الممتلكات الجماعية', en: 'Communal property' },
        },
        {
          code: 'urbanism',
          name: {
            fr: 'Urbanisme et activités',
            ar: 'التعمير والأنشطة الاقتصادية',
            en: 'Urbanism and trades',
          },
        },
      ]
    : []),
];

/** Which department decides what. */
export const departmentInCharge: Record<ProcedureReference, string> = {
  PR01: 'information',
  PR03: 'counter',
  PR04: 'associations',
  PR05: 'patrimony',
  PR08: 'urbanism',
  PR14: 'transport',
  PR15: 'information',
};

export const isOwnedByCommunes = (reference: ProcedureReference): boolean =>
  reference === 'PR05' || reference === 'PR08';
