import { Typography } from '@mui/material';
import { useState } from 'react';
import { problemsAt, problemsElsewhere } from '../data/problems-at.js';
import { ExemptFeeDocument, ReopenFeeDocument } from '../generated/graphql.js';
import { useFormats } from '../languages/formats.js';
import { useWords } from '../languages/words.js';
import { Dialog } from '../shell/dialog.js';
import { Problems } from '../shell/problems.js';
import { ActRefused } from './act-refused.js';
import type { ApplicationShown } from './application-page.js';
import type { Fee } from './fees.js';
import { Sentences } from './sentences.js';
import { useActOnApplication } from './use-act-on-application.js';

interface Props {
  application: ApplicationShown;
  fee: Fee;
  act: 'exempt' | 'reopen';
  onClose: () => void;
}

/** Nothing has to be paid, or what was recorded was a mistake: in both cases somebody will ask why. */
export function FeeReasonDialog({ application, fee, act: name, onClose }: Props) {
  const say = useWords();
  const { money } = useFormats();
  const [reason, setReason] = useState('');
  const done = { word: 'fees.saved', then: onClose } as const;
  const exempt = useActOnApplication(
    application,
    ExemptFeeDocument,
    (answer) => answer.exemptFee.problems,
    done,
  );
  const reopen = useActOnApplication(
    application,
    ReopenFeeDocument,
    (answer) => answer.reopenFee.problems,
    done,
  );
  const { act, busy, problems, error, reloaded } = name === 'exempt' ? exempt : reopen;
  return (
    <Dialog
      title={say(`fees.${name}Title`)}
      confirm={say(`fees.${name}`)}
      busy={busy}
      onConfirm={() => void act({ feeId: fee.id, reason })}
      onClose={onClose}
    >
      {error && <ActRefused error={error} steps={application.revision.steps} onReloaded={reloaded} />}
      <Problems problems={problemsElsewhere(problems, ['reason'])} />
      <Typography>
        {fee.label} · <bdi>{money(fee.amount)}</bdi>
      </Typography>
      <Sentences
        label={say('fees.reason')}
        help={say('fees.reasonHelp')}
        value={reason}
        onChange={setReason}
        problem={problemsAt(problems, 'reason')}
        minRows={2}
        required
        autoFocus
      />
    </Dialog>
  );
}
