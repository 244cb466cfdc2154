import { Alert, AlertTitle, Button, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ApiError } from '../data/api-error.js';
import { useWords } from '../languages/words.js';
import { wordsFor } from '../shell/failed.js';

/** Why an act was refused. After a CONFLICT the application can be read anew while what was typed stays where it is. */
export function ActRefused({ error, onReloaded }: { error: ApiError; onReloaded: () => void }) {
  const say = useWords();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  if (error.code !== 'CONFLICT') return <Alert severity="error">{wordsFor(error, say)}</Alert>;
  const reload = async () => {
    setBusy(true);
    await queries.invalidateQueries();
    setBusy(false);
    onReloaded();
  };
  return (
    <Alert
      severity="warning"
      action={
        <Button color="inherit" loading={busy} onClick={() => void reload()}>
          {say('application.reload')}
        </Button>
      }
    >
      <AlertTitle>{error.message}</AlertTitle>
      <Typography variant="body2">{say('application.nothingLost')}</Typography>
    </Alert>
  );
}
