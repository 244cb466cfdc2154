import { Box, Step, StepLabel, Stepper, Typography } from '@mui/material';
import { useMediaQuery } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useWords } from '../languages/words.js';

const steps = [
  'counter.stepProcedure',
  'counter.stepApplicant',
  'counter.stepForm',
  'counter.stepReceipt',
] as const;

/** How far the filing is. A phone has room for the present step only. */
export function CounterSteps({ at }: { at: 0 | 1 | 2 | 3 }) {
  const say = useWords();
  const wide = useMediaQuery(useTheme().breakpoints.up('sm'));
  if (!wide)
    return (
      <Typography color="text.secondary" variant="body2" sx={{ mb: 2, mt: -1 }}>
        {at + 1} / {steps.length} · {say(steps[at])}
      </Typography>
    );
  return (
    <Box className="screen-only" sx={{ mb: 3, maxWidth: 760 }}>
      <Stepper activeStep={at} aria-label={say('counter.steps')}>
        {steps.map((step, index) => (
          <Step key={step} aria-current={index === at ? 'step' : undefined}>
            <StepLabel>{say(step)}</StepLabel>
          </Step>
        ))}
      </Stepper>
    </Box>
  );
}
