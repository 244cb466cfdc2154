import { addDays } from '../../core/dates.js';
import type { Answers, Field, FieldKind, FieldOf, Json } from '../../forms/index.js';
import { inArabic, inFrench } from '../people/names.js';
import { samplePdf, samplePng } from '../sample-files.js';
import { cinOf, iceOf, phoneOf, ribBy } from './identity-numbers.js';
import { say, type Situation } from './situation.js';

/** An answer of that kind that the form takes. `siblings` are the answers beside it, which a linked select asks. */
export async function invent(field: Field, situation: Situation, siblings: Answers): Promise<Json> {
  const inventor = inventors[field.kind] as Inventor<FieldKind>;
  return inventor(field, situation, siblings);
}

type Inventor<Kind extends FieldKind> = (
  field: FieldOf<Kind>,
  situation: Situation,
  siblings: Answers,
) => Json | Promise<Json>;

const remarks = [
  ['Le dossier est conforme, rien à signaler.', 'الملف مطابق، ولا ملاحظات.'],
  ['Pièces vérifiées avec le demandeur.', 'تم التحقق من الوثائق مع صاحب الطلب.'],
  ['Vu sur place avec les services concernés.', 'تمت المعاينة بحضور المصالح المعنية.'],
] as const;

const inventors: { [Kind in FieldKind]: Inventor<Kind> } = {
  text: (_field, { dice, today }) => `${dice.between(10, 999)}/${today.slice(0, 4)}`,
  long_text: (_field, situation) => say(situation, situation.dice.pick(remarks)),
  formatted_text: ({ key, settings }, { dice, today }) => {
    const year = Number(today.slice(0, 4));
    const tried = [`${dice.between(1, 400)}/${year}`, dice.digits(5), `${year}-${year + 1}`, 'A123456B'];
    const fitting = tried.find((text) => new RegExp(`^(?:${settings.pattern})$`, 'u').test(text));
    if (!fitting) throw new Error(`the demo has no text for the pattern of ${key}; add one to invent.ts`);
    return fitting;
  },
  integer: ({ settings }, { dice }) => {
    const least = settings?.minimum ?? 0;
    return dice.between(least, Math.min(settings?.maximum ?? least + 40, least + 40));
  },
  decimal: ({ settings }, { dice }) => {
    const least = Math.ceil(Number(settings?.minimum ?? '0'));
    return String(dice.between(least, Math.min(Number(settings?.maximum ?? '90'), least + 60)));
  },
  money: ({ settings }, { dice }) => {
    const least = Math.ceil(Number(settings?.minimum ?? '0'));
    return `${Math.min(Number(settings?.maximum ?? '20000'), least + dice.between(1, 190) * 50)}.00`;
  },
  yes_no: () => true,
  checkbox: () => true,
  sworn_declaration: () => true,
  date: ({ settings }, { dice, today }) => {
    if (settings?.earliest !== undefined && settings.latest === undefined)
      return addDays(today, dice.between(5, 40));
    if (settings?.earliest?.startsWith('today')) return addDays(today, dice.between(5, 40));
    return addDays(today, -dice.between(0, 4));
  },
  date_time: (_field, { dice, today }) =>
    `${addDays(today, dice.between(2, 9))}T${dice.pick(['09:30', '10:00', '11:00', '14:30'])}:00Z`,
  select: ({ settings }, { dice }) => dice.pick(settings.options).value,
  multi_select: ({ settings }, { dice }) => {
    const least = settings.minimum ?? 1;
    const first = dice.between(0, settings.options.length - least);
    return settings.options.slice(first, first + least).map(({ value }) => value);
  },
  linked_select: ({ settings }, { dice }, siblings) => {
    const offered = settings.options.filter(({ under }) => under.includes(String(siblings[settings.parent])));
    return offered.length > 0 ? dice.pick(offered).value : null;
  },
  email: (_field, { applicant }) => applicant.email,
  phone: (_field, { applicant }) => applicant.phone,
  cin: (_field, { applicant }) => applicant.cin,
  ice: (_field, { applicant, dice }) => applicant.organisation?.ice ?? iceOf(dice.between(1, 9999)),
  rib: (_field, { dice }) => ribBy(dice),
  postal_address: (_field, situation) => addressOf(situation),
  commune: (_field, { commune }) => commune.code,
  map_point: (_field, situation) => ({ type: 'Point', coordinates: placeNear(situation) }),
  map_area: (_field, situation) => {
    const [east, north] = placeNear(situation);
    const side = 0.0002;
    const corners = [
      [east, north],
      [east + side, north],
      [east + side, north + side],
      [east, north + side],
      [east, north],
    ];
    return { type: 'Polygon', coordinates: [corners] };
  },
  attachment: async ({ key, label, settings }, { upload }) => {
    const title = label.fr ?? key;
    const ids: string[] = [];
    for (let place = 1; place <= (settings?.minimum ?? 1); place++)
      ids.push(
        await upload(samplePdf(`${key.replaceAll('_', '-')}${place > 1 ? `-${place}` : ''}.pdf`, title)),
      );
    return ids;
  },
  image: ({ key }, { upload, dice }) =>
    upload(samplePng(`${key.replaceAll('_', '-')}.png`, dice.between(0, 200))),
  group: ({ settings }) => Array.from({ length: Math.max(settings?.minimum ?? 1, 1) }, () => ({})),
  application_link: ({ key }) => neverDemanded(key),
  lookup: ({ key }) => neverDemanded(key),
  formula: ({ key }) => neverDemanded(key),
  heading: ({ key }) => neverDemanded(key),
  explanation: ({ key }) => neverDemanded(key),
};

function neverDemanded(key: string): never {
  throw new Error(`the demo cannot invent an answer for ${key}`);
}

function addressOf(situation: Situation): Json {
  const { dice, commune, applicant } = situation;
  const number = dice.between(1, 180);
  const street = dice.pick([
    [`${number}, avenue Mohammed V`, `${number}، شارع محمد الخامس`],
    [`${number}, hay Al Massira`, `${number}، حي المسيرة`],
    [`Douar Aït Ben Moussa, n° ${number}`, `دوار أيت بن موسى، رقم ${number}`],
    [`Ksar Oulad Abdelhalim, n° ${number}`, `قصر أولاد عبد الحليم، رقم ${number}`],
  ] as const);
  return { street: say(situation, street), city: commune.name[applicant.language] ?? commune.code };
}

/** Within about two kilometres of the commune's middle. */
function placeNear({ commune, dice }: Situation): [number, number] {
  const off = () => (dice.roll() - 0.5) / 25;
  return [Number((commune.lng + off()).toFixed(6)), Number((commune.lat + off()).toFixed(6))];
}

/** Somebody else's name, e.g. of another member of a board. */
export const nameOf = (situation: Situation, name: Situation['applicant']['name']): string =>
  situation.applicant.language === 'ar' ? inArabic(name) : inFrench(name);

/** Numbers of persons who are only mentioned: above those of persons who exist. */
export const mentionedCin = (dice: Situation['dice']): string => cinOf(dice.between(5_000, 899_999));
export const mentionedPhone = (dice: Situation['dice']): string => phoneOf(dice.between(5_000, 99_999));
