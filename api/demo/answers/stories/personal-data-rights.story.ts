import { nameOf } from '../invent.js';
import { samplePng } from '../../sample-files.js';
import { say } from '../situation.js';
import type { ProcedureStory } from './story.js';

export const personalDataRights: ProcedureStory = {
  tell(situation) {
    const { dice, applicant } = situation;
    const right = dice.weighted([
      ['access', 4],
      ['rectification', 4],
      ['opposition', 2],
    ]);
    return {
      full_name: nameOf(situation, applicant.name),
      birth_date: applicant.birthDate,
      email: applicant.email,
      acts_for: 'self',
      right,
      processing: [dice.pick(['counter', 'associations', 'participation', 'trainings'])],
      details: say(situation, [
        'Je souhaite savoir quelles données vous détenez sur moi et depuis quand.',
        'أود معرفة المعطيات التي تتوفرون عليها بشأني ومنذ متى.',
      ]),
      ...(right === 'rectification' && {
        corrections: [
          {
            datum: say(situation, ['Adresse', 'العنوان']),
            held: say(situation, ['12, rue du Souk', '12، زنقة السوق']),
            correct: say(situation, ['21, rue du Souk', '21، زنقة السوق']),
          },
        ],
      }),
      answer_form: dice.pick(['platform', 'counter']),
    };
  },
  officers: (situation) => ({
    holding_service: say(situation, ['Guichet et bureau d’ordre', 'الشباك ومكتب الضبط']),
    third_parties_told: true,
  }),
  async correction(situation) {
    return {
      fields: ['identity_proof'],
      message: say(situation, [
        'La copie de la carte est illisible, merci d’en envoyer une autre.',
        'نسخة البطاقة غير مقروءة، المرجو إرسال نسخة أخرى.',
      ]),
      mended: { identity_proof: [await situation.upload(samplePng('carte-recto.png', 90))] },
    };
  },
  refusals: [
    ['L’identité de la personne concernée n’a pas pu être établie.', 'تعذر التحقق من هوية الشخص المعني.'],
    ['La région ne détient aucune donnée sur cette personne.', 'لا تتوفر الجهة على أي معطيات تخص هذا الشخص.'],
  ],
};
