import { Box, Typography } from '@mui/material';
import { isolated } from '../../languages/isolated.js';
import { useWords } from '../../languages/words.js';
import { Dialog } from '../../shell/dialog.js';
import type { Transition } from '../core/definition.js';
import { useDefinition, useStudio } from '../core/studio-context.js';
import { lostWith, withoutStep } from './edit-workflow.js';
import { wordsOfSteps } from './words-of-steps.js';

/** Says which passages a step takes with it before it goes. */
export function DeleteStepDialog({ index, onClose }: { index: number; onClose: () => void }) {
  const say = useWords();
  const { store } = useStudio();
  const workflow = useDefinition((definition) => definition.workflow);
  const words = wordsOfSteps(workflow.steps, say);
  const step = workflow.steps[index]!;
  const { removed, shortened } = lostWith(workflow, step);
  const list = (said: string, passages: readonly Transition[]) =>
    passages.length > 0 && (
      <div>
        <Typography>{said}</Typography>
        <Box component="ul" sx={{ m: 0, paddingInlineStart: 3 }}>
          {passages.map((passage) => (
            <li key={passage.key}>
              <bdi>{words.passageTitle(passage)}</bdi>
            </li>
          ))}
        </Box>
      </div>
    );
  return (
    <Dialog
      title={say('studioWorkflow.deleteStep')}
      confirm={say('studioWorkflow.deleteStep')}
      grave
      width="xs"
      onClose={onClose}
      onConfirm={() => {
        onClose();
        store.change((definition) => withoutStep(definition, index));
        store.select(null);
      }}
    >
      <Typography>
        {say('studioWorkflow.deleteStepQuestion', { step: isolated(words.stepTitle(step)) })}
      </Typography>
      {list(say('studioWorkflow.losesPassage'), removed)}
      {list(say('studioWorkflow.losesOrigin'), shortened)}
    </Dialog>
  );
}
