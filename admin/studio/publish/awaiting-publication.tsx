import { Alert, Box, Button, Typography } from '@mui/material';
import { useNavigate } from 'react-router-dom';
import { useMay } from '../../access/rights.js';
import { useViewer } from '../../access/viewer.js';
import { useActOn } from '../../data/use-act-on.js';
import { ApprovePublicationDocument, CancelPublicationDocument } from '../../generated/graphql.js';
import { useFormats } from '../../languages/formats.js';
import { useWords } from '../../languages/words.js';
import { Failed } from '../../shell/failed.js';
import { PageTitle } from '../../shell/page-title.js';
import { Problems } from '../../shell/problems.js';
import { ChangesList } from '../changes/changes-list.js';
import { localized } from '../core/localized.js';
import type { Definition } from '../core/definition.js';
import type { Opened } from '../studio.page.js';

type Waiting = NonNullable<Opened['publication']>;

/** A draft that waits to be published: what it changes, what it waits for, and who may decide. */
export function AwaitingPublication({ draft, publication }: { draft: Opened; publication: Waiting }) {
  const say = useWords();
  const { day, moment } = useFormats();
  const { title } = draft.definition as Definition;
  const { status, askedBy, askedAt, approvedBy, approvedAt, takesEffectOn, openApplications, message } =
    publication;
  return (
    <>
      <PageTitle>{localized(title, say('studio.untitled'))}</PageTitle>
      <Alert severity="info" sx={{ mb: 2 }}>
        {status === 'AWAITS_APPROVAL'
          ? say('publishing.awaitsApproval')
          : say('publishing.awaitsDay', { day: takesEffectOn ? day(takesEffectOn) : '' })}
      </Alert>
      <Box
        component="dl"
        sx={{ display: 'grid', gridTemplateColumns: { sm: 'auto 1fr' }, columnGap: 3, m: 0, mb: 2 }}
      >
        <Line name={say('publishing.askedBy')}>
          <bdi>{askedBy?.fullName ?? '—'}</bdi> · {moment(askedAt)}
        </Line>
        {approvedAt && (
          <Line name={say('publishing.approvedBy')}>
            <bdi>{approvedBy?.fullName ?? '—'}</bdi> · {moment(approvedAt)}
          </Line>
        )}
        <Line name={say('publishing.takesEffectOn')}>
          {takesEffectOn ? day(takesEffectOn) : say('publishing.atOnce')}
        </Line>
        <Line name={say('publishing.openShort')}>{say(`publishing.choice.${openApplications}`)}</Line>
        {message && (
          <Line name={say('publishing.message')}>
            <Box component="span" dir="auto" sx={{ whiteSpace: 'pre-line' }}>
              {message}
            </Box>
          </Line>
        )}
      </Box>
      <Acts draft={draft} publication={publication} />
      <Typography variant="h2" sx={{ mt: 3, mb: 1 }}>
        {say('studio.part.changes')}
      </Typography>
      <ChangesList revisionId={draft.id} />
    </>
  );
}

const Line = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <>
    <Typography component="dt" color="text.secondary">
      {name}
    </Typography>
    <Box component="dd" sx={{ m: 0, mb: 1 }}>
      {children}
    </Box>
  </>
);

function Acts({ draft, publication }: { draft: Opened; publication: Waiting }) {
  const say = useWords();
  const may = useMay();
  const navigate = useNavigate();
  const viewer = useViewer();
  const input = { revisionId: draft.id };
  const approve = useActOn(ApprovePublicationDocument, (answer) => answer.approvePublication.problems, {
    word: 'publishing.approved',
    then: ({ approvePublication: { revision, procedure } }) => {
      if (revision?.status === 'PUBLISHED') void navigate(`/procedures/${procedure?.id}`);
    },
  });
  const cancel = useActOn(CancelPublicationDocument, (answer) => answer.cancelPublication.problems, {
    word: 'publishing.cancelled',
    then: () => undefined,
  });
  if (!may('publish procedures')) return null;
  const isOwn = viewer?.person?.id === publication.askedBy?.id;
  return (
    <>
      {[approve.error, cancel.error].map((error) => error && <Failed key={error.message} error={error} />)}
      <Problems problems={[...approve.problems, ...cancel.problems]} />
      {isOwn && publication.status === 'AWAITS_APPROVAL' && (
        <Typography color="text.secondary" sx={{ mb: 1 }}>
          {say('publishing.anotherPerson')}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {publication.status === 'AWAITS_APPROVAL' && !isOwn && (
          <Button variant="contained" loading={approve.busy} onClick={() => void approve.act(input)}>
            {say('publishing.approve')}
          </Button>
        )}
        <Button color="error" loading={cancel.busy} onClick={() => void cancel.act(input)}>
          {say('publishing.cancel')}
        </Button>
      </Box>
    </>
  );
}
