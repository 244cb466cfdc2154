import DeleteIcon from '@mui/icons-material/DeleteOutline';
import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { PhaseChip } from '../../application/phase-chip.js';
import { phases, phaseWord, type Phase } from '../../application/phase.js';
import { useWords } from '../../languages/words.js';
import { SelectLine } from '../../shell/select-line.js';
import { LocalizedFields } from '../core/localized-fields.js';
import { movedAt, withAt } from '../core/paths.js';
import { RowActs } from '../core/row-acts.js';
import { useDefinition, useStudio } from '../core/studio-context.js';
import { DeleteStepDialog } from './delete-step.dialog.js';
import { withStepNamed } from './edit-workflow.js';
import { pathOf } from './selection.js';
import { SpokenChecks } from '../core/spoken-checks.js';
import { TechnicalName } from './technical-name-shown.js';
import { wordsOfSteps } from './words-of-steps.js';

/** One step: what it is called, what happens there, in which phase it stands. */
export function StepEditor({ index }: { index: number }) {
  const say = useWords();
  const { store } = useStudio();
  const { steps } = useDefinition(({ workflow }) => workflow);
  const [deleting, setDeleting] = useState(false);
  const path = pathOf('steps', index);
  const step = steps[index]!;
  const move = (to: number) => {
    store.change((definition) => movedAt(definition, ['workflow', 'steps'], index, to));
    store.select(pathOf('steps', to));
  };
  return (
    <>
      <SpokenChecks path={path} />
      <LocalizedFields
        path={[...path, 'title']}
        label={say('studioWorkflow.stepTitle')}
        also={(definition) => withStepNamed(definition, index, step.title.fr)}
      />
      <div>
        <SelectLine
          label={say('studioWorkflow.phase')}
          value={step.phase}
          options={phases.map((phase) => ({ value: phase, label: say(phaseWord(phase)) }))}
          onChange={(phase) => store.change((definition) => withAt(definition, [...path, 'phase'], phase))}
        />
        <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
          <PhaseChip phase={step.phase as Phase} /> {say(`studioWorkflow.phases.${step.phase as Phase}`)}
        </Typography>
        <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
          {say('studioWorkflow.phaseHelp')}
        </Typography>
      </div>
      <LocalizedFields
        path={[...path, 'description']}
        label={say('studioWorkflow.stepDescription')}
        optional
        long
      />
      <RowActs
        what={wordsOfSteps(steps, say).stepTitle(step)}
        index={index}
        count={steps.length}
        onMove={move}
      />
      <TechnicalName name={step.key} />
      <Button
        color="error"
        startIcon={<DeleteIcon />}
        sx={{ justifySelf: 'start' }}
        onClick={() => setDeleting(true)}
      >
        {say('studioWorkflow.deleteStep')}
      </Button>
      {deleting && <DeleteStepDialog index={index} onClose={() => setDeleting(false)} />}
    </>
  );
}
