import { review } from './usual-steps.js';
import { usualWorkflow } from './usual-workflow.js';

/** Somebody goes and sees before the decision. */
export const withSiteVisit = usualWorkflow(
  [
    review,
    {
      key: 'site-visit',
      phase: 'IN_REVIEW',
      title: { fr: 'Visite des lieux', ar: 'معاينة ميدانية', en: 'Site visit' },
    },
    {
      key: 'decision',
      phase: 'IN_REVIEW',
      title: { fr: 'Décision', ar: 'في انتظار القرار', en: 'To be decided' },
    },
  ],
  [
    {
      key: 'plan-visit',
      title: { fr: 'Programmer la visite', ar: 'برمجة المعاينة', en: 'Plan the visit' },
      demands: {
        fields: {
          fields: [
            {
              key: 'visit_planned_at',
              kind: 'date_time',
              label: {
                fr: 'Date et heure de la visite',
                ar: 'تاريخ وساعة المعاينة',
                en: 'Day and time of the visit',
              },
              required: true,
            },
          ],
        },
      },
    },
    {
      key: 'report-visit',
      title: { fr: 'Consigner la visite', ar: 'تدوين نتيجة المعاينة', en: 'Record the visit' },
      demands: {
        fields: {
          fields: [
            {
              key: 'visit_report',
              kind: 'long_text',
              label: { fr: 'Constat', ar: 'نتيجة المعاينة', en: 'What was seen' },
              required: true,
            },
          ],
        },
      },
    },
  ],
);
