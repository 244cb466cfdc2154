import { Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useAsk } from '../../data/ask.js';
import { nameOf } from '../../data/client.js';
import { fieldsOf } from '../../forms/fields-of.js';
import { FormView } from '../../forms/form-view.js';
import { useFormStore } from '../../forms/use-form-store.js';
import { DraftPreviewDocument, type DraftPreviewQuery } from '../../generated/graphql.js';
import { useWords } from '../../languages/words.js';
import { Failed } from '../../shell/failed.js';
import { Waiting } from '../../shell/waiting.js';
import { useSavedDraft } from '../core/studio-context.js';

type Previewed = NonNullable<DraftPreviewQuery['procedureRevision']>;

/** Asked again after each save; what was filled in stays. */
export function PreviewForm() {
  const { id, version } = useSavedDraft();
  const queries = useQueryClient();
  const { data, error, isPending, isLoadingError } = useAsk(DraftPreviewDocument, { id });
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: [nameOf(DraftPreviewDocument)] });
  }, [queries, version]);
  if (isPending) return <Waiting />;
  if (isLoadingError) return <Failed error={error} />;
  return data.procedureRevision ? <Filled previewed={data.procedureRevision} /> : null;
}

function Filled({ previewed: { form, title } }: { previewed: Previewed }) {
  const say = useWords();
  const fields = useMemo(() => fieldsOf(form), [form]);
  const store = useFormStore(fields);
  return (
    <>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {title || say('studio.untitled')}
      </Typography>
      {fields.length === 0 && <Typography color="text.secondary">{say('studio.noFields')}</Typography>}
      <FormView store={store} problems={[]} applicationId={null} prefix="preview" />
    </>
  );
}
