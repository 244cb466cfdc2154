import { useParams } from 'react-router-dom';
import { useAsk } from '../data/ask.js';
import { FilingDocument, type FilingQuery } from '../generated/graphql.js';
import { Failed } from '../shell/failed.js';
import { NotFound } from '../shell/not-found.js';
import { Waiting } from '../shell/waiting.js';
import { FilingForm } from './filing-form.js';

export type Filed = NonNullable<FilingQuery['application']>;

/** The form of a draft, or of a correction that was asked for. What is typed is asked for once and then kept here. */
export default function FilingPage() {
  const { id = '' } = useParams();
  const { data, error, isPending, isLoadingError, refetch } = useAsk(
    FilingDocument,
    { id },
    { staleTime: Infinity, keepPrevious: true },
  );
  if (isPending) return <Waiting />;
  if (isLoadingError)
    return error.code === 'NOT_FOUND' ? (
      <NotFound />
    ) : (
      <Failed error={error} onRetry={() => void refetch()} />
    );
  if (!data.application) return <NotFound />;
  return <FilingForm key={id} filed={data.application} onReload={() => void refetch()} />;
}
