import { Box, Button, Card, Typography } from '@mui/material';
import type { SxProps, Theme } from '@mui/material/styles';
import { useRef } from 'react';
import { useWords } from '../../languages/words.js';
import { useDefinition, useStudio } from '../core/studio-context.js';
import { useLeadingHere } from '../core/use-leading-here.js';
import { pathOf, useSelection } from './selection.js';
import { StepEditor } from './step-editor.js';
import { TransitionEditor } from './transition-editor.js';

/** Beside the lists it stays in sight. */
const look: SxProps<Theme> = {
  p: { xs: 1.5, sm: 2 },
  minWidth: 0,
  position: { lg: 'sticky' },
  // Below the bar of the page.
  top: 72,
  maxHeight: { lg: 'calc(100vh - 88px)' },
  overflowY: { lg: 'auto' },
};

/** The editor of the step or passage that is selected. Choosing leads into it, wherever it stands on the page. */
export function SelectedEditor() {
  const say = useWords();
  const { store } = useStudio();
  const selection = useSelection();
  const workflow = useDefinition((definition) => definition.workflow);
  const shown = selection && workflow[selection.kind][selection.index] ? selection : null;
  const heading = useRef<HTMLElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const name = shown && `${shown.kind} ${shown.index}`;
  // Who moves it from inside stays on the button.
  useLeadingHere(heading, name, card);
  if (!shown)
    return (
      <Card sx={{ p: 2 }}>
        <Typography ref={heading} tabIndex={-1} color="text.secondary">
          {say('studioWorkflow.chooseOne')}
        </Typography>
      </Card>
    );
  const { kind, index } = shown;
  // Leads back to where it was chosen, in the lists or in the diagram.
  const close = () => {
    store.select(null);
    document.querySelector<HTMLElement>(`[data-choice="${pathOf(kind, index).join('.')}"]`)?.focus();
  };
  const title = say(kind === 'steps' ? 'studioWorkflow.step' : 'studioWorkflow.passage');
  const numbered = say('studioWorkflow.numbered', { what: title, number: index + 1 });
  return (
    <Card ref={card} component="section" aria-label={numbered} sx={look}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', mb: 1.5 }}>
        <Typography ref={heading} tabIndex={-1} variant="h2" sx={{ scrollMarginTop: 80 }}>
          {numbered}
        </Typography>
        <Button size="small" onClick={close}>
          {say('shell.close')}
        </Button>
      </Box>
      <Box key={kind} sx={{ display: 'grid', gap: 2.5 }}>
        {kind === 'steps' ? <StepEditor index={index} /> : <TransitionEditor index={index} />}
      </Box>
    </Card>
  );
}
