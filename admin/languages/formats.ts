import { useLocale } from 'ra-core';
import { useMemo } from 'react';
import { intlTags, isConsoleLanguage } from './language.js';

/** Legal days are counted where the region lies, wherever the browser is. */
const timeZone = 'Africa/Casablanca';

/** Dates and numbers as Morocco writes them in the language of the console. */
export function useFormats() {
  const locale = useLocale();
  return useMemo(() => {
    const tag = intlTags[isConsoleLanguage(locale) ? locale : 'fr'];
    const day = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone });
    const moment = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone });
    const number = new Intl.NumberFormat(tag);
    const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
    const size = (bytes: number) =>
      new Intl.NumberFormat(tag, {
        style: 'unit',
        unit: bytes < 1_000_000 ? 'kilobyte' : 'megabyte',
        maximumFractionDigits: bytes < 1_000_000 ? 0 : 1,
      }).format(bytes < 1_000_000 ? bytes / 1000 : bytes / 1_000_000);
    return {
      day: (iso: string) => day.format(new Date(iso)),
      moment: (iso: string) => moment.format(new Date(iso)),
      number: (value: number) => number.format(value),
      /** "in 12 days", "3 days ago", counted in whole calendar days. */
      daysFromNow: (iso: string, now = new Date()) => relative.format(wholeDays(now, new Date(iso)), 'day'),
      size,
    };
  }, [locale]);
}

const calendar = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone });

function wholeDays(from: Date, to: Date): number {
  return Math.round((Date.parse(calendar.format(to)) - Date.parse(calendar.format(from))) / 86_400_000);
}
