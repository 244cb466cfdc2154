import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useMay } from '../../access/rights.js';
import { useActOn } from '../../data/use-act-on.js';
import { BeginDraftDocument } from '../../generated/graphql.js';
import { useWords } from '../../languages/words.js';
import { Failed } from '../../shell/failed.js';
import { Problems } from '../../shell/problems.js';
import { BeginProcedureDialog } from './begin-procedure.dialog.js';

interface Props {
  /** The revision that is looked at. */
  revision: { id: string; status: string };
  /** The procedure's draft, when there is one. */
  draftId: string | undefined;
  title: string;
}

/** From a revision into the studio: on with the draft, or a new one that begins as this revision. */
export function DraftButtons({ revision, draftId, title }: Props) {
  const say = useWords();
  const may = useMay();
  const navigate = useNavigate();
  const [duplicating, setDuplicating] = useState(false);
  const { act, busy, problems, error } = useActOn(
    BeginDraftDocument,
    ({ beginDraft }) => beginDraft.problems,
    { word: 'studio.begun', then: ({ beginDraft }) => void navigate(`/studio/${beginDraft.revision?.id}`) },
  );
  if (!may('design procedures')) return null;
  return (
    <>
      {error && <Failed error={error} />}
      <Problems problems={problems} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
        {draftId ? (
          <Button variant="contained" component={Link} to={`/studio/${draftId}`}>
            {say('studio.continueDraft')}
          </Button>
        ) : (
          <Button variant="contained" loading={busy} onClick={() => void act({ revisionId: revision.id })}>
            {say(revision.status === 'RETIRED' ? 'studio.restore' : 'studio.modify')}
          </Button>
        )}
        <Button onClick={() => setDuplicating(true)}>{say('studio.duplicate')}</Button>
      </Box>
      {duplicating && (
        <BeginProcedureDialog like={{ id: revision.id, title }} onClose={() => setDuplicating(false)} />
      )}
    </>
  );
}
