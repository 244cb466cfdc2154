import { Checkbox, FormControlLabel, FormGroup, FormHelperText, FormLabel, TextField } from '@mui/material';
import { useState } from 'react';
import { RequestCorrectionDocument, type FieldKind } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Dialog } from '../shell/dialog.js';
import { ActRefused } from './act-refused.js';
import type { ApplicationShown, TransitionOffered } from './application-page.js';
import { useActOn } from '../data/use-act-on.js';

interface Props {
  application: ApplicationShown;
  transition: TransitionOffered;
  onClose: () => void;
}

/** What nobody fills in, nobody can mend. */
const notAsked: readonly FieldKind[] = ['HEADING', 'EXPLANATION', 'FORMULA'];

/** The officer picks what must be mended; the applicant can change that and nothing else. */
export function CorrectionDialog({ application, transition, onClose }: Props) {
  const say = useWords();
  const [fields, setFields] = useState<readonly string[]>([]);
  const [message, setMessage] = useState('');
  const { act, busy, problems, error, forget } = useActOn(
    RequestCorrectionDocument,
    (answer) => answer.requestCorrection.problems,
    { word: 'application.correctionSent', then: onClose },
  );
  const wrong = (name: string) =>
    problems
      .filter((problem) => problem.path[0] === name)
      .map((problem) => problem.message)
      .join(' ');
  const elsewhere = problems.filter((problem) => !['fields', 'message'].includes(problem.path[0] ?? ''));
  const toggle = (key: string, on: boolean) =>
    setFields((now) => (on ? [...now, key] : now.filter((each) => each !== key)));
  return (
    <Dialog
      title={transition.title}
      confirm={say('application.sendRequest')}
      busy={busy}
      disabled={fields.length === 0 || message.trim() === ''}
      onConfirm={() =>
        void act({
          applicationId: application.id,
          version: application.version,
          fields: [...fields],
          message,
        })
      }
      onClose={onClose}
    >
      {error && <ActRefused error={error} onReloaded={forget} />}
      {elsewhere.length > 0 && (
        <FormHelperText error>{elsewhere.map((problem) => problem.message).join(' ')}</FormHelperText>
      )}
      <FormGroup role="group" aria-labelledby="mend-fields">
        <FormLabel id="mend-fields" sx={{ fontWeight: 600, mb: 0.5 }}>
          {say('application.fieldsToMend')}
        </FormLabel>
        {application.revision.form.fields
          .filter(({ kind }) => !notAsked.includes(kind))
          .map((field) => (
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
          ))}
        {wrong('fields') && <FormHelperText error>{wrong('fields')}</FormHelperText>}
      </FormGroup>
      <TextField
        label={say('application.whatIsWrong')}
        multiline
        minRows={3}
        required
        value={message}
        onChange={(event) => setMessage(event.target.value)}
        error={wrong('message') !== ''}
        helperText={wrong('message') || say('application.whatIsWrongHelp')}
        slotProps={{ htmlInput: { dir: 'auto' } }}
      />
    </Dialog>
  );
}
