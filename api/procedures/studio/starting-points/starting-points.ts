import type { LocalizedText } from '../../../core/localized-text.js';
import type { RevisionWords } from '../../catalogue/procedure-definition.js';
import type { Workflow } from '../../workflow/workflow.js';
import { withCommission } from './with-commission.js';
import { simple } from './simple.js';
import { withSilenceRule } from './with-silence-rule.js';
import { withSiteVisit } from './with-site-visit.js';

/** Ready-made workflows that staff begin with and change at will. */
export const startingPointNames = ['SIMPLE', 'COMMISSION', 'SITE_VISIT', 'SILENCE_RULE'] as const;
export type StartingPoint = (typeof startingPointNames)[number];

const words: LocalizedText = {};

/** A procedure that asks nothing yet and could be decided: the ceiling of law 55-19, one request for completion. */
function begun(workflow: Workflow, silence: 'NONE' | 'ACCEPTANCE'): RevisionWords {
  return {
    title: words,
    summary: words,
    rules: {
      legalBasis: [],
      audience: ['CITIZEN'],
      channels: ['ONLINE', 'COUNTER'],
      timeLimits: [
        {
          days: 60,
          unit: 'CALENDAR',
          label: { fr: '60 jours (loi 55-19)', ar: '60 يوما (القانون رقم 55.19)', en: '60 days (law 55-19)' },
          certainty: 'SURE',
        },
      ],
      silence: { effect: silence, certainty: 'TO_VERIFY' },
      correctionRequests: 1,
      fees: [],
      pieces: [],
      source: { text: '', certainty: 'TO_VERIFY' },
    },
    form: { fields: [] },
    workflow,
  };
}

export const startingPoints: Readonly<Record<StartingPoint, () => RevisionWords>> = {
  SIMPLE: () => begun(simple, 'NONE'),
  COMMISSION: () => begun(withCommission, 'NONE'),
  SITE_VISIT: () => begun(withSiteVisit, 'NONE'),
  SILENCE_RULE: () => begun(withSilenceRule, 'ACCEPTANCE'),
};
