import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import { Box, IconButton, Typography } from '@mui/material';
import { useListContext } from 'ra-core';
import { useFormats } from '../languages/formats.js';
import { useWords } from '../languages/words.js';
import { turned } from '../theme/turned.js';

/** Where one is in the list, and the pages before and after. Works for every list of the console. */
export function Pager() {
  const say = useWords();
  const { number } = useFormats();
  const { page, perPage, total = 0, setPage } = useListContext();
  const last = Math.min(page * perPage, total);
  if (total <= perPage) return null;
  return (
    <Box
      component="nav"
      aria-label={say('queue.pages')}
      sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1, pt: 1.5 }}
    >
      <Typography variant="body2" role="status">
        {say('queue.range', {
          from: number((page - 1) * perPage + 1),
          to: number(last),
          total: number(total),
        })}
      </Typography>
      <IconButton onClick={() => setPage(page - 1)} disabled={page === 1} aria-label={say('queue.previous')}>
        <ChevronLeftIcon sx={turned} />
      </IconButton>
      <IconButton onClick={() => setPage(page + 1)} disabled={last >= total} aria-label={say('queue.next')}>
        <ChevronRightIcon sx={turned} />
      </IconButton>
    </Box>
  );
}
