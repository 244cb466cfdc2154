import type { feesFr } from './fr.js';

export const feesEn: typeof feesFr = {
  title: 'Fees',
  rulesHelp:
    'A fixed or computed sum becomes due when an application is filed. Words alone make nothing due.',
  way: 'How the sum is found',
  ways: {
    FIXED: 'Fixed sum',
    FORMULA: 'Computed from the answers',
    WORDS: 'The words say it',
  },
  formula: 'The sum in dirhams, computed',
  when: 'Due only when (empty: always)',
  settled: 'Fees paid or exempt',
  states: {
    DUE: 'Due',
    PAID: 'Paid',
    EXEMPT: 'Exempt',
  },
  pay: 'Record the payment',
  exempt: 'Exempt',
  reopen: 'Take back',
  payTitle: 'Record a payment',
  exemptTitle: 'Exempt from this fee',
  reopenTitle: 'Take back what was recorded',
  receiptNumber: 'Number of the receipt',
  paidOn: 'Day of payment',
  reason: 'Reason',
  reasonHelp: 'The applicant will read it.',
  receipt: 'Receipt %{number} of %{day}',
  saved: 'Recorded.',
  total: 'Left to pay',
  calculated: 'computed',
  ofFee: '%{act}: %{label}',
};
