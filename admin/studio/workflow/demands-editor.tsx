import { Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useWords } from '../../languages/words.js';
import type { Transition } from '../core/definition.js';
import type { Path } from '../core/paths.js';
import { useStudio } from '../core/studio-context.js';
import { withDemand } from './edit-demands.js';
import { QuestionRows } from './question-rows.js';

/** What whoever takes the passage must give with it. */
export function DemandsEditor({ path, demands }: { path: Path; demands: Transition['demands'] }) {
  const say = useWords();
  const { store } = useStudio();
  const tick = (name: 'reason' | 'attachment' | 'feesSettled', word: string) => (
    <FormControlLabel
      sx={{ display: 'flex' }}
      control={
        <Checkbox
          size="small"
          checked={demands?.[name] === true}
          onChange={({ target }) =>
            store.change((definition) => withDemand(definition, path, name, target.checked || undefined))
          }
        />
      }
      label={word}
    />
  );
  return (
    <div role="group" aria-label={say('studioWorkflow.demands')}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {say('studioWorkflow.demands')}
      </Typography>
      {tick('reason', say('studioWorkflow.reason'))}
      <Typography variant="body2" color="text.secondary">
        {say('studioWorkflow.reasonHelp')}
      </Typography>
      {tick('attachment', say('studioWorkflow.file'))}
      {tick('feesSettled', say('fees.settled'))}
      <Typography variant="body2" sx={{ fontWeight: 600, mt: 1.5, mb: 1 }}>
        {say('studioWorkflow.questions')}
      </Typography>
      <QuestionRows path={path} />
    </div>
  );
}
