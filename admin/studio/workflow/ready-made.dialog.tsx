import { Alert, Typography } from '@mui/material';
import { useState } from 'react';
import { useAsk } from '../../data/ask.js';
import { StartingWorkflowsDocument } from '../../generated/graphql.js';
import { isolated } from '../../languages/isolated.js';
import { useWords } from '../../languages/words.js';
import { Dialog } from '../../shell/dialog.js';
import { Failed } from '../../shell/failed.js';
import { SelectLine } from '../../shell/select-line.js';
import { Waiting } from '../../shell/waiting.js';
import type { Workflow } from '../core/definition.js';
import { localized } from '../core/localized.js';
import { withAt } from '../core/paths.js';
import { useStudio } from '../core/studio-context.js';

/** Puts a ready-made workflow, with its rule of silence, in the place of the one that stands there, having said so. */
export function ReadyMadeDialog({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const { store } = useStudio();
  const [name, setName] = useState<string>();
  const { data, error, isPending } = useAsk(StartingWorkflowsDocument, {}, { staleTime: Infinity });
  const offered = data?.startingWorkflows ?? [];
  const chosen = offered.find((each) => each.name === name) ?? offered[0];
  const workflow = chosen?.workflow as Workflow | undefined;
  const titles = workflow?.steps.map(({ title }) =>
    isolated(localized(title, say('studioWorkflow.newStep'))),
  );
  const replace = () => {
    onClose();
    // What was selected is gone.
    store.select(null);
    store.change((definition) =>
      withAt(withAt(definition, ['workflow'], workflow), ['rules', 'silence', 'effect'], chosen?.silence),
    );
  };
  return (
    <Dialog
      title={say('studioWorkflow.readyMade.open')}
      confirm={say('studioWorkflow.readyMade.confirm')}
      disabled={!workflow}
      onConfirm={replace}
      onClose={onClose}
    >
      {error && <Failed error={error} />}
      {isPending && <Waiting />}
      {workflow && (
        <>
          <SelectLine
            label={say('studioWorkflow.readyMade.which')}
            value={chosen!.name}
            options={offered.map((each) => ({
              value: each.name,
              label: say(`studio.startingPoints.${each.name}`),
            }))}
            onChange={setName}
          />
          <Typography variant="body2">
            {say('studioWorkflow.readyMade.holds', { steps: titles!.join(say('application.listComma')) })}
          </Typography>
          <Alert severity="warning">{say('studioWorkflow.readyMade.question')}</Alert>
        </>
      )}
    </Dialog>
  );
}
