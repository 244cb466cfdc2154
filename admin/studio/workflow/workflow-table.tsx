import { Box, Typography } from '@mui/material';
import { PhaseChip } from '../../application/phase-chip.js';
import type { Phase } from '../../application/phase.js';
import { isolated } from '../../languages/isolated.js';
import { useWords } from '../../languages/words.js';
import { useDefinition } from '../core/studio-context.js';
import { ChoiceList } from './choice-list.js';
import { ChoiceRow } from './choice-row.js';
import { pathOf, useSelection, type Kind } from './selection.js';
import { useAdding } from './use-adding.js';
import { wordsOfSteps } from './words-of-steps.js';

/** The steps, and the passages from one to another: everything that the diagram shows, in reading order. */
export function WorkflowTable() {
  const say = useWords();
  const { steps, transitions } = useDefinition(({ workflow }) => workflow);
  const selection = useSelection();
  const { addStep, addPassage } = useAdding();
  const words = wordsOfSteps(steps, say);
  const isSelected = (kind: Kind, index: number) => selection?.kind === kind && selection.index === index;
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <ChoiceList
        title={say('studioWorkflow.steps')}
        empty={say('studioWorkflow.noSteps')}
        isEmpty={steps.length === 0}
        add={say('studioWorkflow.addStep')}
        onAdd={addStep}
      >
        {steps.map((step, index) => (
          <ChoiceRow
            key={index}
            path={pathOf('steps', index)}
            isSelected={isSelected('steps', index)}
            title={words.stepTitle(step)}
          >
            {' '}
            <PhaseChip phase={step.phase as Phase} />
          </ChoiceRow>
        ))}
      </ChoiceList>
      <ChoiceList
        title={say('studioWorkflow.passages')}
        help={say('studioWorkflow.passagesHelp')}
        empty={say('studioWorkflow.noPassages')}
        isEmpty={transitions.length === 0}
        add={say('studioWorkflow.addPassage')}
        onAdd={addPassage}
      >
        {transitions.map((passage, index) => (
          <ChoiceRow
            key={index}
            path={pathOf('transitions', index)}
            isSelected={isSelected('transitions', index)}
            title={words.passageTitle(passage)}
          >
            <Typography component="span" variant="body2" sx={{ display: 'block' }}>
              {say('studioWorkflow.way', {
                from: words.fromInWords(passage),
                to: isolated(words.stepCalled(passage.to)),
              })}
            </Typography>
            <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
              {say('studioWorkflow.by', { who: words.whoInWords(passage) })}
            </Typography>
          </ChoiceRow>
        ))}
      </ChoiceList>
    </Box>
  );
}
