import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
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
import { Revision } from './revision.js';

/** A procedure and each of its revisions, as words: rules, form, workflow. */
export default function ProcedurePage() {
  const say = useWords();
  const { day } = useFormats();
  const { id = '' } = useParams();
  const [chosen, setChosen] = useState<string | null>(null);
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
      {place >= 0 && <Revision procedureId={id} place={place} />}
    </>
  );
}
