import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useWords } from '../../languages/words.js';
import { PreviewForm } from './preview-form.js';

const widths = { phone: 360, desktop: 760 } as const;

/** The form as a citizen sees it, from the API that front ends use; it can be filled in, and nothing of it is kept. */
export function PreviewPart() {
  const say = useWords();
  const [width, setWidth] = useState<keyof typeof widths>('desktop');
  return (
    <Box>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={width}
        onChange={(_event, next: keyof typeof widths | null) => next && setWidth(next)}
        aria-label={say('studio.width')}
        sx={{ mb: 2 }}
      >
        <ToggleButton value="phone">{say('studio.phone')}</ToggleButton>
        <ToggleButton value="desktop">{say('studio.desktop')}</ToggleButton>
      </ToggleButtonGroup>
      <Box
        sx={{
          maxWidth: widths[width],
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          p: { xs: 1.5, sm: 2 },
          bgcolor: 'background.paper',
        }}
      >
        <ErrorBoundary fallback={<span>{say('studio.previewBroken')}</span>}>
          <PreviewForm />
        </ErrorBoundary>
      </Box>
    </Box>
  );
}
