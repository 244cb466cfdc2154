import {
  Alert,
  Checkbox,
  FormControlLabel,
  FormGroup,
  FormHelperText,
  FormLabel,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { RequestCorrectionDocument, type FieldKind } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Dialog } from '../shell/dialog.js';
import { ActRefused } from './act-refused.js';
import type { ApplicationShown, TransitionOffered } from './application-page.js';
import { problemsAt, problemsElsewhere } from '../data/problems-at.js';
import { Sentences } from './sentences.js';
import { useActOnApplication } from './use-act-on-application.js';

interface Props {
  application: ApplicationShown;
  transition: TransitionOffered;
  onClose: () => void;
}

/** What nobody fills in, nobody can mend. */
const notAsked: readonly FieldKind[] = ['EXPLANATION', 'FORMULA'];

/** The officer picks what must be mended; the applicant can change that and nothing else. */
export function CorrectionDialog({ application, transition, onClose }: Props) {
  const say = useWords();
  const [fields, setFields] = useState<readonly string[]>([]);
  const [message, setMessage] = useState('');
  const { act, busy, problems, error, reloaded } = useActOnApplication(
    application,
    RequestCorrectionDocument,
    (answer) => answer.requestCorrection.problems,
    { word: 'application.correctionSent', then: onClose },
  );
  const allowed = application.revision.rules.correctionRequests;
  const exhausted = allowed !== null && application.correctionRequests.length >= allowed;
  const wrongFields = problemsAt(problems, 'fields');
  const elsewhere = problemsElsewhere(problems, ['fields', 'message']);
  const toggle = (key: string, on: boolean) =>
    setFields((now) => (on ? [...now, key] : now.filter((each) => each !== key)));
  return (
    <Dialog
      title={transition.title}
      confirm={say('application.sendRequest')}
      busy={busy}
      disabled={exhausted || fields.length === 0 || message.trim() === ''}
      onConfirm={() =>
        void act({
          fields: [...fields],
          message,
        })
      }
      onClose={onClose}
    >
      {error && <ActRefused error={error} steps={application.revision.steps} onReloaded={reloaded} />}
      {elsewhere.length > 0 && (
        <FormHelperText error>{elsewhere.map((problem) => problem.message).join(' ')}</FormHelperText>
      )}
      {exhausted && <Alert severity="warning">{say('application.noMoreRequests')}</Alert>}
      <FormGroup role="group" aria-labelledby="mend-fields">
        <FormLabel id="mend-fields" sx={{ fontWeight: 600, mb: 0.5 }}>
          {say('application.fieldsToMend')}
        </FormLabel>
        {application.revision.form.fields.map((field) =>
          field.kind === 'HEADING' ? (
            <Typography key={field.key} variant="body2" color="text.secondary" sx={{ mt: 1.5 }}>
              {field.label}
            </Typography>
          ) : (
            !notAsked.includes(field.kind) && (
              <FormControlLabel
                key={field.key}
                label={field.label}
                control={
                  <Checkbox
                    checked={fields.includes(field.key)}
                    onChange={(event) => toggle(field.key, event.target.checked)}
                  />
                }
              />
            )
          ),
        )}
        {wrongFields && <FormHelperText error>{wrongFields}</FormHelperText>}
      </FormGroup>
      <Sentences
        label={say('application.whatIsWrong')}
        minRows={3}
        required
        value={message}
        onChange={setMessage}
        problem={problemsAt(problems, 'message')}
        help={[
          say('application.whatIsWrongHelp'),
          !exhausted && allowed !== null && say('application.requestsAllowed', { smart_count: allowed }),
        ]
          .filter(Boolean)
          .join(' ')}
      />
    </Dialog>
  );
}
