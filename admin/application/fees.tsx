import { Box, Button, Card, Chip, Typography } from '@mui/material';
import { useState } from 'react';
import { useFormats } from '../languages/formats.js';
import { useWords } from '../languages/words.js';
import { Isolated } from '../shell/isolated.js';
import type { ApplicationShown } from './application-page.js';
import { FeeReasonDialog } from './fee-reason.dialog.js';
import { PayFeeDialog } from './pay-fee.dialog.js';

export type Fee = ApplicationShown['fees'][number];

const colour = { DUE: 'warning', PAID: 'success', EXEMPT: 'default' } as const;

/** What is owed, and how each sum was settled. */
export function Fees({ application }: { application: ApplicationShown }) {
  const say = useWords();
  const [doing, setDoing] = useState<{ act: 'pay' | 'exempt' | 'reopen'; fee: Fee } | null>(null);
  const { fees } = application;
  if (fees.length === 0) return null;
  const close = () => setDoing(null);
  return (
    <Card component="section" aria-labelledby="fees-title" sx={{ p: 2 }}>
      <Typography id="fees-title" variant="h2" sx={{ mb: 1 }}>
        {say('fees.title')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {fees.map((fee) => (
          <li key={fee.id}>
            <FeeLine fee={fee} />
            <Box className="screen-only" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5 }}>
              {fee.state === 'DUE' && application.mayRecordPayments && (
                <Act name="pay" fee={fee} onChoose={() => setDoing({ act: 'pay', fee })} />
              )}
              {fee.state === 'DUE' && application.mayInstruct && (
                <Act name="exempt" fee={fee} onChoose={() => setDoing({ act: 'exempt', fee })} />
              )}
              {fee.state !== 'DUE' && application.mayInstruct && (
                <Act name="reopen" fee={fee} onChoose={() => setDoing({ act: 'reopen', fee })} />
              )}
            </Box>
          </li>
        ))}
      </Box>
      {doing?.act === 'pay' && <PayFeeDialog application={application} fee={doing.fee} onClose={close} />}
      {(doing?.act === 'exempt' || doing?.act === 'reopen') && (
        <FeeReasonDialog application={application} fee={doing.fee} act={doing.act} onClose={close} />
      )}
    </Card>
  );
}

function FeeLine({ fee }: { fee: Fee }) {
  const say = useWords();
  const { day, money } = useFormats();
  return (
    <>
      <Typography variant="body2" color="text.secondary">
        <Isolated>{fee.label}</Isolated>
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          <bdi>{money(fee.amount)}</bdi>
        </Typography>
        <Chip
          size="small"
          color={colour[fee.state]}
          variant="outlined"
          label={say(`fees.states.${fee.state}`)}
        />
      </Box>
      {fee.receiptNumber !== null && fee.paidOn !== null && (
        <Typography variant="body2">
          <Isolated>{say('fees.receipt', { number: fee.receiptNumber, day: day(fee.paidOn) })}</Isolated>
        </Typography>
      )}
      {fee.exemptionReason !== null && (
        <Typography variant="body2" dir="auto" sx={{ whiteSpace: 'pre-line' }}>
          {fee.exemptionReason}
        </Typography>
      )}
    </>
  );
}

interface ActProps {
  name: 'pay' | 'exempt' | 'reopen';
  fee: Fee;
  onChoose: () => void;
}

/** Several fees have buttons of the same words: each says which it is for. */
function Act({ name, fee, onChoose }: ActProps) {
  const say = useWords();
  return (
    <Button
      size="small"
      onClick={onChoose}
      aria-label={say('fees.ofFee', { act: say(`fees.${name}`), label: fee.label })}
    >
      {say(`fees.${name}`)}
    </Button>
  );
}
