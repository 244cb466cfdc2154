import { Box } from '@mui/material';
import { alpha } from '@mui/material/styles';
import { useWords } from '../languages/words.js';
import { phaseColour, phaseWord, type Phase } from './phase.js';

/** The step in the words of the procedure, in the colour of its phase; the phase itself for screen readers and as a hint. */
export function PhaseChip({ phase, step }: { phase: Phase; step?: string }) {
  const say = useWords();
  const colour = phaseColour[phase];
  const word = say(phaseWord(phase));
  return (
    <Box
      component="span"
      title={step && step !== word ? word : undefined}
      sx={{
        display: 'inline-block',
        px: 1,
        py: 0.25,
        borderRadius: 1,
        fontSize: '0.8125rem',
        fontWeight: 600,
        lineHeight: 1.5,
        color: colour,
        bgcolor: alpha(colour, 0.1),
      }}
    >
      {step ?? word}
    </Box>
  );
}
