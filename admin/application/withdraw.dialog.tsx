import { Typography } from '@mui/material';
import { useState } from 'react';
import { problemsAt } from '../data/problems-at.js';
import { WithdrawApplicationDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Dialog } from '../shell/dialog.js';
import { ActRefused } from './act-refused.js';
import type { ApplicationShown, TransitionOffered } from './application-page.js';
import { Sentences } from './sentences.js';
import { useActOnApplication } from './use-act-on-application.js';

interface Props {
  application: ApplicationShown;
  transition: TransitionOffered;
  onClose: () => void;
}

/** Final, and the applicant's own wish: the agent says why. */
export function WithdrawDialog({ application, transition, onClose }: Props) {
  const say = useWords();
  const [reason, setReason] = useState('');
  const { act, busy, problems, error, reloaded } = useActOnApplication(
    application,
    WithdrawApplicationDocument,
    (answer) => answer.withdrawApplication.problems,
    { word: 'application.done', then: onClose },
  );
  return (
    <Dialog
      title={transition.title}
      confirm={transition.title}
      grave
      busy={busy}
      onConfirm={() =>
        void act({
          reason: reason.trim() || null,
        })
      }
      onClose={onClose}
    >
      {error && <ActRefused error={error} steps={application.revision.steps} onReloaded={reloaded} />}
      <Typography>{say('application.withdrawHelp')}</Typography>
      <Sentences
        label={`${say('application.reason')} (${say('shell.optional')})`}
        minRows={2}
        value={reason}
        onChange={setReason}
        problem={problemsAt(problems, 'reason')}
      />
    </Dialog>
  );
}
