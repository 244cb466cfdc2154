import { tellKind } from '../testing/tell-kind.js';
import { dateTime } from './date-time.kind.js';

tellKind(dateTime, {
  'an instant': {
    settings: {},
    keeps: [
      ['2026-11-23T10:00Z', '2026-11-23T10:00:00.000Z'],
      ['2026-11-23T10:00:00+01:00', '2026-11-23T09:00:00.000Z'],
    ],
    refuses: [
      ['2026-11-23T10:00', 'form.not_date_time'],
      ['2026-11-23T24:00Z', 'form.not_date_time'],
      ['2026-02-29T10:00Z', 'form.not_date_time'],
      ['1900-01-01T00:00+01:00', 'form.not_date_time'],
      ['2026-11-23T10:00+15:00', 'form.not_date_time'],
      [0, 'form.not_date_time'],
    ],
    // A day before September 2026, when Morocco's offset changed: older and newer time zone data agree on it.
    says: [['2025-11-23T09:30:00.000Z', '23 novembre 2025 à 10:30', '23 نونبر 2025 في 10:30']],
  },
});
