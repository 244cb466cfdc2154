import type { Step, Workflow } from '../../workflow/workflow.js';
import { completion, review, submitted } from './usual-steps.js';
import { usualWorkflow } from './usual-workflow.js';

const tacitlyAccepted: Step = {
  key: 'tacitly-accepted',
  phase: 'TACITLY_ACCEPTED',
  title: { fr: 'Acceptée par silence', ar: 'مقبول بسكوت الإدارة', en: 'Accepted by silence' },
};

const usual = usualWorkflow([review]);

/** For the acts of decree 2.22.387: when the time limit has passed, silence is an approval, which an officer records. */
export const withSilenceRule: Workflow = {
  steps: [...usual.steps, tacitlyAccepted],
  transitions: [
    ...usual.transitions.map((transition) =>
      transition.key === 'close'
        ? { ...transition, from: [...transition.from, tacitlyAccepted.key] }
        : transition,
    ),
    {
      key: 'record-silence',
      title: { fr: 'Constater le silence', ar: 'معاينة سكوت الإدارة', en: 'Record the silence' },
      from: [submitted.key, review.key, completion.key],
      to: tacitlyAccepted.key,
      who: ['OFFICER', 'SYSTEM'],
    },
  ],
};
