import { Alert, Button } from '@mui/material';
import { toApiError } from '../data/api-error.js';
import { useWords, type Say } from '../languages/words.js';
import { SignInAgain } from './sign-in-again.js';

/** What went wrong with reading, in words, with a way to try once more. */
export function Failed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const say = useWords();
  const signedOut = toApiError(error).code === 'UNAUTHENTICATED';
  return (
    <Alert
      severity="error"
      sx={{ my: 2 }}
      action={
        signedOut ? (
          <SignInAgain />
        ) : (
          onRetry && (
            <Button color="inherit" onClick={onRetry}>
              {say('shell.tryAgain')}
            </Button>
          )
        )
      }
    >
      {wordsFor(error, say)}
    </Alert>
  );
}

/** The API's own words; only for a silent server and an unknown fault the console speaks itself. */
export function wordsFor(error: unknown, say: Say): string {
  const { code, message, requestId } = toApiError(error);
  if (code === 'NETWORK') return say('errors.network');
  return requestId && code === 'INTERNAL' ? say('errors.unknown', { reference: requestId }) : message;
}
