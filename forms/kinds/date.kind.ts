import { dayLimitPattern, dayOf, dayPattern } from './dates.js';
import { fault, kept, settingsSchema, type Kind } from './kind.js';
import { locales } from './locales.js';

const pattern = `^${dayPattern}$`;
const limit = { type: 'string', pattern: dayLimitPattern };

/** A day of the years 1900 to 2099, as YYYY-MM-DD. */
export const date: Kind<'date'> = {
  kind: 'date',
  shape: 'words',
  family: 'time',
  name: { fr: 'Date', ar: 'تاريخ', en: 'Date' },
  description: {
    fr: 'Un jour du calendrier, avec des limites fixes ou comptées depuis aujourd’hui.',
    ar: 'يوم من التقويم، بحدود ثابتة أو محسوبة من اليوم.',
    en: 'A calendar day, with fixed limits or limits counted from today.',
  },
  settings: settingsSchema({ earliest: limit, latest: limit }),
  read(raw, { earliest, latest }, { today }) {
    if (typeof raw !== 'string' || !new RegExp(pattern, 'u').test(raw)) return fault('form.not_date');
    if (earliest !== undefined && raw < dayOf(earliest, today))
      return fault('form.too_early', { min: dayOf(earliest, today) });
    if (latest !== undefined && raw > dayOf(latest, today))
      return fault('form.too_late', { max: dayOf(latest, today) });
    return kept(raw);
  },
  schema: ({ earliest, latest }, { today }) => ({
    type: 'string',
    format: 'date',
    pattern,
    ...((earliest ?? latest) !== undefined && {
      'x-jiha-range': {
        of: 'date',
        ...(earliest && { minimum: dayOf(earliest, today) }),
        ...(latest && { maximum: dayOf(latest, today) }),
      },
    }),
  }),
  ui: () => ({ format: 'date' }),
  display: (value, _settings, { language }) =>
    new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${String(value)}T00:00:00Z`),
    ),
  equals: (constant) => (typeof constant === 'string' ? { const: constant } : undefined),
};
