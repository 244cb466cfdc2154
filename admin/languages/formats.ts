import { useLocale } from 'ra-core';
import { useMemo } from 'react';
import { intlTags, isConsoleLanguage } from './language.js';

/** Legal days are counted where the region lies, wherever the browser is. */
const timeZone = 'Africa/Casablanca';

/** The month in words: 10/08 and 08/10 are read both ways, and numbers of a date turn round in Arabic text. */
const inWords = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** Sizes are counted as file managers count them: the limit of 10 MiB reads 10, as it was meant. */
const mebibyte = 1024 * 1024;

/** Dates and numbers as Morocco writes them in the language of the console. */
export function useFormats() {
  const locale = useLocale();
  return useMemo(() => {
    const tag = intlTags[isConsoleLanguage(locale) ? locale : 'fr'];
    const day = new Intl.DateTimeFormat(tag, { ...inWords, timeZone });
    const moment = new Intl.DateTimeFormat(tag, { ...inWords, hour: '2-digit', minute: '2-digit', timeZone });
    const weekday = new Intl.DateTimeFormat(tag, { ...inWords, weekday: 'long', timeZone });
    const number = new Intl.NumberFormat(tag);
    const dirhams = new Intl.NumberFormat(tag, { style: 'currency', currency: 'MAD' });
    const percent = new Intl.NumberFormat(tag, { style: 'percent' });
    const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
    const size = (bytes: number) => {
      const [unit, amount] =
        bytes < mebibyte
          ? (['kilobyte', Math.ceil(bytes / 1024)] as const)
          : (['megabyte', bytes / mebibyte] as const);
      return new Intl.NumberFormat(tag, { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount);
    };
    return {
      day: (iso: string) => day.format(new Date(iso)),
      /** The day with its name: 'lundi 11 janvier 2027'. */
      weekday: (iso: string) => weekday.format(new Date(iso)),
      moment: (iso: string) => moment.format(new Date(iso)),
      number: (value: number) => number.format(value),
      /** An exact sum in dirhams, as the API writes it: it is never made a float. */
      money: (amount: string) => dirhams.format(amount as `${number}`),
      percent: (share: number) => percent.format(share),
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
