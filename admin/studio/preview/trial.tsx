import { Box, Button, Typography } from '@mui/material';
import { useLocale } from 'ra-core';
import { useMemo, useState } from 'react';
import type { Answers } from '../../forms/answers.js';
import { fieldsOf } from '../../forms/fields-of.js';
import { FormView } from '../../forms/form-view.js';
import { givenAnswers } from '../../forms/given-answers.js';
import { problemsOf, type Problem } from '../../forms/problem.js';
import { useFormStore } from '../../forms/use-form-store.js';
import { useAsk } from '../../data/ask.js';
import { send } from '../../data/client.js';
import { DraftPreviewDocument, TryDraftDocument, type DraftPreviewQuery } from '../../generated/graphql.js';
import { useWords } from '../../languages/words.js';
import { Failed } from '../../shell/failed.js';
import { Waiting } from '../../shell/waiting.js';
import { useDefinition, useSavedDraft } from '../core/studio-context.js';
import { TrialWay } from './trial-way.js';

type Previewed = NonNullable<DraftPreviewQuery['procedureRevision']>;

/** The form, filled in as an applicant would; filed, the application walks on. What was filled in outlives each save. */
export function Trial() {
  const { id, version } = useSavedDraft();
  const { data, error, isPending, isLoadingError } = useAsk(
    DraftPreviewDocument,
    { id },
    { of: version, keepPrevious: true },
  );
  if (isPending) return <Waiting />;
  if (isLoadingError) return <Failed error={error} />;
  return data.procedureRevision ? <Filled previewed={data.procedureRevision} /> : null;
}

function Filled({ previewed: { form, title } }: { previewed: Previewed }) {
  const say = useWords();
  const language = useLocale();
  const { id } = useSavedDraft();
  const fields = useMemo(() => fieldsOf(form), [form]);
  const store = useFormStore(fields);
  const start = useDefinition(({ workflow }) => workflow.steps.find(({ phase }) => phase === 'DRAFT')?.key);
  const submit = useDefinition(({ workflow }) =>
    workflow.transitions.find(({ from }) => start !== undefined && from.includes(start)),
  );
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [filed, setFiled] = useState<{ answers: Answers; step: string } | null>(null);
  const file = async () => {
    const answers = store.answers();
    const input = { revisionId: id, step: start ?? '', answers: givenAnswers(answers) };
    const { tryDraft } = await send(TryDraftDocument, { input }, undefined, language);
    const found = problemsOf(tryDraft.problems);
    setProblems(found);
    if (found.length === 0 && submit) setFiled({ answers, step: submit.to });
  };
  if (filed)
    return (
      <>
        <TrialWay answers={filed.answers} first={filed.step} />
        <Button sx={{ mt: 2 }} onClick={() => setFiled(null)}>
          {say('studio.trialAgain')}
        </Button>
      </>
    );
  return (
    <>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {title || say('studio.untitled')}
      </Typography>
      {fields.length === 0 && <Typography color="text.secondary">{say('studio.noFields')}</Typography>}
      <FormView store={store} problems={problems} applicationId={null} prefix="preview" />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mt: 2 }}>
        <Button variant="outlined" onClick={() => void file()}>
          {say('studio.trialSubmit')}
        </Button>
        <Typography variant="body2" color="text.secondary">
          {say('studio.trialHelp')}
        </Typography>
      </Box>
    </>
  );
}
