import type { Operand } from '../kinds/kind.js';
import { Exact } from '../kinds/numbers.js';
import type { Operator } from './operator.js';

const isDay = (operand: Operand): operand is string =>
  typeof operand === 'string' && /^\d{4}-\d\d-\d\d/.test(operand);
const dayNumber = (day: string) => Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000;

export const today: Operator = {
  symbol: 'today',
  result: 'day',
  operands: [0, 0],
  takes: [],
  words: { fr: 'aujourd’hui', ar: 'اليوم', en: 'today' },
  run: (_value, _count, scope) => scope.today,
};

/** Calendar days from the first day to the second; negative when the second comes before. */
export const daysBetween: Operator = {
  symbol: 'days_between',
  result: 'number',
  operands: [2, 2],
  takes: ['day'],
  words: { fr: 'le nombre de jours entre', ar: 'عدد الأيام بين', en: 'the days between' },
  run(value) {
    const [from, to] = [value(0), value(1)];
    return isDay(from) && isDay(to) ? new Exact(dayNumber(to) - dayNumber(from)) : null;
  },
};

/** Whole years from a day to today: a person's age. */
export const age: Operator = {
  symbol: 'age',
  result: 'number',
  operands: [1, 1],
  takes: ['day'],
  words: { fr: 'l’âge depuis', ar: 'العمر منذ', en: 'the age since' },
  run(value, _count, scope) {
    const born = value(0);
    if (!isDay(born)) return null;
    const years = Number(scope.today.slice(0, 4)) - Number(born.slice(0, 4));
    return new Exact(scope.today.slice(5) < born.slice(5, 10) ? years - 1 : years);
  },
};
