import type { TimeLimit } from '../core/definition.js';

export interface Numbers {
  readonly days: number;
  readonly unit: TimeLimit['unit'];
  readonly extensionDays?: number | undefined;
}

/** '20 jours ouvrables, prorogeables une fois de 20 jours', as texts of law write it. */
function french({ days, unit, extensionDays }: Numbers): string {
  const counted = (number: number) => `${number} ${number < 2 ? 'jour' : 'jours'}`;
  const many = days < 2 ? '' : 's';
  const limit = unit === 'WORKING' ? `${counted(days)} ouvrable${many}` : counted(days);
  return extensionDays ? `${limit}, prorogeable${many} une fois de ${counted(extensionDays)}` : limit;
}

const plural = new Intl.PluralRules('ar');
type Form = 'one' | 'two' | 'few' | 'many' | 'other';
type Forms = Readonly<Record<Form, string>>;

const calendar: Forms = { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يوما', other: 'يوم' };
const working: Forms = {
  one: 'يوم عمل واحد',
  two: 'يوما عمل',
  few: 'أيام عمل',
  many: 'يوم عمل',
  other: 'يوم عمل',
};
/** Behind a preposition. */
const governed: Forms = { ...calendar, two: 'يومين' };
const extensible: Forms = { one: 'قابل', two: 'قابلان', few: 'قابلة', many: 'قابلة', other: 'قابلة' };

const formOf = (number: number): Form => {
  const form = plural.select(number);
  return form === 'zero' ? 'other' : form;
};

/** One and two are words of their own in Arabic, without a number. */
const countedIn = (number: number, forms: Forms): string =>
  number === 1 || number === 2 ? forms[formOf(number)] : `${number} ${forms[formOf(number)]}`;

function arabic({ days, unit, extensionDays }: Numbers): string {
  const limit = countedIn(days, unit === 'WORKING' ? working : calendar);
  if (!extensionDays) return limit;
  return `${limit} ${extensible[formOf(days)]} للتمديد مرة واحدة لمدة ${countedIn(extensionDays, governed)}`;
}

export const proposedLabel = (numbers: Numbers) => ({ fr: french(numbers), ar: arabic(numbers) });

/** The limit with other numbers. Words that were the proposal follow; what somebody wrote stays. */
export function withNumbers(limit: TimeLimit, numbers: Numbers): TimeLimit {
  const [before, after] = [proposedLabel(limit), proposedLabel(numbers)];
  const follows = (language: 'fr' | 'ar') => {
    const now = limit.label[language];
    return !now?.trim() || now === before[language] ? { [language]: after[language] } : {};
  };
  const { extensionDays: _before, ...kept } = limit;
  const { days, unit, extensionDays } = numbers;
  return {
    ...kept,
    days,
    unit,
    label: { ...limit.label, ...follows('fr'), ...follows('ar') },
    ...(extensionDays !== undefined && { extensionDays }),
  };
}
