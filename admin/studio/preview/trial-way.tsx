import { Alert, Box, Button, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { useAsk } from '../../data/ask.js';
import { PhaseChip } from '../../application/phase-chip.js';
import type { Answers } from '../../forms/answers.js';
import { fieldsOf } from '../../forms/fields-of.js';
import { FormView } from '../../forms/form-view.js';
import { givenAnswers } from '../../forms/given-answers.js';
import { useFormStore } from '../../forms/use-form-store.js';
import { TryDraftDocument, type Phase, type TryDraftQuery } from '../../generated/graphql.js';
import { useWords } from '../../languages/words.js';
import { Failed } from '../../shell/failed.js';
import { Waiting } from '../../shell/waiting.js';
import { localized } from '../core/localized.js';
import { useDefinition, useSavedDraft } from '../core/studio-context.js';
import { TrialFees } from './trial-fees.js';

type Offered = TryDraftQuery['tryDraft']['transitions'][number];

interface Props {
  answers: Answers;
  /** Key of the step that filing led to. */
  first: string;
}

/** An application that exists nowhere, step by step: whoever tries takes every part in turn. */
export function TrialWay({ answers, first }: Props) {
  const say = useWords();
  const { id, version } = useSavedDraft();
  const [step, setStep] = useState(first);
  const [officerAnswers, setOfficerAnswers] = useState<Answers>({});
  const here = useDefinition(({ workflow }) => workflow.steps.find(({ key }) => key === step));
  const input = {
    revisionId: id,
    step,
    answers: givenAnswers(answers),
    officerAnswers: givenAnswers(officerAnswers),
  };
  const { data, error, isLoadingError } = useAsk(
    TryDraftDocument,
    { input },
    { of: version, keepPrevious: true },
  );
  if (isLoadingError) return <Failed error={error} />;
  if (!data) return <Waiting />;
  const { transitions } = data.tryDraft;
  return (
    <>
      <Box role="status" sx={{ mb: 2 }}>
        {say('studio.trialStands')} <strong>{localized(here?.title, step)}</strong>{' '}
        {here && <PhaseChip phase={here.phase as Phase} />}
      </Box>
      <TrialFees fees={data.tryDraft.fees} />
      {transitions.length === 0 ? (
        <Alert severity="success">{say('studio.trialEnd')}</Alert>
      ) : (
        <Typography variant="h3" sx={{ mb: 1 }}>
          {say('studio.trialOffered')}
        </Typography>
      )}
      {transitions.map((transition) => (
        <Passage
          key={`${step} ${transition.key}`}
          transition={transition}
          onTake={(given) => {
            setOfficerAnswers((before) => ({ ...before, ...given }));
            setStep(transition.to);
          }}
        />
      ))}
    </>
  );
}

function Passage({ transition, onTake }: { transition: Offered; onTake: (given: Answers) => void }) {
  const say = useWords();
  const { title, who, demands } = transition;
  const fields = useMemo(() => (demands.fields ? fieldsOf(demands.fields) : []), [demands.fields]);
  const store = useFormStore(fields);
  const facts = [
    say('studio.trialBy', {
      who: who.map((each) => say(`procedures.actors.${each}`)).join(say('application.listComma')),
    }),
    demands.reason && say('studio.trialReason'),
    demands.attachment && say('studio.trialFile'),
    demands.feesSettled && say('fees.settled'),
  ].filter(Boolean);
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', py: 1.5 }}>
      {fields.length > 0 && (
        <FormView store={store} problems={[]} applicationId={null} prefix={`trial-${transition.key}`} />
      )}
      <Button variant="contained" onClick={() => onTake(store.answers())}>
        {title}
      </Button>
      <Typography variant="body2" color="text.secondary" component="span" sx={{ marginInlineStart: 1.5 }}>
        {facts.join(' · ')}
      </Typography>
    </Box>
  );
}
