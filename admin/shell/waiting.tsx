import { Box, CircularProgress, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useWords } from '../languages/words.js';

/** Appears only when something takes longer than a moment, so that quick answers do not flicker. */
export function Waiting() {
  const say = useWords();
  return (
    <Box
      role="status"
      sx={{
        display: 'grid',
        placeItems: 'center',
        minHeight: 240,
        opacity: 0,
        animation: 'appear 0.2s 0.25s forwards',
        '@keyframes appear': { to: { opacity: 1 } },
      }}
    >
      <CircularProgress aria-hidden="true" size={32} />
      <Typography sx={visuallyHidden}>{say('shell.loading')}</Typography>
    </Box>
  );
}
