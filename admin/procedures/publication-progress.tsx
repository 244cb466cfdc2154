import { Alert, LinearProgress } from '@mui/material';
import { useAsk } from '../data/ask.js';
import { PublicationProgressDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';

const soon = 1500;
const counts = ['moved', 'asked', 'stayed', 'failed'] as const;

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
  const { status, failed } = publication;
  if (status !== 'MOVING' && status !== 'DONE') return null;
  const counted = counts.filter((count) => publication[count] > 0);
  const told = (counted.length > 0 ? counted : (['moved'] as const)).map((count) =>
    say(`publishing.counted.${count}`, { smart_count: publication[count] }),
  );
  return (
    <Alert
      severity={failed > 0 ? 'warning' : status === 'DONE' ? 'success' : 'info'}
      role="status"
      sx={{ mb: 2 }}
    >
      {say(status === 'MOVING' ? 'publishing.moving' : 'publishing.movedAll')}{' '}
      {told.join(say('application.listComma'))}
      {status === 'MOVING' && <LinearProgress sx={{ mt: 1 }} aria-label={say('publishing.moving')} />}
    </Alert>
  );
}
