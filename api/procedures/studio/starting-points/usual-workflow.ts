import type { Step, Transition, Workflow } from '../../workflow/workflow.js';
import { accepted, closed, completion, draft, refused, submitted, withdrawn } from './usual-steps.js';

/**
 * Filed, examined in these steps one after the other, decided after the last; one may ask for completion, refuse and
 * withdraw on the way. `onward[i]` leads from the i-th step of examination to the next.
 */
export function usualWorkflow(
  examination: readonly [Step, ...Step[]],
  onward: readonly Pick<Transition, 'key' | 'title' | 'demands'>[] = [],
): Workflow {
  const [first] = examination;
  const underWay = [submitted, ...examination].map(({ key }) => key);
  const between = onward.map((transition, at): Transition => ({
    ...transition,
    from: [examination[at]!.key],
    to: examination[at + 1]!.key,
    who: ['OFFICER'],
  }));
  return {
    steps: [draft, submitted, ...examination, completion, accepted, refused, withdrawn, closed],
    transitions: [
      {
        key: 'submit',
        title: { fr: 'Déposer', ar: 'إيداع الطلب', en: 'File' },
        from: [draft.key],
        to: submitted.key,
        who: ['APPLICANT'],
      },
      {
        key: 'take-up',
        title: { fr: 'Prendre en charge', ar: 'الشروع في الدراسة', en: 'Take up' },
        from: [submitted.key],
        to: first.key,
        who: ['COUNTER_AGENT', 'OFFICER'],
      },
      ...between,
      {
        key: 'request-correction',
        title: { fr: 'Demander un complément', ar: 'طلب استكمال الملف', en: 'Ask for completion' },
        from: [submitted.key, first.key],
        to: completion.key,
        who: ['COUNTER_AGENT', 'OFFICER'],
        demands: { reason: true },
      },
      {
        key: 'answer-correction',
        title: {
          fr: 'Renvoyer le dossier complété',
          ar: 'إعادة إرسال الملف بعد استكماله',
          en: 'Send back completed',
        },
        from: [completion.key],
        to: first.key,
        who: ['APPLICANT'],
      },
      {
        key: 'accept',
        title: { fr: 'Accepter', ar: 'قبول', en: 'Accept' },
        from: [examination.at(-1)!.key],
        to: accepted.key,
        who: ['OFFICER'],
      },
      {
        key: 'refuse',
        title: { fr: 'Refuser', ar: 'رفض', en: 'Refuse' },
        from: [...underWay, completion.key],
        to: refused.key,
        who: ['OFFICER'],
        demands: { reason: true },
      },
      {
        key: 'withdraw',
        title: { fr: 'Retirer la demande', ar: 'سحب الطلب', en: 'Withdraw' },
        from: [...underWay, completion.key],
        to: withdrawn.key,
        who: ['APPLICANT'],
      },
      {
        key: 'close',
        title: { fr: 'Classer', ar: 'إغلاق الملف', en: 'Close' },
        from: [accepted.key, refused.key],
        to: closed.key,
        who: ['COUNTER_AGENT', 'OFFICER'],
      },
    ],
  };
}
