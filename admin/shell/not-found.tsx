import { Button, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useWords } from '../languages/words.js';

export function NotFound() {
  const say = useWords();
  return (
    <Stack spacing={2} sx={{ alignItems: 'flex-start', py: 4 }}>
      <Typography variant="h1">{say('shell.notFound')}</Typography>
      <Typography>{say('shell.notFoundHelp')}</Typography>
      <Button component={Link} to="/" variant="contained">
        {say('shell.home')}
      </Button>
    </Stack>
  );
}
