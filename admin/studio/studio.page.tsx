import { Alert } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { useAsk } from '../data/ask.js';
import { StudioDocument, type StudioQuery } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Failed } from '../shell/failed.js';
import { NotFound } from '../shell/not-found.js';
import { Waiting } from '../shell/waiting.js';
import type { Definition } from './core/definition.js';
import { LocalCopy } from './core/local-copy.js';
import { Saver } from './core/saver.js';
import { StudioContext, type Studio } from './core/studio-context.js';
import { StudioStore } from './core/studio-store.js';
import { AwaitingPublication } from './publish/awaiting-publication.js';
import { Workshop } from './workshop.js';

export type Opened = NonNullable<StudioQuery['procedureRevision']>;

/** Where staff make a procedure: form, workflow and rules of one draft, with its checks and its preview. */
export default function StudioPage() {
  const { id = '' } = useParams();
  const say = useWords();
  // Asked once: from then on what is written here is the newest there is.
  const { data, error, isPending, isLoadingError } = useAsk(StudioDocument, { id }, { staleTime: Infinity });
  if (isPending) return <Waiting />;
  if (isLoadingError) return <Failed error={error} />;
  const draft = data.procedureRevision;
  if (!draft) return <NotFound />;
  if (draft.status !== 'DRAFT') return <Alert severity="info">{say('studio.noDraft')}</Alert>;
  const { publication } = draft;
  if (publication) return <AwaitingPublication draft={draft} publication={publication} />;
  return <Opened key={draft.id} draft={draft} />;
}

function Opened({ draft }: { draft: Opened }) {
  const [studio] = useState((): Studio => {
    const store = new StudioStore(draft.definition as Definition);
    return { store, saver: new Saver(draft, store, new LocalCopy(draft.id)) };
  });
  return (
    <StudioContext.Provider value={studio}>
      <Workshop draft={draft} />
    </StudioContext.Provider>
  );
}
