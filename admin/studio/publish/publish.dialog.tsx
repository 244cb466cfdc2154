import { Alert, TextField } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useAsk } from '../../data/ask.js';
import { problemsAt, problemsElsewhere } from '../../data/problems-at.js';
import { useActOn } from '../../data/use-act-on.js';
import {
  PublicationPlanDocument,
  PublishRevisionDocument,
  type OpenApplications,
} from '../../generated/graphql.js';
import { useWords } from '../../languages/words.js';
import { Dialog } from '../../shell/dialog.js';
import { Failed } from '../../shell/failed.js';
import { Problems } from '../../shell/problems.js';
import { Waiting } from '../../shell/waiting.js';
import { useSavedDraft, useStudio } from '../core/studio-context.js';
import type { Opened } from '../studio.page.js';
import { OpenApplicationsChoice } from './open-applications-choice.js';

interface Props {
  draft: Opened;
  onClose: () => void;
}

/** From when on it counts, and what becomes of applications that are under way: told before it is done. */
export function PublishDialog({ draft, onClose }: Props) {
  const say = useWords();
  const navigate = useNavigate();
  const { saver } = useStudio();
  const { checks } = useSavedDraft();
  const [openApplications, setOpenApplications] = useState<OpenApplications>('STAY');
  const [message, setMessage] = useState(say('publishing.messageSuggested'));
  const [day, setDay] = useState('');
  const plan = useAsk(PublicationPlanDocument, { revisionId: draft.id });
  const { act, busy, problems, error } = useActOn(
    PublishRevisionDocument,
    ({ publishRevision }) => publishRevision.problems,
    {
      word: 'publishing.done',
      then: ({ publishRevision }) => {
        onClose();
        if (publishRevision.revision?.status === 'PUBLISHED')
          void navigate(`/procedures/${publishRevision.procedure?.id}`);
      },
    },
  );
  const errors = checks.filter(({ severity }) => severity === 'ERROR').length;
  const publish = async () => {
    if (!(await saver.flush())) return;
    await act({
      revisionId: draft.id,
      version: saver.draft().version,
      openApplications,
      message: openApplications === 'ASK' ? message : null,
      takesEffectOn: day || null,
    });
  };
  return (
    <Dialog
      title={say('studio.publish')}
      confirm={say(plan.data?.publicationPlan.needsTwo ? 'publishing.askToPublish' : 'studio.publish')}
      busy={busy}
      disabled={errors > 0 || !plan.data}
      onConfirm={() => void publish()}
      onClose={onClose}
    >
      {error && <Failed error={error} />}
      <Problems problems={problemsElsewhere(problems, ['message', 'takesEffectOn'])} />
      {errors > 0 ? (
        <Alert severity="error">{say('studio.errorsFirst', { smart_count: errors })}</Alert>
      ) : plan.isLoadingError ? (
        <Failed error={plan.error} />
      ) : !plan.data ? (
        <Waiting />
      ) : (
        <>
          <span>{say('publishing.question')}</span>
          {plan.data.publicationPlan.needsTwo && <Alert severity="info">{say('publishing.needsTwo')}</Alert>}
          <OpenApplicationsChoice
            plan={plan.data.publicationPlan}
            chosen={openApplications}
            onChoose={setOpenApplications}
            message={message}
            onMessage={setMessage}
            problem={problemsAt(problems, 'message')}
          />
          <TextField
            type="date"
            label={say('publishing.takesEffectOn')}
            value={day}
            onChange={(event) => setDay(event.target.value)}
            error={problemsAt(problems, 'takesEffectOn') !== ''}
            helperText={problemsAt(problems, 'takesEffectOn') || say('publishing.takesEffectHelp')}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        </>
      )}
    </Dialog>
  );
}
