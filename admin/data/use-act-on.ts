import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { send, type TypedDocument } from './client.js';
import { toApiError, type ApiError } from './api-error.js';
import { useWords, type WordKey } from '../languages/words.js';

export interface Mendable {
  path: readonly string[];
  code: string;
  message: string;
}

/** Acts: keeps the problems that the caller can mend and the error that he cannot; closes only when done. */
export function useActOn<Answer, Input extends object>(
  document: TypedDocument<Answer, { input: Input }>,
  problemsIn: (answer: Answer) => readonly Mendable[],
  done: { word: WordKey; then: (answer: Answer) => void },
) {
  const say = useWords();
  const notify = useNotify();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Mendable[]>([]);
  const [error, setError] = useState<ApiError | null>(null);
  /** Answers whether it was done. */
  const act = async (input: Input): Promise<boolean> => {
    setBusy(true);
    setError(null);
    try {
      const answer = await send(document, { input });
      const found = problemsIn(answer);
      setProblems(found);
      if (found.length > 0) return false;
      notify(say(done.word), { type: 'success' });
      await queries.invalidateQueries();
      done.then(answer);
      return true;
    } catch (thrown) {
      setError(toApiError(thrown));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { act, busy, problems, error, forget: () => setError(null) };
}
