import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import ReplayIcon from '@mui/icons-material/Replay';
import { IconButton, LinearProgress, Paper, Stack, Typography } from '@mui/material';
import { useWords } from '../../languages/words.js';
import { FileName } from './file-name.js';
import type { Sending } from './use-uploads.js';

interface Props {
  ids: readonly string[];
  sending: readonly Sending[];
  onAgain: (sending: Sending) => void;
  onDrop: (key: number) => void;
  onRemove?: (fileId: string) => void;
}

/** What has arrived and what is on its way. */
export function FileList({ ids, sending, onAgain, onDrop, onRemove }: Props) {
  const say = useWords();
  if (ids.length + sending.length === 0) return null;
  return (
    <Stack component="ul" spacing={1} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {ids.map((fileId) => (
        <Paper
          component="li"
          key={fileId}
          variant="outlined"
          sx={{ display: 'flex', alignItems: 'center', px: 1.5, py: 0.5 }}
        >
          <FileName fileId={fileId} />
          {onRemove && (
            <IconButton onClick={() => onRemove(fileId)} aria-label={say('forms.removeFile')}>
              <DeleteIcon />
            </IconButton>
          )}
        </Paper>
      ))}
      {sending.map((each) => (
        <Paper component="li" key={each.key} variant="outlined" sx={{ px: 1.5, py: 0.5 }}>
          <Stack direction="row" sx={{ alignItems: 'center' }}>
            <Typography sx={{ flex: 1, overflowWrap: 'anywhere' }}>{each.name}</Typography>
            {each.failed !== null && (
              <IconButton onClick={() => onAgain(each)} aria-label={`${say('shell.tryAgain')}: ${each.name}`}>
                <ReplayIcon />
              </IconButton>
            )}
            <IconButton onClick={() => onDrop(each.key)} aria-label={`${say('shell.cancel')}: ${each.name}`}>
              <DeleteIcon />
            </IconButton>
          </Stack>
          {each.failed === null ? (
            <LinearProgress
              variant="determinate"
              value={each.share * 100}
              aria-label={say('forms.sending', { name: each.name })}
            />
          ) : (
            <Typography color="error" variant="body2" role="alert">
              {each.failed}
            </Typography>
          )}
        </Paper>
      ))}
    </Stack>
  );
}
