import {
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  Radio,
  RadioGroup,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useAsk } from '../data/ask.js';
import { problemsAt, problemsElsewhere } from '../data/problems-at.js';
import { DepartmentsOfDocument, HandOverApplicationDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Dialog } from '../shell/dialog.js';
import { Failed } from '../shell/failed.js';
import { Problems } from '../shell/problems.js';
import { Waiting } from '../shell/waiting.js';
import { ActRefused } from './act-refused.js';
import type { ApplicationShown } from './application-page.js';
import { Sentences } from './sentences.js';
import { useActOnApplication } from './use-act-on-application.js';

interface Props {
  application: ApplicationShown;
  onClose: () => void;
}

/** The authority as a whole, where no department is in charge. */
const whole = 'whole';

/** Gives the application to another department of its authority, which decides from there on. */
export function HandOverDialog({ application, onClose }: Props) {
  const say = useWords();
  const { authority, department } = application;
  const [chosen, setChosen] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const departments = useAsk(DepartmentsOfDocument, { authorityId: authority.id });
  const { act, busy, problems, error, reloaded } = useActOnApplication(
    application,
    HandOverApplicationDocument,
    (answer) => answer.handOverApplication.problems,
    { word: 'application.handedOver', then: onClose },
  );
  const wrongDepartment = problemsAt(problems, 'departmentId');
  const choices = [
    ...(departments.data?.departments.nodes ?? []),
    { id: whole, name: say('application.wholeAuthority', { name: authority.name }) },
  ].filter(({ id }) => id !== (department?.id ?? whole));
  return (
    <Dialog
      title={say('application.handOverTo')}
      confirm={say('application.handOver')}
      busy={busy}
      disabled={chosen === null || reason.trim() === ''}
      onConfirm={() => void act({ departmentId: chosen === whole ? null : chosen, reason })}
      onClose={onClose}
    >
      {error && <ActRefused error={error} steps={application.revision.steps} onReloaded={reloaded} />}
      <Problems problems={problemsElsewhere(problems, ['departmentId', 'reason'])} />
      <Typography>{say('application.handOverHelp')}</Typography>
      {departments.isLoadingError ? (
        <Failed error={departments.error} onRetry={() => void departments.refetch()} />
      ) : departments.isPending ? (
        <Waiting />
      ) : (
        <FormControl error={wrongDepartment !== ''}>
          <FormLabel id="hand-over-to">{say('application.inCharge')}</FormLabel>
          <RadioGroup
            aria-labelledby="hand-over-to"
            value={chosen}
            onChange={(_event, next) => setChosen(next)}
          >
            {choices.map(({ id, name }) => (
              <FormControlLabel key={id} value={id} control={<Radio />} label={name} />
            ))}
          </RadioGroup>
          {wrongDepartment && <FormHelperText>{wrongDepartment}</FormHelperText>}
        </FormControl>
      )}
      <Sentences
        label={say('application.reason')}
        minRows={2}
        required
        value={reason}
        onChange={setReason}
        problem={problemsAt(problems, 'reason')}
        help={say('application.handOverReason')}
      />
    </Dialog>
  );
}
