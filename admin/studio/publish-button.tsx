import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'ra-core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { useMay } from '../access/rights.js';
import { toApiError, type ApiError } from '../data/api-error.js';
import { send } from '../data/client.js';
import { PublishRevisionDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Dialog } from '../shell/dialog.js';
import { Failed } from '../shell/failed.js';
import { Problems } from '../shell/problems.js';
import { useSavedDraft, useStudio } from './core/studio-context.js';
import type { Opened } from './studio.page.js';

type Found = readonly { path: readonly string[]; code: string; message: string }[];

/** Publishes what is saved. What the checks find an error in cannot be published; the button says so. */
export function PublishButton({ draft }: { draft: Opened }) {
  const say = useWords();
  const may = useMay();
  const { saver } = useStudio();
  const { checks } = useSavedDraft();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<Found>([]);
  const [error, setError] = useState<ApiError | null>(null);
  const notify = useNotify();
  const navigate = useNavigate();
  const queries = useQueryClient();
  if (!may('publish procedures')) return null;
  const errors = checks.filter(({ severity }) => severity === 'ERROR').length;
  const publish = async () => {
    setBusy(true);
    setError(null);
    try {
      if (!(await saver.flush())) return;
      const { publishRevision } = await send(PublishRevisionDocument, { revisionId: draft.id });
      setProblems(publishRevision.problems);
      if (publishRevision.problems.length > 0) return;
      notify(say('studio.published'), { type: 'success' });
      await queries.invalidateQueries();
      void navigate(`/procedures/${publishRevision.procedure!.id}`);
    } catch (thrown) {
      setError(toApiError(thrown));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button variant="contained" onClick={() => setAsking(true)}>
        {say('studio.publish')}
      </Button>
      {asking && (
        <Dialog
          title={say('studio.publish')}
          confirm={say('studio.publish')}
          busy={busy}
          disabled={errors > 0}
          onConfirm={() => void publish()}
          onClose={() => setAsking(false)}
        >
          {error && <Failed error={error} />}
          <Problems problems={problems} />
          {errors > 0 ? (
            <Alert severity="error">{say('studio.errorsFirst', { smart_count: errors })}</Alert>
          ) : (
            <span>{say('studio.publishQuestion')}</span>
          )}
        </Dialog>
      )}
    </>
  );
}
