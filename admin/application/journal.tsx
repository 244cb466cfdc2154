import { colours } from '../theme/colours.js';
import LockIcon from '@mui/icons-material/LockOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useAsk } from '../data/ask.js';
import { JournalDocument, type JournalQuery } from '../generated/graphql.js';
import { useFormats } from '../languages/formats.js';
import { useWords } from '../languages/words.js';
import { Failed } from '../shell/failed.js';
import { Isolated } from '../shell/isolated.js';
import { Waiting } from '../shell/waiting.js';
import { phaseColour } from './phase.js';

type Entry = NonNullable<JournalQuery['application']>['journal']['nodes'][number];

/** All that was ever done with the application, the last first. */
export function Journal({ applicationId }: { applicationId: string }) {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {pages.map((after, at) => (
        <Entries
          key={after ?? ''}
          applicationId={applicationId}
          after={after}
          {...(at === pages.length - 1 && { onMore: (next) => setPages([...pages, next]) })}
        />
      ))}
    </Box>
  );
}

interface EntriesProps {
  applicationId: string;
  after: string | null;
  /** Shows the older ones, where there are any. */
  onMore?: (after: string) => void;
}

function Entries({ applicationId, after, onMore }: EntriesProps) {
  const say = useWords();
  const { data, error, isPending, isLoadingError } = useAsk(JournalDocument, { id: applicationId, after });
  if (isPending || isLoadingError) return <li>{isPending ? <Waiting /> : <Failed error={error} />}</li>;
  const { nodes = [], pageInfo } = data.application?.journal ?? {};
  const older = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
  return (
    <>
      {nodes.map((entry) => (
        <Line key={entry.id} entry={entry} />
      ))}
      {onMore && older && (
        <li>
          <Button onClick={() => onMore(older)}>{say('shell.more')}</Button>
        </li>
      )}
    </>
  );
}

function Line({ entry }: { entry: Entry }) {
  const say = useWords();
  const { day, moment, money } = useFormats();
  const moved = entry.toTitle && entry.fromTitle !== entry.toTitle;
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        paddingInlineStart: 3,
        pb: 2.5,
        borderInlineStart: '2px solid',
        borderInlineStartColor: colours.line,
        marginInlineStart: '7px',
        '&:last-child': { borderInlineStartColor: 'transparent' },
      }}
    >
      <Box
        aria-hidden="true"
        sx={{
          position: 'absolute',
          insetInlineStart: -8,
          top: 5,
          width: 14,
          height: 14,
          borderRadius: '50%',
          bgcolor: phaseColour[entry.phase],
        }}
      />
      <Typography sx={{ fontWeight: 600 }}>
        {say(`journal.${entry.act}`)}
        {moved && `${say('shell.colon')}${entry.toTitle}`}
        {entry.internal && (
          <LockIcon
            titleAccess={say('journal.internal')}
            sx={{ fontSize: 16, marginInlineStart: 0.75, verticalAlign: 'text-bottom' }}
            color="action"
          />
        )}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        <Isolated>{entry.actor?.fullName ?? say('journal.system')}</Isolated> · {moment(entry.at)}
      </Typography>
      {entry.dueOn && (
        <Typography
          sx={{ mt: 0.5 }}
        >{`${say('queue.due')}${say('shell.colon')}${day(entry.dueOn)}`}</Typography>
      )}
      {entry.amount !== null && (
        <Typography sx={{ mt: 0.5 }}>
          <bdi>{money(entry.amount)}</bdi>
        </Typography>
      )}
      {entry.revision !== null && (
        <Typography sx={{ mt: 0.5 }}>
          {say('procedures.revisionNumber', { number: entry.revision })}
        </Typography>
      )}
      {entry.reason && (
        <Typography dir="auto" sx={{ mt: 0.5, whiteSpace: 'pre-line' }}>
          {entry.reason}
        </Typography>
      )}
    </Box>
  );
}
