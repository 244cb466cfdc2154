import type { routingFr } from './fr.js';

export const routingEn: typeof routingFr = {
  owner: 'Department in charge',
  ownerHelp: 'It counts for the whole procedure, at once. Applications under way stay where they are.',
  ownerChanged: 'The department in charge has changed.',
  department: 'Department',
  title: 'Routing',
  help: 'When an application is filed, the first route whose condition holds decides the department; else it is the one in charge.',
  route: 'Route',
  add: 'Add a route',
  when: 'Only when (empty: always)',
};
