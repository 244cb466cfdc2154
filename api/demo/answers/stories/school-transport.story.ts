import { addDays } from '../../../core/dates.js';
import type { DemoApplicant } from '../../people/applicants.js';
import type { Spelt } from '../../people/names.js';
import { nameOf } from '../invent.js';
import { say } from '../situation.js';
import type { ProcedureStory } from './story.js';

const villages = [
  ['Douar Aït Yahya', 'دوار أيت يحيى'],
  ['Ksar Tamnougalt', 'قصر تمنوكالت'],
  ['Douar Taghbalte', 'دوار تغبالت'],
  ['Douar Tizi', 'دوار تيزي'],
  ['Ksar Lahjar', 'قصر لحجر'],
] as const;

const schools = [
  ['Collège Ibn Khaldoun', 'إعدادية ابن خلدون', 'middle'],
  ['Lycée Al Khawarizmi', 'ثانوية الخوارزمي', 'high'],
  ['École Al Wahda', 'مدرسة الوحدة', 'primary'],
] as const;

/** The association that runs the bus: the applicant, or one that the commune has found. */
const managerOf = ({ organisation, commune }: DemoApplicant): Spelt =>
  organisation?.kind === 'ASSOCIATION'
    ? organisation.name
    : [`Association de transport scolaire – ${commune.name.fr}`, `جمعية النقل المدرسي – ${commune.name.ar}`];

export const schoolTransport: ProcedureStory = {
  tell(situation) {
    const { dice, applicant, commune, today } = situation;
    const year = Number(today.slice(0, 4)) + (today.slice(5, 7) >= '06' ? 0 : -1);
    const first = dice.between(0, 2);
    const buses = dice.weighted([
      [1, 4],
      [2, 1],
    ]);
    return {
      applicant_kind: applicant.organisation?.kind === 'AUTHORITY' ? 'commune' : 'association',
      commune: commune.code,
      manager_name: say(situation, managerOf(applicant)),
      president_name: nameOf(situation, applicant.name),
      email: applicant.email,
      school_year: `${year}-${year + 1}`,
      routes: villages.slice(first, first + dice.between(1, 3)).map(([fr, ar]) => {
        const [schoolFr, schoolAr, level] = dice.pick(schools);
        const pupils = dice.between(9, 46);
        return {
          village: say(situation, [fr, ar]),
          school: say(situation, [schoolFr, schoolAr]),
          level,
          distance: `${dice.between(3, 24)}.5`,
          pupils,
          girls: Math.floor((pupils * dice.between(35, 65)) / 100),
        };
      }),
      existing_buses: dice.between(0, 2),
      buses_asked: buses,
      many_buses_reason: say(situation, [
        'Les deux trajets partent à la même heure dans des directions opposées.',
        'ينطلق الخطان في التوقيت نفسه وفي اتجاهين متعاكسين.',
      ]),
      accessible: dice.chance(0.3),
      driver: dice.chance(0.6),
      driver_name: say(situation, ['À désigner par l’association', 'سيتم تعيينه من طرف الجمعية']),
      family_contribution: `${dice.between(5, 15) * 10}.00`,
      yearly_costs: `${dice.between(60, 160) * 1000}.00`,
      deliberation_date: addDays(today, -dice.between(10, 120)),
    };
  },
  officers: (situation, answers) => ({
    need_score: situation.dice.between(45, 95),
    academy_opinion: 'favourable',
    buses_granted: Math.min(Number(answers['buses_asked']), 1),
    registration: `M ${situation.dice.digits(6)}`,
  }),
  correction: (situation, answers) => ({
    fields: ['routes'],
    message: say(situation, [
      'Le nombre d’élèves du premier trajet ne correspond pas à la liste de l’établissement.',
      'عدد تلاميذ الخط الأول لا يطابق لائحة المؤسسة.',
    ]),
    mended: {
      routes: (answers['routes'] as { pupils: number }[]).map((route, place) =>
        place === 0 ? { ...route, pupils: route.pupils + 3 } : { ...route },
      ),
    },
  }),
  refusals: [
    [
      'Le trajet est déjà desservi par un bus mis à disposition l’année dernière.',
      'الخط مغطى بحافلة وضعت رهن الإشارة السنة الماضية.',
    ],
    [
      'La délibération du conseil communal n’autorise pas la convention.',
      'مقرر المجلس الجماعي لا يأذن بإبرام الاتفاقية.',
    ],
  ],
};
