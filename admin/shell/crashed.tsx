import { Alert, AlertTitle, Button } from '@mui/material';
import type { FallbackProps } from 'react-error-boundary';
import { useWords } from '../languages/words.js';

/** A page that failed takes neither the menu nor the rest of the console with it. */
export function Crashed({ error, resetErrorBoundary }: FallbackProps) {
  const say = useWords();
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" onClick={resetErrorBoundary}>
          {say('shell.tryAgain')}
        </Button>
      }
    >
      <AlertTitle>{say('shell.crashed')}</AlertTitle>
      {error instanceof Error ? error.message : String(error)}
    </Alert>
  );
}
