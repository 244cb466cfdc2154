import type { holidaysFr } from './fr.js';

export const holidaysEn: typeof holidaysFr = {
  title: 'Public holidays',
  help: 'Time limits in working days leave them out. Those that follow the moon are added here each year, as soon as they are foreseen.',
  year: 'Year',
  before: 'Year before',
  next: 'Year after',
  none: 'No public holiday in this year.',
  add: 'Add a holiday',
  addFixed: 'Add the fixed holidays of %{year}',
  day: 'Day',
  nameFr: 'Name in French',
  nameAr: 'Name in Arabic',
  confirmed: 'Date confirmed',
  toConfirm: 'To be confirmed',
  confirmedHelp: 'Leave empty while the date depends on the moon. It counts in time limits all the same.',
  change: 'Change: %{name}',
  changeTitle: 'Change the holiday',
  remove: 'Remove: %{name}',
  removeTitle: 'Remove the holiday',
  removeQuestion:
    '%{name} becomes an ordinary day again: time limits under way that run over it are counted anew.',
  saved: 'Saved; due days of open applications are counted anew.',
};
