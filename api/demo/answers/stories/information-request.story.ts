import { addDays } from '../../../core/dates.js';
import { nameOf } from '../invent.js';
import { say } from '../situation.js';
import type { ProcedureStory } from './story.js';

const subjects = [
  {
    about: ['Budget voté de la région', 'الميزانية المصادق عليها للجهة'],
    text: [
      'Je souhaite une copie du budget voté et du compte administratif de la dernière année, par chapitre.',
      'أرغب في الحصول على نسخة من الميزانية المصادق عليها ومن الحساب الإداري للسنة الأخيرة حسب الأبواب.',
    ],
    fields: ['budget'],
  },
  {
    about: ['Travaux de la route provinciale vers le douar', 'أشغال الطريق الإقليمية المؤدية إلى الدوار'],
    text: [
      'Je demande l’état d’avancement du projet, le montant du marché et la date prévue de fin des travaux.',
      'أطلب معرفة نسبة تقدم المشروع ومبلغ الصفقة والتاريخ المتوقع لانتهاء الأشغال.',
    ],
    fields: ['projects', 'budget'],
  },
  {
    about: ['Associations aidées l’année dernière', 'الجمعيات المستفيدة من الدعم السنة الماضية'],
    text: [
      'Je demande la liste des associations qui ont reçu une aide de la région, avec les montants accordés.',
      'أطلب لائحة الجمعيات التي استفادت من دعم الجهة مع المبالغ الممنوحة لكل واحدة منها.',
    ],
    fields: ['associations'],
  },
  {
    about: ['Procès-verbal de la session d’octobre', 'محضر دورة أكتوبر'],
    text: [
      'Je souhaite consulter le procès-verbal et les délibérations de la session ordinaire d’octobre du conseil.',
      'أود الاطلاع على محضر ومقررات الدورة العادية لشهر أكتوبر لمجلس الجهة.',
    ],
    fields: ['council'],
  },
  {
    about: ['Analyses de l’eau de la nappe', 'تحاليل مياه الفرشة المائية'],
    text: [
      'Je demande les études que la région a financées sur la nappe phréatique et la qualité de l’eau de l’oasis.',
      'أطلب الدراسات التي مولتها الجهة حول الفرشة المائية وجودة مياه الواحة.',
    ],
    fields: ['environment', 'projects'],
  },
] as const;

export const informationRequest: ProcedureStory = {
  tell(situation) {
    const { dice, applicant, today, commune } = situation;
    const subject = dice.pick(subjects);
    const urgent = dice.chance(0.15);
    return {
      requester_kind: applicant.organisation ? 'organisation' : 'self',
      full_name: nameOf(situation, applicant.name),
      ...(applicant.organisation && { organisation_name: say(situation, applicant.organisation.name) }),
      identity_document: 'cnie',
      email: applicant.email,
      phone: applicant.phone,
      object: say(situation, subject.about),
      description: say(situation, subject.text),
      subjects: [...subject.fields],
      period_from: addDays(today, -dice.between(300, 700)),
      period_to: addDays(today, -dice.between(10, 200)),
      ...(dice.chance(0.6) && { commune: commune.code }),
      urgency: urgent ? 'urgent' : 'ordinary',
      ...(urgent && {
        urgency_explanation: say(situation, [
          'Le passage menace de s’effondrer et des élèves l’empruntent chaque jour.',
          'الممر مهدد بالانهيار ويسلكه التلاميذ كل يوم.',
        ]),
      }),
    };
  },
  officers: (situation) => ({
    service_asked: say(situation, ['Service des affaires financières', 'مصلحة الشؤون المالية']),
    opinion_question: say(situation, [
      'Le document contient-il des données à caractère personnel à occulter ?',
      'هل تتضمن الوثيقة معطيات شخصية يتعين حجبها؟',
    ]),
    opinion: say(situation, [
      'Communicable après occultation des noms.',
      'يمكن تسليم الوثيقة بعد حجب الأسماء.',
    ]),
  }),
  correction: (situation, answers) => ({
    fields: ['description'],
    message: say(situation, [
      'Merci de préciser l’année et le document demandés.',
      'المرجو تحديد السنة والوثيقة المطلوبتين.',
    ]),
    mended: {
      description: `${String(answers['description'])} ${say(situation, [
        'Il s’agit du document de l’année dernière.',
        'يتعلق الأمر بوثيقة السنة الماضية.',
      ])}`,
    },
  }),
  refusals: [
    [
      'L’information demandée relève de la vie privée d’une personne (exception de la loi 31-13).',
      'المعلومات المطلوبة تتعلق بالحياة الخاصة لشخص (استثناء منصوص عليه في القانون رقم 31.13).',
    ],
    [
      'La région ne détient pas ce document ; il relève d’une autre administration.',
      'لا تتوفر الجهة على هذه الوثيقة، وهي لدى إدارة أخرى.',
    ],
  ],
};
