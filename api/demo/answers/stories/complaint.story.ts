import { addDays } from '../../../core/dates.js';
import { nameOf } from '../invent.js';
import { say } from '../situation.js';
import type { ProcedureStory } from './story.js';

const matters = [
  {
    kind: 'complaint',
    domain: 'roads',
    topic: 'road_damage',
    subject: ['Nids-de-poule dangereux sur la route', 'حفر خطيرة بالطريق'],
    details: [
      'Depuis les dernières pluies, la chaussée est coupée sur une cinquantaine de mètres et les voitures roulent sur le bas-côté.',
      'منذ التساقطات الأخيرة والطريق مقطوعة على مسافة خمسين مترا تقريبا، وتضطر السيارات إلى السير على جنباتها.',
    ],
  },
  {
    kind: 'complaint',
    domain: 'water',
    topic: 'drinking_water',
    subject: ['Coupures d’eau répétées au douar', 'انقطاعات متكررة للماء بالدوار'],
    details: [
      'L’eau est coupée deux jours sur trois depuis un mois et les familles vont la chercher à la borne du village voisin.',
      'ينقطع الماء يومين من كل ثلاثة أيام منذ شهر، وتضطر الأسر إلى جلبه من سقاية القرية المجاورة.',
    ],
  },
  {
    kind: 'complaint',
    domain: 'transport',
    topic: 'school_bus',
    subject: ['Le bus scolaire ne passe plus', 'توقف حافلة النقل المدرسي'],
    details: [
      'Le bus ne dessert plus notre douar depuis deux semaines ; les filles du collège restent à la maison.',
      'لم تعد الحافلة تصل إلى دوارنا منذ أسبوعين، وبقيت تلميذات الإعدادي في بيوتهن.',
    ],
  },
  {
    kind: 'observation',
    domain: 'reception',
    topic: 'conduct',
    subject: ['Accueil au guichet', 'الاستقبال بالشباك'],
    details: [
      'L’agent a bien expliqué les pièces à fournir, mais il n’y a aucune affiche en amazigh.',
      'شرح الموظف الوثائق المطلوبة بشكل جيد، لكن لا توجد أي لوحة باللغة الأمازيغية.',
    ],
  },
  {
    kind: 'proposal',
    domain: 'roads',
    topic: 'isolated_place',
    subject: ['Ouvrir une piste vers le douar', 'فتح مسلك نحو الدوار'],
    details: [
      'Une piste de quatre kilomètres suffirait à relier le douar à la route et à éviter un détour de vingt kilomètres.',
      'يكفي مسلك طوله أربعة كيلومترات لربط الدوار بالطريق وتفادي منعرج من عشرين كيلومترا.',
    ],
  },
  {
    kind: 'proposal',
    domain: 'water',
    topic: 'flood',
    subject: ['Protéger la palmeraie contre les crues', 'حماية الواحة من الفيضانات'],
    details: [
      'Des gabions le long de l’oued protégeraient les jardins ; les habitants sont prêts à aider.',
      'من شأن وضع حواجز حجرية على طول الوادي حماية البساتين، والساكنة مستعدة للمساهمة.',
    ],
  },
] as const;

export const complaint: ProcedureStory = {
  tell(situation) {
    const { dice, applicant, today, commune } = situation;
    const matter = dice.pick(matters);
    return {
      full_name: nameOf(situation, applicant.name),
      cin: applicant.cin,
      email: applicant.email,
      commune: commune.code,
      message_kind: matter.kind,
      domain: matter.domain,
      topic: matter.topic,
      subject: say(situation, matter.subject),
      details: say(situation, matter.details),
      ...(matter.kind === 'complaint' && {
        happened_at: `${addDays(today, -dice.between(1, 20))}T${dice.pick(['08:15', '12:00', '17:40'])}:00Z`,
        already_reported: dice.chance(0.3),
      }),
      expected: say(situation, [
        'Une visite sur place et une date de réparation.',
        'القيام بمعاينة ميدانية وتحديد تاريخ للإصلاح.',
      ]),
      answer_by: 'platform',
    };
  },
  officers: (situation) => ({
    answer_text: say(situation, [
      'Le service technique s’est rendu sur place ; l’intervention est inscrite au programme du mois prochain.',
      'قامت المصلحة التقنية بمعاينة المكان، وتمت برمجة التدخل خلال الشهر المقبل.',
    ]),
  }),
  correction: (situation, answers) => ({
    fields: ['details'],
    message: say(situation, [
      'Merci d’indiquer le nom du douar et le point kilométrique.',
      'المرجو تحديد اسم الدوار والنقطة الكيلومترية.',
    ]),
    mended: {
      details: `${String(answers['details'])} ${say(situation, [
        'C’est à la sortie du douar, après le pont.',
        'يقع ذلك عند مخرج الدوار بعد القنطرة.',
      ])}`,
    },
  }),
  refusals: [
    ['La demande concerne une affaire portée devant la justice.', 'يتعلق الموضوع بقضية معروضة على القضاء.'],
    ['La demande ne relève pas des compétences de la région.', 'لا يدخل الموضوع ضمن اختصاصات الجهة.'],
  ],
};
