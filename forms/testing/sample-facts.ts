import type { Facts } from '../facts.js';

export const uuids = {
  pdf: '0197a000-0000-7000-8000-000000000001',
  jpeg: '0197a000-0000-7000-8000-000000000002',
  large: '0197a000-0000-7000-8000-000000000003',
  application: '0197a000-0000-7000-8000-000000000004',
  unknown: '0197a000-0000-7000-8000-00000000ffff',
};

/** A small world for specs: two communes, three files, one application, one list. */
export const sampleFacts: Facts = {
  communes: new Map([
    ['08.587.01.05', { name: { fr: 'Zagora', ar: 'زاكورة' } }],
    ['08.201.01.01', { name: { fr: 'Arfoud', ar: 'أرفود' } }],
  ]),
  files: new Map([
    [uuids.pdf, { name: 'statuts.pdf', type: 'application/pdf', bytes: 20_000 }],
    [uuids.jpeg, { name: 'plan.jpg', type: 'image/jpeg', bytes: 30_000 }],
    [uuids.large, { name: 'film.pdf', type: 'application/pdf', bytes: 50_000_000 }],
  ]),
  applications: new Map([
    [
      uuids.application,
      { number: 'DT-2026-000123-7', procedureKey: 'grant', title: { fr: 'Subvention', ar: 'دعم' } },
    ],
  ]),
  lists: new Map([['sectors', new Map([['agri', { label: { fr: 'Agriculture', ar: 'الفلاحة' } }]])]]),
};
