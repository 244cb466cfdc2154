import { addDays, day } from '../../../core/dates.js';
import { nameBy } from '../../people/names.js';
import { samplePdf } from '../../sample-files.js';
import { ribBy } from '../identity-numbers.js';
import { mentionedCin, mentionedPhone, nameOf } from '../invent.js';
import { say } from '../situation.js';
import type { ProcedureStory } from './story.js';

const projects = [
  {
    title: ['Classes d’alphabétisation pour les femmes', 'أقسام محو الأمية لفائدة النساء'],
    summary: [
      'Deux classes de vingt-cinq femmes, trois soirs par semaine pendant neuf mois, avec une garderie.',
      'فتح قسمين لخمس وعشرين امرأة، ثلاث أمسيات في الأسبوع لمدة تسعة أشهر، مع توفير حضانة للأطفال.',
    ],
    field: 'education',
    items: ['staff', 'equipment', 'communication'],
    scale: 1,
  },
  {
    title: ['Festival des arts de l’oasis', 'مهرجان فنون الواحة'],
    summary: [
      'Trois jours de musique, de poésie et d’artisanat dans le ksar, avec des ateliers pour les jeunes.',
      'ثلاثة أيام من الموسيقى والشعر والصناعة التقليدية بالقصر، مع ورشات لفائدة الشباب.',
    ],
    field: 'culture',
    items: ['services', 'travel', 'communication', 'equipment'],
    scale: 6,
  },
  {
    title: ['Goutte-à-goutte dans la palmeraie', 'الري بالتنقيط في الواحة'],
    summary: [
      'Équiper quarante parcelles familiales d’une irrigation économe et former les agriculteurs à son entretien.',
      'تجهيز أربعين قطعة عائلية بنظام ري مقتصد للماء وتكوين الفلاحين على صيانته.',
    ],
    field: 'environment',
    items: ['equipment', 'works', 'staff'],
    scale: 8,
  },
  {
    title: ['Terrain de sport du quartier', 'ملعب الحي'],
    summary: [
      'Aménager un terrain de proximité avec éclairage solaire et créer une école de sport pour filles et garçons.',
      'تهيئة ملعب للقرب بإنارة شمسية وإحداث مدرسة رياضية للفتيات والفتيان.',
    ],
    field: 'sport',
    items: ['works', 'equipment'],
    scale: 5,
  },
  {
    title: ['Atelier de tissage coopératif', 'ورشة تعاونية للنسيج'],
    summary: [
      'Huit métiers à tisser, une formation au dessin et à la vente, et la participation à deux foires.',
      'توفير ثمانية مناسج، وتكوين في التصميم والتسويق، والمشاركة في معرضين.',
    ],
    field: 'women_youth',
    items: ['equipment', 'staff', 'travel'],
    scale: 2,
  },
] as const;

const designations = {
  equipment: ['Matériel et équipement', 'معدات وتجهيزات'],
  works: ['Travaux d’aménagement', 'أشغال التهيئة'],
  services: ['Animation et prestations', 'تنشيط وخدمات'],
  travel: ['Transport et hébergement', 'تنقل وإيواء'],
  staff: ['Encadrement et formation', 'تأطير وتكوين'],
  communication: ['Affiches et impression', 'ملصقات وطباعة'],
} as const;

const board = ['president', 'secretary', 'treasurer', 'adviser'] as const;

export const associationGrant: ProcedureStory = {
  tell(situation) {
    const { dice, applicant, today, commune } = situation;
    const { organisation } = applicant;
    if (!organisation) throw new Error('only associations ask for a grant');
    const project = dice.pick(projects);
    const lines = project.items.map((category) => ({
      category,
      item: say(situation, designations[category]),
      amount: `${dice.between(12, 40) * 500 * project.scale}.00`,
    }));
    const total = lines.reduce((sum, { amount }) => sum + Number(amount), 0);
    const requested = Math.floor((total * dice.between(50, 80)) / 100 / 500) * 500;
    const beneficiaries = dice.between(30, 400);
    const startsOn = addDays(today, dice.between(60, 150));
    return {
      association_name: say(situation, organisation.name),
      founded_on: organisation.foundedOn,
      receipt_number: organisation.registrationNumber,
      receipt_date: addDays(today, -dice.between(60, 500)),
      commune: commune.code,
      email: applicant.email,
      fields_of_activity: [project.field],
      public_utility: false,
      assembly_date: addDays(today, -dice.between(30, 300)),
      board_members: board.map((role, place) => ({
        name: nameOf(situation, place === 0 ? applicant.name : nameBy(dice)),
        role,
        cin: place === 0 ? applicant.cin : mentionedCin(dice),
        phone: place === 0 ? applicant.phone : mentionedPhone(dice),
      })),
      request_kind: dice.chance(0.75) ? 'grant' : 'partnership',
      partners: say(situation, ['Commune, INDH', 'الجماعة والمبادرة الوطنية للتنمية البشرية']),
      project_title: say(situation, project.title),
      project_summary: say(situation, project.summary),
      project_place: { type: 'Point', coordinates: [commune.lng, commune.lat] },
      starts_on: startsOn,
      ends_on: addDays(day(startsOn), dice.between(30, 300)),
      beneficiaries,
      women_beneficiaries: Math.floor((beneficiaries * dice.between(30, 90)) / 100),
      budget_lines: lines,
      own_contribution: `${Math.floor((total - requested) / 2)}.00`,
      requested_amount: `${requested}.00`,
      previous_grant: false,
    };
  },
  officers(situation, answers) {
    const requested = Number(answers['requested_amount']);
    const granted = Math.max(
      500,
      Math.floor((requested * situation.dice.between(60, 100)) / 100 / 500) * 500,
    );
    return {
      eligibility: 'favourable',
      proposed_amount: `${granted}.00`,
      amount_granted: `${granted}.00`,
    };
  },
  async correction(situation) {
    const file = samplePdf('rib-attestation.pdf', 'Attestation de RIB');
    return {
      fields: ['rib', 'rib_certificate'],
      message: say(situation, [
        'Le RIB joint est au nom du trésorier. Il faut un compte au nom de l’association.',
        'التعريف البنكي المدلى به باسم أمين المال، ويتعين أن يكون الحساب باسم الجمعية.',
      ]),
      mended: { rib: ribBy(situation.dice), rib_certificate: [await situation.upload(file)] },
    };
  },
  refusals: [
    [
      'Le projet ne relève pas des domaines retenus par le conseil pour cette année.',
      'المشروع لا يدخل ضمن المجالات التي حددها المجلس لهذه السنة.',
    ],
    [
      'Le rapport financier de l’aide précédente n’a pas été remis.',
      'لم يتم الإدلاء بالتقرير المالي المتعلق بالدعم السابق.',
    ],
    [
      'Le budget présenté ne permet pas d’apprécier l’apport de l’association.',
      'الميزانية المقدمة لا تمكن من تقدير مساهمة الجمعية.',
    ],
  ],
};
