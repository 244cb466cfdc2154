import type { Step } from '../../workflow/workflow.js';

/** Steps that nearly every procedure has. */
export const draft: Step = {
  key: 'draft',
  phase: 'DRAFT',
  title: { fr: 'Brouillon', ar: 'مسودة', en: 'Draft' },
};
export const submitted: Step = {
  key: 'submitted',
  phase: 'SUBMITTED',
  title: { fr: 'Déposée', ar: 'طلب مودع', en: 'Filed' },
};
export const review: Step = {
  key: 'review',
  phase: 'IN_REVIEW',
  title: { fr: 'En instruction', ar: 'قيد الدراسة', en: 'Under examination' },
};
export const completion: Step = {
  key: 'completion',
  phase: 'AWAITING_APPLICANT',
  title: { fr: 'À compléter', ar: 'في انتظار استكمال الملف', en: 'To be completed' },
};
export const accepted: Step = {
  key: 'accepted',
  phase: 'ACCEPTED',
  title: { fr: 'Acceptée', ar: 'طلب مقبول', en: 'Accepted' },
};
export const refused: Step = {
  key: 'refused',
  phase: 'REFUSED',
  title: { fr: 'Refusée', ar: 'طلب مرفوض', en: 'Refused' },
};
export const withdrawn: Step = {
  key: 'withdrawn',
  phase: 'WITHDRAWN',
  title: { fr: 'Retirée', ar: 'طلب مسحوب', en: 'Withdrawn' },
};
export const closed: Step = {
  key: 'closed',
  phase: 'CLOSED',
  title: { fr: 'Classée', ar: 'ملف مغلق', en: 'Closed' },
};
