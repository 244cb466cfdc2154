import { TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { problemsAt, problemsElsewhere } from '../data/problems-at.js';
import { legalToday } from '../forms/legal-today.js';
import { RecordFeePaymentDocument } from '../generated/graphql.js';
import { useFormats } from '../languages/formats.js';
import { useWords } from '../languages/words.js';
import { Dialog } from '../shell/dialog.js';
import { Problems } from '../shell/problems.js';
import { ActRefused } from './act-refused.js';
import type { ApplicationShown } from './application-page.js';
import type { Fee } from './fees.js';
import { useActOnApplication } from './use-act-on-application.js';

interface Props {
  application: ApplicationShown;
  fee: Fee;
  onClose: () => void;
}

/** What the cashier's receipt says. */
export function PayFeeDialog({ application, fee, onClose }: Props) {
  const say = useWords();
  const { money } = useFormats();
  const [receiptNumber, setReceiptNumber] = useState('');
  const [paidOn, setPaidOn] = useState(legalToday());
  const { act, busy, problems, error, reloaded } = useActOnApplication(
    application,
    RecordFeePaymentDocument,
    (answer) => answer.recordFeePayment.problems,
    { word: 'fees.saved', then: onClose },
  );
  return (
    <Dialog
      title={say('fees.payTitle')}
      confirm={say('fees.pay')}
      busy={busy}
      onConfirm={() => void act({ feeId: fee.id, receiptNumber, paidOn })}
      onClose={onClose}
    >
      {error && <ActRefused error={error} steps={application.revision.steps} onReloaded={reloaded} />}
      <Problems problems={problemsElsewhere(problems, ['receiptNumber', 'paidOn'])} />
      <Typography>
        {fee.label} · <bdi>{money(fee.amount)}</bdi>
      </Typography>
      <TextField
        label={say('fees.receiptNumber')}
        value={receiptNumber}
        required
        autoFocus
        onChange={(event) => setReceiptNumber(event.target.value)}
        error={problemsAt(problems, 'receiptNumber') !== ''}
        helperText={problemsAt(problems, 'receiptNumber')}
        slotProps={{ htmlInput: { dir: 'auto' } }}
      />
      <TextField
        type="date"
        label={say('fees.paidOn')}
        value={paidOn}
        required
        onChange={(event) => setPaidOn(event.target.value)}
        error={problemsAt(problems, 'paidOn') !== ''}
        helperText={problemsAt(problems, 'paidOn')}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </Dialog>
  );
}
