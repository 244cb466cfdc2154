import { samplePdf } from '../../sample-files.js';
import { nameOf } from '../invent.js';
import { say } from '../situation.js';
import type { ProcedureStory } from './story.js';

const trades = [
  {
    branch: 'food',
    kind: 'bakery',
    place: 'third',
    hazards: ['smoke', 'fire'],
    name: ['Four Al Baraka', 'فران البركة'],
  },
  {
    branch: 'food',
    kind: 'dates',
    place: 'third',
    hazards: ['water', 'waste'],
    name: ['Dattes Tafilalet', 'تمور تافيلالت'],
  },
  {
    branch: 'workshop',
    kind: 'metal',
    place: 'second',
    hazards: ['noise', 'fire'],
    name: ['Soudure Atlas', 'لحام الأطلس'],
  },
  {
    branch: 'workshop',
    kind: 'carpentry',
    place: 'third',
    hazards: ['noise'],
    name: ['Menuiserie Drâa', 'نجارة درعة'],
  },
  {
    branch: 'wellness',
    kind: 'hammam',
    place: 'second',
    hazards: ['smoke', 'water'],
    name: ['Hammam Nour', 'حمام النور'],
  },
  {
    branch: 'trade',
    kind: 'grocery',
    place: 'trade',
    hazards: [],
    name: ['Épicerie du ksar', 'بقالة القصر'],
  },
] as const;

export const operatingLicence: ProcedureStory = {
  tell(situation) {
    const { dice, applicant } = situation;
    const trade = dice.pick(trades);
    const { organisation } = applicant;
    return {
      operator_kind: organisation ? (organisation.kind === 'BUSINESS' ? 'company' : 'cooperative') : 'person',
      operator_name: nameOf(situation, applicant.name),
      ...(organisation?.ice && { ice: organisation.ice }),
      email: applicant.email,
      establishment_class: trade.place,
      branch: trade.branch,
      trade_kind: trade.kind,
      sign: say(situation, trade.name),
      workers: dice.between(1, 12),
      hazards: [...trade.hazards],
      safety_measures: say(situation, [
        'Deux extincteurs, une sortie de secours, une aération haute et un bac de décantation.',
        'مطفأتان للحريق ومخرج للنجدة وتهوية علوية وحوض للترسيب.',
      ]),
      ...(trade.place !== 'trade' && {
        equipment: [
          {
            name: say(situation, ['Machine principale', 'الآلة الرئيسية']),
            power: `${dice.between(2, 30)}.5`,
            count: 1,
          },
        ],
      }),
      surface: String(dice.between(18, 240)),
      premises_proof_kind: dice.weighted([
        ['legalised_lease', 5],
        ['rent_receipt', 2],
        ['ownership', 2],
      ]),
    };
  },
  officers: (situation) => ({
    conform: true,
    reservations: say(situation, ['Sans réserve.', 'دون تحفظ.']),
  }),
  async correction(situation) {
    const file = samplePdf('plan-approuve.pdf', 'Plan d’aménagement approuvé');
    return {
      fields: ['layout_plan', 'workers'],
      message: say(situation, [
        'Le plan d’aménagement joint n’est pas approuvé ; le nombre d’employés est à confirmer.',
        'تصميم التهيئة المدلى به غير مصادق عليه، ويتعين تأكيد عدد المستخدمين.',
      ]),
      mended: { layout_plan: [await situation.upload(file)], workers: situation.dice.between(2, 14) },
    };
  },
  refusals: [
    [
      'Le local ne dispose pas de sortie de secours et ne peut en recevoir une.',
      'لا يتوفر المحل على مخرج للنجدة ولا يمكن إحداثه.',
    ],
    [
      'Le plan d’aménagement ne permet pas cette activité dans ce secteur.',
      'لا يسمح تصميم التهيئة بمزاولة هذا النشاط في هذا القطاع.',
    ],
  ],
};
