import { addDays } from '../../../core/dates.js';
import { samplePdf } from '../../sample-files.js';
import { nameOf } from '../invent.js';
import { say } from '../situation.js';
import type { ProcedureStory } from './story.js';

const uses = [
  {
    use: 'food',
    kind: 'covered_terrace',
    text: [
      'Terrasse couverte en bois et toile devant le café, sans fondation, démontable en une journée.',
      'شرفة مغطاة من الخشب والقماش أمام المقهى، دون أساسات، قابلة للتفكيك في يوم واحد.',
    ],
  },
  {
    use: 'trade',
    kind: 'kiosk',
    text: [
      'Kiosque métallique pour la vente de journaux et de dattes conditionnées, posé sur dalle existante.',
      'كشك معدني لبيع الجرائد والتمور الملففة، يوضع فوق أرضية مبلطة موجودة.',
    ],
  },
  {
    use: 'crafts',
    kind: 'stall',
    text: [
      'Étal démontable pour la vente de poterie et de bijoux pendant la saison touristique.',
      'محل قابل للتفكيك لبيع الفخار والحلي خلال الموسم السياحي.',
    ],
  },
  {
    use: 'culture',
    kind: 'tent',
    text: [
      'Tente de cent places pour des soirées de conte et de musique, avec accès pour fauteuils roulants.',
      'خيمة تتسع لمئة شخص لأمسيات الحكاية والموسيقى، مع ولوجيات للأشخاص في وضعية إعاقة.',
    ],
  },
] as const;

export const publicDomainOccupation: ProcedureStory = {
  tell(situation) {
    const { dice, applicant, today } = situation;
    const chosen = dice.pick(uses);
    const { organisation } = applicant;
    return {
      applicant_kind: organisation
        ? organisation.kind === 'BUSINESS'
          ? 'company'
          : 'association'
        : 'person',
      full_name: nameOf(situation, applicant.name),
      ...(organisation && { legal_name: say(situation, organisation.name) }),
      email: applicant.email,
      place_description: say(
        situation,
        dice.pick([
          ['Place du marché', 'ساحة السوق'],
          ['Avenue Hassan II, devant la poste', 'شارع الحسن الثاني، أمام البريد'],
          ['Esplanade de la kasbah', 'ساحة القصبة'],
        ] as const),
      ),
      zone: dice.pick(['touristic', 'new_town', 'elsewhere']),
      use: chosen.use,
      construction_kind: chosen.kind,
      description: say(situation, chosen.text),
      surface: String(dice.between(6, 80)),
      quarters: dice.between(1, 8),
      jobs: dice.between(1, 8),
      // Late enough to be still ahead when the application is corrected weeks later.
      starts_on: addDays(today, dice.between(60, 150)),
    };
  },
  officers: (situation, answers) => ({
    measured_surface: String(answers['surface']),
    retained_surface: String(answers['surface']),
    obstructs: false,
    quarterly_fee: `${Number(answers['surface']) * (answers['zone'] === 'elsewhere' ? 40 : 60)}.00`,
    visit_note: say(situation, ['Emplacement libre, passage maintenu.', 'الموقع شاغر والمرور متاح.']),
  }),
  async correction(situation, answers) {
    const file = samplePdf('plan-de-situation-corrige.pdf', 'Plan de situation');
    return {
      fields: ['surface', 'situation_plan'],
      message: say(situation, [
        'La superficie déclarée ne correspond pas au plan de situation.',
        'المساحة المصرح بها لا تطابق التصميم الموقعي.',
      ]),
      mended: {
        surface: String(Number(answers['surface']) + 4),
        situation_plan: [await situation.upload(file)],
      },
    };
  },
  refusals: [
    [
      'L’installation réduirait le passage des piétons à moins d’un mètre vingt.',
      'من شأن المنشأة أن تقلص ممر الراجلين إلى أقل من متر وعشرين سنتيمترا.',
    ],
    ['L’emplacement est réservé aux travaux d’aménagement de la place.', 'الموقع مخصص لأشغال تهيئة الساحة.'],
  ],
};
