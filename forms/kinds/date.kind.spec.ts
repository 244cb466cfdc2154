import { tellKind } from '../testing/tell-kind.js';
import { date } from './date.kind.js';

tellKind(date, {
  'any day that exists': {
    settings: {},
    keeps: [['2026-11-23'], ['2000-02-29'], ['1904-02-29'], ['2099-12-31']],
    refuses: [
      ['1900-02-29', 'form.not_date'],
      ['2026-02-30', 'form.not_date'],
      ['2026-04-31', 'form.not_date'],
      ['1899-12-31', 'form.not_date'],
      ['2026-11-23T00:00', 'form.not_date'],
      ['23/11/2026', 'form.not_date'],
      [20261123, 'form.not_date'],
    ],
    says: [['2026-08-05', '5 août 2026', '5 غشت 2026']],
  },
  'an adult’s birth': {
    settings: { latest: 'today-18y' },
    keeps: [['2008-11-23']],
    refuses: [['2008-11-24', 'form.too_late']],
  },
  'in the next month': {
    settings: { earliest: 'today', latest: 'today+1m' },
    keeps: [['2026-11-23'], ['2026-12-23']],
    refuses: [
      ['2026-11-22', 'form.too_early'],
      ['2026-12-24', 'form.too_late'],
    ],
  },
});
