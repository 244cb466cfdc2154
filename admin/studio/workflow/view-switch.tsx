import AddIcon from '@mui/icons-material/Add';
import { Box, Button, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useWords } from '../../languages/words.js';
import { ReadyMadeButton } from './ready-made-button.js';
import { useAdding } from './use-adding.js';

export type View = 'table' | 'diagram';

/** Table or diagram; the diagram has no lists that the buttons "add" could stand under. */
export function ViewSwitch({ view, onChange }: { view: View; onChange: (view: View) => void }) {
  const say = useWords();
  const { addStep, addPassage } = useAdding();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={view}
        onChange={(_event, next: View | null) => next && onChange(next)}
        aria-label={say('studioWorkflow.view')}
      >
        <ToggleButton value="table">{say('studioWorkflow.table')}</ToggleButton>
        <ToggleButton value="diagram">{say('studioWorkflow.diagram')}</ToggleButton>
      </ToggleButtonGroup>
      {view === 'diagram' && (
        <>
          <Button size="small" startIcon={<AddIcon />} onClick={addStep}>
            {say('studioWorkflow.addStep')}
          </Button>
          <Button size="small" startIcon={<AddIcon />} onClick={addPassage}>
            {say('studioWorkflow.addPassage')}
          </Button>
        </>
      )}
      <ReadyMadeButton />
    </Box>
  );
}
