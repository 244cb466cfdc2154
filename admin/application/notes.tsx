import { Alert } from '@mui/material';
import { useAsk } from '../data/ask.js';
import { AddInternalNoteDocument, InternalNotesDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Failed } from '../shell/failed.js';
import { Waiting } from '../shell/waiting.js';
import type { ApplicationShown } from './application-page.js';
import { Talk } from './talk.js';
import { WriteBox } from './write-box.js';
import { useActOn } from '../data/use-act-on.js';

/** What staff tell one another; the applicant never sees it. */
export function Notes({ application }: { application: ApplicationShown }) {
  const say = useWords();
  const { data, error, isPending, isLoadingError } = useAsk(InternalNotesDocument, { id: application.id });
  const {
    act,
    busy,
    problems,
    error: refused,
  } = useActOn(AddInternalNoteDocument, (answer) => answer.addInternalNote.problems, {
    word: 'application.noteAdded',
    then: () => undefined,
  });
  if (isPending) return <Waiting />;
  if (isLoadingError) return <Failed error={error} />;
  return (
    <>
      <Alert role="note" severity="info" sx={{ mb: 2 }}>
        {say('application.notesArePrivate')}
      </Alert>
      <Talk
        empty={say('application.noNotes')}
        said={(data.application?.internalNotes.nodes ?? []).map((note) => ({
          ...note,
          who: note.author?.fullName ?? '',
          role: null,
          apart: false,
        }))}
      />
      <WriteBox
        label={say('application.writeNote')}
        send={say('application.addNote')}
        busy={busy}
        problems={problems}
        error={refused}
        onSend={(text) => act({ applicationId: application.id, text })}
      />
    </>
  );
}
