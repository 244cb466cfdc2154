import { Alert, AlertTitle, Button, Link, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { changesSince, type ApiError } from '../data/api-error.js';
import { useFormats } from '../languages/formats.js';
import { useWords } from '../languages/words.js';
import { wordsFor } from '../shell/failed.js';

interface Props {
  error: ApiError;
  /** The steps of the application, by whose titles a move is told. */
  steps: readonly { key: string; title: string }[];
  onReloaded: () => void;
}

/** Why an act was refused. After a CONFLICT the application can be read anew while what was typed stays where it is. */
export function ActRefused({ error, steps, onReloaded }: Props) {
  const say = useWords();
  const { moment } = useFormats();
  const queries = useQueryClient();
  const place = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState(false);
  // Whoever pressed the button below a long form would not see it.
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [error]);
  if (error.code !== 'CONFLICT')
    return (
      <Alert severity="error" ref={place}>
        {wordsFor(error, say)}
        {error.code === 'UNAUTHENTICATED' && (
          <Link href="/admin/login" target="_blank" sx={{ display: 'block', mt: 1 }}>
            {say('application.signInElsewhere')}
          </Link>
        )}
      </Alert>
    );
  const reload = async () => {
    setBusy(true);
    await queries.invalidateQueries();
    setBusy(false);
    onReloaded();
  };
  return (
    <Alert severity="warning" ref={place}>
      <AlertTitle>{error.message}</AlertTitle>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {changesSince(error).map(({ act, at, step }) => {
          const reached = act === 'MOVED' && steps.find(({ key }) => key === step)?.title;
          return (
            <li key={at}>
              {say(`journal.${act}`)}
              {reached && `${say('shell.colon')}${reached}`}
              {` · ${moment(at)}`}
            </li>
          );
        })}
      </ul>
      <Typography variant="body2" sx={{ my: 1 }}>
        {say('application.nothingLost')}
      </Typography>
      <Button variant="outlined" size="small" color="inherit" loading={busy} onClick={() => void reload()}>
        {say('application.reload')}
      </Button>
    </Alert>
  );
}
