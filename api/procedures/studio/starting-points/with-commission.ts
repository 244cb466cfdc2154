import { review } from './usual-steps.js';
import { usualWorkflow } from './usual-workflow.js';

/** A commission gives its opinion before the decision. */
export const withCommission = usualWorkflow(
  [
    review,
    { key: 'commission', phase: 'IN_REVIEW', title: { fr: 'Commission', ar: 'اللجنة', en: 'Commission' } },
    {
      key: 'decision',
      phase: 'IN_REVIEW',
      title: { fr: 'Décision', ar: 'في انتظار القرار', en: 'To be decided' },
    },
  ],
  [
    {
      key: 'to-commission',
      title: { fr: 'Soumettre à la commission', ar: 'عرض على اللجنة', en: 'Submit to the commission' },
    },
    {
      key: 'give-opinion',
      title: { fr: 'Consigner l’avis', ar: 'تدوين رأي اللجنة', en: 'Record the opinion' },
      demands: {
        fields: {
          fields: [
            {
              key: 'commission_date',
              kind: 'date',
              label: { fr: 'Date de la commission', ar: 'تاريخ اجتماع اللجنة', en: 'Date of the commission' },
              required: true,
              settings: { latest: 'today' },
            },
            {
              key: 'commission_opinion',
              kind: 'long_text',
              label: { fr: 'Avis de la commission', ar: 'رأي اللجنة', en: 'Opinion of the commission' },
              required: true,
            },
          ],
        },
      },
    },
  ],
);
