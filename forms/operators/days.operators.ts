import { daysBetween as between, parseDay, type Day } from '../../api/core/dates.js';
import type { Operand } from '../kinds/kind.js';
import { Exact } from '../kinds/numbers.js';
import type { Operator } from './operator.js';

/** The day of an answer: of a date, or of an instant. */
const dayOf = (operand: Operand): Day | null =>
  typeof operand === 'string' ? parseDay(operand.slice(0, 10)) : null;

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
    const [from, to] = [dayOf(value(0)), dayOf(value(1))];
    return from && to ? new Exact(between(from, to)) : null;
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
    const born = dayOf(value(0));
    if (!born) return null;
    const years = Number(scope.today.slice(0, 4)) - Number(born.slice(0, 4));
    return new Exact(scope.today.slice(5) < born.slice(5) ? years - 1 : years);
  },
};
