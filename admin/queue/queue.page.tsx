import { Box, useMediaQuery } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { ListBase, useListContext } from 'ra-core';
import { useWords } from '../languages/words.js';
import { PageTitle } from '../shell/page-title.js';
import { Waiting } from '../shell/waiting.js';
import { Failed } from '../shell/failed.js';
import { QueueCards } from './queue-cards.js';
import { QueueCounts } from './queue-counts.js';
import { QueueFilters } from './queue-filters.js';
import { Pager } from '../shell/pager.js';
import { QueueTable } from './queue-table.js';
import { SavedViews } from './saved-views.js';
import { openPhases } from '../application/phase.js';
import type { QueueRowFragment } from '../generated/graphql.js';

const begin = { phases: openPhases };

/** The officer's working day: what waits, the most urgent first. */
export default function QueuePage() {
  const say = useWords();
  return (
    <ListBase
      resource="applications"
      perPage={25}
      sort={{ field: 'DUE_ON', order: 'ASC' }}
      filterDefaultValues={begin}
      disableAuthentication
    >
      <PageTitle actions={<SavedViews />}>{say('menu.queue')}</PageTitle>
      <QueueFilters />
      <QueueCounts />
      <QueueRows />
    </ListBase>
  );
}

function QueueRows() {
  const say = useWords();
  const wide = useMediaQuery(useTheme().breakpoints.up('md'));
  const { data, isPending, error, refetch } = useListContext<QueueRowFragment>();
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Waiting />;
  if (!data || data.length === 0)
    return <Box sx={{ py: 6, textAlign: 'center', color: 'text.secondary' }}>{say('queue.empty')}</Box>;
  return (
    <>
      {wide ? <QueueTable rows={data} /> : <QueueCards rows={data} />}
      <Pager />
    </>
  );
}
