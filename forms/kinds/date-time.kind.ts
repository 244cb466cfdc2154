import { legalZone } from '../../api/core/dates.js';
import { dayPattern } from './dates.js';
import { fault, kept, noSettings, type Kind } from './kind.js';
import { locales } from './locales.js';

const time = 'T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,3})?)?';
const offset = '[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00)';
/** In the first and last year only UTC is taken, so that no offset leads out of 1900 to 2099. */
const pattern = `^${dayPattern}${time}(?:Z|(?<!^(?:1900|2099).*)${offset})$`;

/** An instant: ISO 8601 with its offset or Z; kept in UTC. */
export const dateTime: Kind<'date_time'> = {
  kind: 'date_time',
  shape: 'words',
  family: 'time',
  name: { fr: 'Date et heure', ar: 'تاريخ وساعة', en: 'Date and time' },
  description: {
    fr: 'Un jour et une heure : un rendez-vous, le début d’un événement.',
    ar: 'يوم وساعة: موعد أو بداية تظاهرة.',
    en: 'A day and an hour: an appointment, the start of an event.',
  },
  settings: noSettings,
  read(raw) {
    if (typeof raw !== 'string' || raw.length > 40 || !new RegExp(pattern, 'u').test(raw))
      return fault('form.not_date_time');
    return kept(new Date(raw).toISOString());
  },
  /** No `format`: RFC 3339 demands seconds, people's clocks do not. */
  schema: () => ({ type: 'string', maxLength: 40, pattern }),
  ui: () => ({ format: 'date-time' }),
  display: (value, _settings, { language }) =>
    new Intl.DateTimeFormat(locales[language], {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: legalZone,
    }).format(new Date(String(value))),
};
