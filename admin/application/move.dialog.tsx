import { Alert, TextField } from '@mui/material';
import { useMemo, useState } from 'react';
import { useAsk } from '../data/ask.js';
import { givenAnswers } from '../forms/given-answers.js';
import { fieldsOf } from '../forms/fields-of.js';
import { useFormStore } from '../forms/use-form-store.js';
import { FormView } from '../forms/form-view.js';
import { problemsOf } from '../forms/problem.js';
import { MoveApplicationDocument, TransitionFormsDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Dialog } from '../shell/dialog.js';
import { ActRefused } from './act-refused.js';
import { phaseAfter, type ApplicationShown, type TransitionOffered } from './application-page.js';
import { FilesInput } from './files-input.js';
import { useActOn } from '../data/use-act-on.js';

interface Props {
  application: ApplicationShown;
  transition: TransitionOffered;
  onClose: () => void;
}

/** Asks for exactly what the transition demands: a reason, questions to the officer, a file. */
export function MoveDialog({ application, transition, onClose }: Props) {
  const say = useWords();
  const { demands } = transition;
  const { data } = useAsk(
    TransitionFormsDocument,
    { id: application.id },
    { enabled: demands.fields !== null, staleTime: Infinity },
  );
  const form = data?.application?.availableTransitions.find(({ key }) => key === transition.key)?.demands
    .fields;
  const fields = useMemo(() => (form ? fieldsOf(form) : null), [form]);
  const store = useFormStore(fields);
  const [reason, setReason] = useState('');
  const [files, setFiles] = useState<readonly string[]>([]);
  const { act, busy, problems, error, forget } = useActOn(
    MoveApplicationDocument,
    (answer) => answer.moveApplication.problems,
    { word: 'application.done', then: onClose },
  );
  const wrong = (name: string) => problems.filter((problem) => problem.path[0] === name);
  const elsewhere = problems.filter(
    (problem) => !['reason', 'files', 'fields'].includes(problem.path[0] ?? ''),
  );
  return (
    <Dialog
      title={transition.title}
      confirm={transition.title}
      busy={busy}
      grave={phaseAfter(application, transition) === 'REFUSED'}
      width={demands.fields ? 'md' : 'sm'}
      onConfirm={() =>
        void act({
          applicationId: application.id,
          version: application.version,
          transition: transition.key,
          reason: demands.reason ? reason : null,
          files: demands.attachment ? [...files] : null,
          fields: demands.fields ? givenAnswers(store.answers()) : null,
        })
      }
      onClose={onClose}
    >
      {error && <ActRefused error={error} onReloaded={forget} />}
      {elsewhere.map((problem) => (
        <Alert key={problem.code} severity="error">
          {problem.message}
        </Alert>
      ))}
      {!demands.reason && !demands.fields && !demands.attachment && (
        <span>{say('application.sure', { title: transition.title })}</span>
      )}
      {demands.reason && (
        <TextField
          label={say('application.reason')}
          multiline
          minRows={3}
          required
          autoFocus
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={wrong('reason').length > 0}
          helperText={
            wrong('reason')
              .map((problem) => problem.message)
              .join(' ') || say('application.reasonHelp')
          }
          slotProps={{ htmlInput: { dir: 'auto' } }}
        />
      )}
      {demands.fields && (
        <FormView
          store={store}
          problems={problemsOf(wrong('fields'), ['fields'])}
          applicationId={application.id}
          prefix="officer"
        />
      )}
      {demands.attachment && (
        <FilesInput
          files={files}
          onChange={setFiles}
          problems={wrong('files').map((problem) => problem.message)}
        />
      )}
    </Dialog>
  );
}
