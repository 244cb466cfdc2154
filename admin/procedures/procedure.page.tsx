import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useMay } from '../access/rights.js';
import { useAsk } from '../data/ask.js';
import { ProcedurePageDocument } from '../generated/graphql.js';
import { useFormats } from '../languages/formats.js';
import { useWords } from '../languages/words.js';
import { Failed } from '../shell/failed.js';
import { NotFound } from '../shell/not-found.js';
import { PageTitle } from '../shell/page-title.js';
import { SelectLine } from '../shell/select-line.js';
import { Waiting } from '../shell/waiting.js';
import { DraftButtons } from '../studio/begin/draft-buttons.js';
import { PublicationProgress } from './publication-progress.js';
import { RetireDialog } from './retire.dialog.js';
import { Revision } from './revision.js';

/** A procedure and each of its revisions, as words: rules, form, workflow. */
export default function ProcedurePage() {
  const say = useWords();
  const { day } = useFormats();
  const { id = '' } = useParams();
  const may = useMay();
  const [chosen, setChosen] = useState<string | null>(null);
  const [retiring, setRetiring] = useState(false);
  const { data, error, isPending, isLoadingError } = useAsk(ProcedurePageDocument, { id });
  if (isPending) return <Waiting />;
  if (isLoadingError) return <Failed error={error} />;
  const procedure = data.procedure;
  if (!procedure) return <NotFound />;
  const revisions = procedure.revisions.nodes;
  const published = revisions.find(({ status }) => status === 'PUBLISHED') ?? revisions[0];
  const revisionId = chosen ?? published?.id;
  const place = revisions.findIndex((revision) => revision.id === revisionId);
  return (
    <>
      <PageTitle>{procedure.title}</PageTitle>
      <Typography sx={{ mb: 0.5, maxWidth: 760 }}>{procedure.summary}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {[procedure.authority.name, procedure.department?.name].filter(Boolean).join(' · ')}
      </Typography>
      {procedure.successor && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {say('publishing.replacedBy')}{' '}
          <Link to={`/procedures/${procedure.successor.id}`}>{procedure.successor.title}</Link>
        </Alert>
      )}
      {published?.status === 'PUBLISHED' && <PublicationProgress revisionId={published.id} />}
      <Box sx={{ maxWidth: 420, display: 'grid', mb: 2 }}>
        <SelectLine
          label={say('procedures.revisions')}
          value={revisionId ?? ''}
          options={revisions.map((revision) => ({
            value: revision.id,
            label: [
              say('procedures.revisionNumber', { number: revision.number }),
              say(`procedures.${revision.status}`),
              revision.publishedAt && say('procedures.publishedOn', { date: day(revision.publishedAt) }),
            ]
              .filter(Boolean)
              .join(' · '),
          }))}
          onChange={setChosen}
        />
      </Box>
      {revisions[place] && (
        <DraftButtons
          revision={revisions[place]}
          draftId={revisions.find(({ status }) => status === 'DRAFT')?.id}
          title={procedure.title}
        />
      )}
      {may('publish procedures') && procedure.status === 'PUBLISHED' && (
        <Button color="error" sx={{ mb: 2 }} onClick={() => setRetiring(true)}>
          {say('publishing.retire')}
        </Button>
      )}
      {retiring && <RetireDialog procedure={procedure} onClose={() => setRetiring(false)} />}
      {place >= 0 && <Revision procedureId={id} place={place} />}
    </>
  );
}
