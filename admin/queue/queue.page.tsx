import { Box, useMediaQuery } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { ListBase, useListContext } from 'ra-core';
import { useRef } from 'react';
import { LineSign } from '../live/line-sign.js';
import { useWords } from '../languages/words.js';
import { PageTitle } from '../shell/page-title.js';
import { Waiting } from '../shell/waiting.js';
import { Failed } from '../shell/failed.js';
import { QueueCards } from './queue-cards.js';
import { QueueCounts } from './queue-counts.js';
import type { HeldRow } from './held-rows.js';
import { QueueFilters } from './queue-filters.js';
import { Pager } from '../shell/pager.js';
import { QueueNews } from './queue-news.js';
import { QueueTable } from './queue-table.js';
import { SavedViews } from './saved-views.js';
import { useLiveQueue } from './use-live-queue.js';
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
  const { data, isPending, error, refetch } = useListContext<QueueRowFragment>();
  if (data) return <LiveRows data={data} />;
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  return isPending ? <Waiting /> : null;
}

function LiveRows({ data }: { data: readonly QueueRowFragment[] }) {
  const say = useWords();
  const wide = useMediaQuery(useTheme().breakpoints.up('md'));
  const list = useRef<HTMLDivElement>(null);
  const { rows, newcomers, putInOrder } = useLiveQueue(data);
  const marked = (wanted: HeldRow<unknown>['mark']) => rows.filter(({ mark }) => mark === wanted).length;
  const show = () => {
    putInOrder();
    // The button is gone with what it told of.
    list.current?.focus({ preventScroll: true });
  };
  return (
    <Box ref={list} tabIndex={-1} sx={{ outline: 0 }}>
      <QueueNews newcomers={newcomers} changed={marked('changed')} gone={marked('gone')} onShow={show} />
      {rows.length === 0 ? (
        <Box sx={{ py: 6, textAlign: 'center', color: 'text.secondary' }}>{say('queue.empty')}</Box>
      ) : wide ? (
        <QueueTable rows={rows} />
      ) : (
        <QueueCards rows={rows} />
      )}
      <Pager />
      <LineSign />
    </Box>
  );
}
