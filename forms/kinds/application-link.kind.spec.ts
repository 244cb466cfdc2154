import { uuids } from '../testing/sample-facts.js';
import { tellKind } from '../testing/tell-kind.js';
import { applicationLink } from './application-link.kind.js';

tellKind(applicationLink, {
  'an application of the applicant': {
    settings: {},
    keeps: [[uuids.application]],
    refuses: [
      [uuids.unknown, 'form.unknown_application'],
      ['DT-2026-000123-7', 'form.unknown_application'],
      [7, 'form.unknown_application'],
    ],
    says: [[uuids.application, 'DT-2026-000123-7 (Subvention)', 'DT-2026-000123-7 (دعم)']],
  },
  'of another procedure': {
    settings: { procedures: ['permit'] },
    refuses: [[uuids.application, 'form.application_of_other_procedure']],
  },
});
