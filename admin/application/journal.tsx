import { colours } from '../theme/colours.js';
import LockIcon from '@mui/icons-material/LockOutlined';
import { Box, Typography } from '@mui/material';
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
  const { data, error, isPending } = useAsk(JournalDocument, { id: applicationId });
  if (isPending) return <Waiting />;
  if (error) return <Failed error={error} />;
  return (
    <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {data.application?.journal.nodes.map((entry) => (
        <Line key={entry.id} entry={entry} />
      ))}
    </Box>
  );
}

function Line({ entry }: { entry: Entry }) {
  const say = useWords();
  const { moment } = useFormats();
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
        {moved && `${say('journal.colon')}${entry.toTitle}`}
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
      {entry.reason && (
        <Typography dir="auto" sx={{ mt: 0.5, whiteSpace: 'pre-line' }}>
          {entry.reason}
        </Typography>
      )}
    </Box>
  );
}
