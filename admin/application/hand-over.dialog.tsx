import {
  Alert,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  Radio,
  RadioGroup,
  TextField,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useAsk } from '../data/ask.js';
import { problemsAt } from '../data/problems-at.js';
import { DepartmentsOfDocument, HandOverApplicationDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Dialog } from '../shell/dialog.js';
import { Failed } from '../shell/failed.js';
import { Waiting } from '../shell/waiting.js';
import { ActRefused } from './act-refused.js';
import type { ApplicationShown } from './application-page.js';
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
  const elsewhere = problems.filter(({ path }) => !['departmentId', 'reason'].includes(path[0] ?? ''));
  const wrong = (name: string) => problemsAt(problems, name);
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
      {elsewhere.map((problem) => (
        <Alert key={problem.code} severity="error">
          {problem.message}
        </Alert>
      ))}
      <Typography>{say('application.handOverHelp')}</Typography>
      {departments.isLoadingError ? (
        <Failed error={departments.error} onRetry={() => void departments.refetch()} />
      ) : departments.isPending ? (
        <Waiting />
      ) : (
        <FormControl error={wrong('departmentId') !== ''}>
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
          {wrong('departmentId') && <FormHelperText>{wrong('departmentId')}</FormHelperText>}
        </FormControl>
      )}
      <TextField
        label={say('application.reason')}
        multiline
        minRows={2}
        required
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={wrong('reason') !== ''}
        helperText={wrong('reason') || say('application.handOverReason')}
        slotProps={{ htmlInput: { dir: 'auto' } }}
      />
    </Dialog>
  );
}
