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
import { Failed } from '../shell/failed.js';
import { Problems } from '../shell/problems.js';
import { Waiting } from '../shell/waiting.js';
import { ActRefused } from './act-refused.js';
import { phaseAfter, type ApplicationShown, type TransitionOffered } from './application-page.js';
import { FilesInput } from './files-input.js';
import { Sentences } from './sentences.js';
import { problemsAt, problemsElsewhere } from '../data/problems-at.js';
import { useActOnApplication } from './use-act-on-application.js';

interface Props {
  application: ApplicationShown;
  transition: TransitionOffered;
  onClose: () => void;
}

/** Asks for exactly what the transition demands: a reason, questions to the officer, a file. */
export function MoveDialog({ application, transition, onClose }: Props) {
  const say = useWords();
  const { demands } = transition;
  const forms = useAsk(
    TransitionFormsDocument,
    { id: application.id },
    { enabled: demands.fields !== null, staleTime: Infinity },
  );
  const form = forms.data?.application?.availableTransitions.find(({ key }) => key === transition.key)
    ?.demands.fields;
  const fields = useMemo(() => (form ? fieldsOf(form) : null), [form]);
  const store = useFormStore(fields);
  const [reason, setReason] = useState('');
  const [files, setFiles] = useState<readonly string[]>([]);
  const { act, busy, problems, error, reloaded } = useActOnApplication(
    application,
    MoveApplicationDocument,
    (answer) => answer.moveApplication.problems,
    { word: 'application.done', then: onClose },
  );
  const officersProblems = useMemo(
    () =>
      problemsOf(
        problems.filter(({ path }) => path[0] === 'fields'),
        ['fields'],
      ),
    [problems],
  );
  return (
    <Dialog
      title={transition.title}
      confirm={transition.title}
      busy={busy}
      grave={phaseAfter(application, transition) === 'REFUSED'}
      width={demands.fields ? 'md' : 'sm'}
      disabled={demands.fields !== null && fields === null}
      onConfirm={() =>
        void act({
          transition: transition.key,
          reason: demands.reason ? reason : null,
          files: demands.attachment ? [...files] : null,
          fields: demands.fields ? givenAnswers(store.answers()) : null,
        })
      }
      onClose={onClose}
    >
      {error && <ActRefused error={error} steps={application.revision.steps} onReloaded={reloaded} />}
      <Problems problems={problemsElsewhere(problems, ['reason', 'files', 'fields'])} />
      {!demands.reason && !demands.fields && !demands.attachment && (
        <span>{say('application.sure', { title: transition.title })}</span>
      )}
      {demands.reason && (
        <Sentences
          label={say('application.reason')}
          minRows={3}
          required
          autoFocus
          value={reason}
          onChange={setReason}
          problem={problemsAt(problems, 'reason')}
          help={say('application.reasonHelp')}
        />
      )}
      {forms.error && <Failed error={forms.error} onRetry={() => void forms.refetch()} />}
      {forms.isLoading && <Waiting />}
      {fields && (
        <FormView store={store} problems={officersProblems} applicationId={application.id} prefix="officer" />
      )}
      {demands.attachment && (
        <FilesInput files={files} onChange={setFiles} problem={problemsAt(problems, 'files')} />
      )}
    </Dialog>
  );
}
