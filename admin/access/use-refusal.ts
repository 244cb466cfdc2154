import { useState } from 'react';
import { useWords, type WordKey } from '../languages/words.js';
import { AuthError } from './auth-client.js';

/** Tries something with the sign-in service and keeps the words for what it refused. */
export function useRefusal(whenWrong: WordKey) {
  const say = useWords();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const explain = (error: unknown) => {
    if (!(error instanceof AuthError)) return say('errors.network');
    if (error.status === 429) return say('signIn.tooMany');
    // The page may not ask at all (another address than PUBLIC_URL): that is not what the person typed wrong.
    if (error.status === 403) return error.message;
    return error.status >= 500 ? say('signIn.failed') : say(whenWrong);
  };
  const attempt = async (act: () => Promise<void>) => {
    setBusy(true);
    setRefusal(null);
    try {
      await act();
    } catch (error) {
      setRefusal(explain(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, refusal, attempt };
}
