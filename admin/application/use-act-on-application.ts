import { useState } from 'react';
import { currentVersion } from '../data/api-error.js';
import type { TypedDocument } from '../data/client.js';
import { useActOn, type Mendable } from '../data/use-act-on.js';
import type { WordKey } from '../languages/words.js';
import type { ApplicationShown } from './application-page.js';

interface Here {
  applicationId: string | number;
  version: number;
}

/**
 * Acts on the application as it was when the dialog opened, though the page goes on behind it: whoever decides on what
 * is no longer so is told by a CONFLICT. From then on it is the version that the conflict told of.
 */
export function useActOnApplication<Answer, Input extends Here>(
  application: ApplicationShown,
  document: TypedDocument<Answer, { input: Input }>,
  problemsIn: (answer: Answer) => readonly Mendable[],
  done: { word: WordKey; then: () => void },
) {
  const { act, error, forget, ...state } = useActOn(document, problemsIn, done);
  const [version, setVersion] = useState(application.version);
  return {
    ...state,
    error,
    act: (input: Omit<Input, keyof Here>) =>
      act({ applicationId: application.id, version, ...input } as unknown as Input),
    reloaded: () => {
      if (error?.code === 'CONFLICT') setVersion(currentVersion(error));
      forget();
    },
  };
}
