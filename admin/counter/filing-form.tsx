import { Alert, AlertTitle, Box, Button, Typography } from '@mui/material';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router-dom';
import { ActRefused } from '../application/act-refused.js';
import { labelsOf } from '../application/application-page.js';
import { fieldsOf } from '../forms/fields-of.js';
import type { FormStore } from '../forms/form-store.js';
import { useFormStore } from '../forms/use-form-store.js';
import { FormView } from '../forms/form-view.js';
import type { Answers } from '../forms/answers.js';
import { useWords } from '../languages/words.js';
import { Isolated } from '../shell/isolated.js';
import { PageTitle } from '../shell/page-title.js';
import { CounterSteps } from './counter-steps.js';
import { Draft } from './draft.js';
import { DraftLine } from './draft-line.js';
import type { Filed } from './filing.page.js';
import { useSubmit } from './use-submit.js';

/** Filling in with the person in front of one: kept as it is typed, checked when it is submitted. */
export function FilingForm({ filed, onReload }: { filed: Filed; onReload: () => void }) {
  const say = useWords();
  const navigate = useNavigate();
  const [first] = useState((filed.answers ?? {}) as Answers);
  const fields = useMemo(() => fieldsOf(filed.revision.form), [filed.revision.form]);
  const store = useFormStore(fields, first);
  const correcting = filed.phase === 'AWAITING_APPLICANT';
  const draft = useDraft(filed, store, correcting);
  const state = useSyncExternalStore(draft.subscribe, draft.state);
  useEffect(
    () => draft.catchUp(filed.version, (filed.answers ?? {}) as Answers),
    [draft, filed.version, filed.answers],
  );
  const saveProblems = useSyncExternalStore(draft.subscribe, draft.problems);
  const editable = correcting
    ? filed.correctionRequests.find((request) => request.answeredAt === null)?.fields
    : undefined;
  const { submit, busy, problems, error, forget } = useSubmit(filed, store, draft, editable, () =>
    navigate(correcting ? `/applications/${filed.id}` : `/applications/${filed.id}/receipt`),
  );
  const refused = error ?? (state.name === 'refused' ? state.error : null);
  return (
    <>
      <PageTitle>{filed.procedure.title}</PageTitle>
      {!correcting && <CounterSteps at={2} />}
      <Typography sx={{ mb: 0.5 }}>
        <Isolated>{filed.applicantName}</Isolated>
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {say(correcting ? 'counter.onlyThese' : 'counter.mayHold')}
      </Typography>
      {correcting && <WhatIsAsked filed={filed} />}
      <Box
        component="form"
        noValidate
        sx={{ maxWidth: 720 }}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <FormView
          store={store}
          problems={problems.length > 0 ? problems : saveProblems}
          applicationId={filed.id}
          {...(editable && { editable })}
        />
        <Box
          sx={{
            position: 'sticky',
            bottom: 0,
            bgcolor: 'background.default',
            borderTop: 1,
            borderColor: 'divider',
            py: 1.5,
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            gap: 2,
            zIndex: 2,
          }}
        >
          {refused && (
            <Box sx={{ flexBasis: '100%' }}>
              <ActRefused
                error={refused}
                steps={filed.revision.steps}
                onReloaded={() => {
                  forget();
                  onReload();
                }}
              />
            </Box>
          )}
          <Button type="submit" variant="contained" size="large" loading={busy}>
            {say(correcting ? 'counter.answerCorrection' : 'counter.submit')}
          </Button>
          {!correcting && <DraftLine state={state} />}
        </Box>
      </Box>
    </>
  );
}

function useDraft(filed: Filed, store: FormStore, correcting: boolean): Draft {
  const [draft] = useState(() => new Draft(filed.id, filed.version, store));
  useEffect(() => {
    if (correcting) return undefined;
    return draft.start();
  }, [draft, correcting]);
  return draft;
}

function WhatIsAsked({ filed }: { filed: Filed }) {
  const say = useWords();
  return (
    <>
      {filed.correctionRequests
        .filter((request) => request.answeredAt === null)
        .map((request) => (
          <Alert role="note" key={request.id} severity="warning" sx={{ mb: 2, maxWidth: 720 }}>
            <AlertTitle>
              {labelsOf(filed.revision, request.fields).join(say('application.listComma'))}
            </AlertTitle>
            {request.message}
          </Alert>
        ))}
    </>
  );
}
