import { Alert, LinearProgress } from '@mui/material';
import { useAsk } from '../data/ask.js';
import { PublicationProgressDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';

const soon = 1500;

/** What became of open applications when this revision was published; alive while they are being moved. */
export function PublicationProgress({ revisionId }: { revisionId: string }) {
  const say = useWords();
  const { data } = useAsk(
    PublicationProgressDocument,
    { revisionId },
    { again: ({ procedureRevision }) => procedureRevision?.publication?.status === 'MOVING' && soon },
  );
  const publication = data?.procedureRevision?.publication;
  if (!publication || publication.openApplications === 'STAY') return null;
  const { status, moved, asked, stayed, failed } = publication;
  if (status !== 'MOVING' && status !== 'DONE') return null;
  return (
    <Alert
      severity={failed > 0 ? 'warning' : status === 'DONE' ? 'success' : 'info'}
      role="status"
      sx={{ mb: 2 }}
    >
      {say(status === 'MOVING' ? 'publishing.moving' : 'publishing.movedAll')}{' '}
      {[
        say('publishing.counted.moved', { smart_count: moved }),
        ...(asked > 0 ? [say('publishing.counted.asked', { smart_count: asked })] : []),
        ...(stayed > 0 ? [say('publishing.counted.stayed', { smart_count: stayed })] : []),
        ...(failed > 0 ? [say('publishing.counted.failed', { smart_count: failed })] : []),
      ].join(say('application.listComma'))}
      {status === 'MOVING' && <LinearProgress sx={{ mt: 1 }} aria-label={say('publishing.moving')} />}
    </Alert>
  );
}
