import { day, type Day } from '../../core/dates.js';
import type { LocalizedText } from '../../core/localized-text.js';

/** Month and day of the national holidays that do not move (decree 2.04.426 as amended), with their names. */
const fixed: readonly (readonly [monthAndDay: string, fr: string, ar: string, en: string])[] = [
  ['01-01', 'Nouvel An', 'رأس السنة الميلادية', 'New Year'],
  ['01-11', 'Manifeste de l’Indépendance', 'تقديم وثيقة الاستقلال', 'Independence Manifesto'],
  ['01-14', 'Nouvel An amazigh', 'رأس السنة الأمازيغية', 'Amazigh New Year'],
  ['05-01', 'Fête du Travail', 'عيد الشغل', 'Labour Day'],
  ['07-30', 'Fête du Trône', 'عيد العرش', 'Throne Day'],
  ['08-14', 'Allégeance de Oued Ed-Dahab', 'استرجاع إقليم وادي الذهب', 'Oued Ed-Dahab Day'],
  ['08-20', 'Révolution du Roi et du Peuple', 'ثورة الملك والشعب', 'Revolution of the King and the People'],
  ['08-21', 'Fête de la Jeunesse', 'عيد الشباب', 'Youth Day'],
  ['10-31', 'Fête de l’Unité', 'عيد الوحدة', 'Unity Day'],
  ['11-06', 'Marche Verte', 'المسيرة الخضراء', 'Green March'],
  ['11-18', 'Fête de l’Indépendance', 'عيد الاستقلال', 'Independence Day'],
];

/** Those of a year. The ones that follow the moon are for staff to add. */
export const fixedHolidays = (year: number): { readonly day: Day; readonly name: LocalizedText }[] =>
  fixed.map(([monthAndDay, fr, ar, en]) => ({ day: day(`${year}-${monthAndDay}`), name: { fr, ar, en } }));
